"""The pages in their order: what each is called, its icon, and the number beside its name.

One table for the rail, the keys Ctrl+1 to Ctrl+6 and whatever else names a page. Which of them
there are is for the opener to say; a number keeps its page, whether or not another is there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.status_words import waiting
from stopwatch.ui.windows.window_keys import Deed, Told


@dataclass(frozen=True, slots=True)
class Badge:
    """What waits on a page: a mark, how many, and the same in words. A count of 0 is not shown."""

    mark: Mark
    count: int
    words: str


@dataclass(frozen=True, slots=True)
class Sign:
    """How a page is announced before it is made."""

    name: str
    words: str
    icon: str
    keys: str
    badge: Callable[[Overview], Badge | None]

    @property
    def title(self) -> str:
        """What it is called in the user's language."""
        return tr(self.words)


def tr(text: str) -> str:
    """Return a text of the main window in the user's language."""
    return QCoreApplication.translate("MainWindow", text)


def signs_of(names: Mapping[str, object]) -> tuple[Sign, ...]:
    """Return the signs of the pages that there are, in their order."""
    return tuple(sign for sign in SIGNS if sign.name in names)


def page_keys(ways: Mapping[str, Deed]) -> dict[str, Deed | Told]:
    """Return the keys to the pages that there are, as `add_keys` takes them."""
    return {sign.keys: Told(sign.title, ways[sign.name]) for sign in signs_of(ways)}


def _none(_overview: Overview) -> Badge | None:
    return None


def _undecided(overview: Overview) -> Badge | None:
    count = len(overview.moments)
    if not count:
        return None
    words = tr("1 to decide") if count == 1 else tr("{count} to decide").format(count=count)
    return Badge(Mark.UNDECIDED, count, words)


def _delivery(overview: Overview) -> Badge | None:
    """Tell what needs you, else what is on its way, so that nothing unsent is unseen."""
    if overview.account.paused_because:
        return Badge(Mark.NEEDS_YOU, 0, tr("Autotask wants you to sign in again"))
    needing, going = overview.outbox.needs_attention, waiting(overview)
    if needing:
        words = tr("1 needs you") if needing == 1 else tr("{count} need you").format(count=needing)
        return Badge(Mark.NEEDS_YOU, needing, words)
    if going:
        words = tr("1 not sent yet") if going == 1 else tr("{count} not sent yet")
        return Badge(Mark.WAITING, going, words.format(count=going))
    return None


SIGNS: tuple[Sign, ...] = (
    Sign("day", str(QT_TRANSLATE_NOOP("MainWindow", "Day")), "day", "Ctrl+1", _none),
    Sign("week", str(QT_TRANSLATE_NOOP("MainWindow", "Week")), "week", "Ctrl+2", _none),
    Sign("absences", str(QT_TRANSLATE_NOOP("MainWindow", "Absences")), "absence", "Ctrl+3",
         _undecided),
    Sign("problems", str(QT_TRANSLATE_NOOP("MainWindow", "Problems")), "problem", "Ctrl+4", _none),
    Sign("invoices", str(QT_TRANSLATE_NOOP("MainWindow", "Invoices")), "invoice", "Ctrl+5", _none),
    Sign("entries", str(QT_TRANSLATE_NOOP("MainWindow", "Delivery")), "delivery", "Ctrl+6",
         _delivery),
)  # fmt: skip
"""Suggestions of problems have no badge: nobody is pressed to look at them."""
