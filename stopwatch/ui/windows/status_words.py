"""How everything stands in one sentence: the one thing that needs you first, else how delivery is.

Nothing here reads anything: windows hand over the look they took.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.ui.texts import clock, hours_minutes
from stopwatch.ui.widgets.marks import Mark

OFFLINE = "offline"
"""The name of the icon that stands where no mark of the alphabet does."""


class Way(Enum):
    """What can be done about how things stand; the value is empty where nothing can."""

    NONE = ""
    SIGN_IN = "sign_in"
    NEEDING = "needing"
    ABSENCES = "absences"


@dataclass(frozen=True, slots=True)
class Standing:
    """A sentence, the mark or the icon before it, and the way to what it is about."""

    words: str
    mark: Mark | None = None
    icon: str = ""
    way: Way = Way.NONE


def standing(overview: Overview) -> Standing:
    """Return how things stand, the gravest first."""
    return (
        _signed_out(overview) or _needing(overview) or _undecided(overview) or _local(overview)
        or _offline(overview) or _elsewhere(overview) or _on_its_way(overview)
    )  # fmt: skip


def last_sync(overview: Overview) -> str:
    """Return when was last looked, or nothing where that is told by what stands before it."""
    at_ms = overview.last_sync_at
    if not overview.account.is_connected or overview.offline_since is not None or at_ms is None:
        return ""
    return tr("last sync {time}").format(time=clock(at_ms, overview.zone))


def way_words(way: Way) -> str:
    """Return what the button to a way says."""
    return {
        Way.NONE: "", Way.SIGN_IN: tr("Sign in…"), Way.NEEDING: tr("Open"),
        Way.ABSENCES: tr("Decide"),
    }[way]  # fmt: skip


def waiting(overview: Overview) -> int:
    """Return how much is on its way to the PSA."""
    counts = overview.outbox
    return counts.waiting + counts.sending + counts.checking


def undecided_ms(overview: Overview) -> int:
    """Return how much time waits for a decision."""
    return sum(one.length_ms for one in overview.moments)


def tr(text: str) -> str:
    """Return a text of the status line in the user's language."""
    return QCoreApplication.translate("Status", text)


# ---------------------------------------------------------------------- the gravest first
def _signed_out(overview: Overview) -> Standing | None:
    if not overview.account.paused_because:
        return None
    words = tr(
        "Your time is safe. Autotask wants you to sign in again before anything can be sent."
    )
    return Standing(words, Mark.NEEDS_YOU, way=Way.SIGN_IN)


def _needing(overview: Overview) -> Standing | None:
    count = overview.outbox.needs_attention
    if not count:
        return None
    words = tr("Your time is safe. 1 entry needs you.")
    if count > 1:
        words = tr("Your time is safe. {count} entries need you.").format(count=count)
    return Standing(words, Mark.NEEDS_YOU, way=Way.NEEDING)


def _undecided(overview: Overview) -> Standing | None:
    span = hours_minutes(undecided_ms(overview))
    match len(overview.moments):
        case 0:
            return None
        case 1:
            words = tr("{span} of your time is not decided yet.").format(span=span)
        case count:
            words = tr("{span} of your time in {count} absences is not decided yet.")
            words = words.format(span=span, count=count)
    return Standing(words, Mark.UNDECIDED, way=Way.ABSENCES)


def _local(overview: Overview) -> Standing | None:
    if overview.account.is_connected:
        return None
    words = tr("Not connected. Stopwatches work and stay on this computer.")
    return Standing(words, Mark.LOCAL, way=Way.SIGN_IN)


def _offline(overview: Overview) -> Standing | None:
    if overview.offline_since is None:
        return None
    since, count = clock(overview.offline_since, overview.zone), waiting(overview)
    if not count:
        words = tr("Offline since {time}. Your time is safe on this computer.")
    elif count == 1:
        words = tr("Offline since {time}. 1 entry safe on this computer. It goes by itself later.")
    else:
        words = tr(
            "Offline since {time}. {count} entries safe on this computer. They go by themselves "
            "later."
        )
    return Standing(words.format(time=since, count=count), icon=OFFLINE)


def _elsewhere(overview: Overview) -> Standing | None:
    others = overview.elsewhere
    if not others.told:
        return None
    mark = Mark.NEEDS_YOU if others.needs_you else Mark.WAITING
    return Standing(others.told, mark, way=Way.SIGN_IN)


def _on_its_way(overview: Overview) -> Standing:
    count = waiting(overview)
    if overview.outbox.checking and count == overview.outbox.checking:
        return Standing(tr("Your time is safe. Autotask did not answer; checking."), Mark.CHECKING)
    if count:
        return Standing(tr("{count} waiting.").format(count=count), Mark.WAITING)
    if overview.last_sync_at is None:
        return Standing(tr("Not synced yet. Your time is safe on this computer."), Mark.LOCAL)
    return Standing(tr("Autotask has everything."), Mark.SENT)
