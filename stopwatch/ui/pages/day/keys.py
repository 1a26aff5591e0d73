"""The keys of the page that count wherever the focus is; the timeline's own stand beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt

from stopwatch.ui.pages.day.words import tr
from stopwatch.ui.windows.window_keys import SUBMIT_KEYS, Deed, Told, add_keys

if TYPE_CHECKING:
    from stopwatch.ui.pages.day.page import DayPage

_VERBS = {
    "S": ("split", str(QT_TRANSLATE_NOOP("Day", "Split"))),
    "J": ("join", str(QT_TRANSLATE_NOOP("Day", "Join with the next of the same ticket"))),
    "M": ("move", str(QT_TRANSLATE_NOOP("Day", "Move to another ticket"))),
    "F": (
        "fill",
        str(QT_TRANSLATE_NOOP("Day", "Fill the gap, or a day without entries")),
    ),
    "V": ("table", str(QT_TRANSLATE_NOOP("Day", "As a table, and back"))),
}
_MOST_FIXES = 4


def day_keys(page: DayPage) -> None:
    """Give a page its keys; single letters do nothing while a boundary is held."""
    timeline, settle = page.parts.timeline, page.parts.settle
    letters: dict[str, Deed | Told] = {
        key: Told(tr(words), partial(page.ask, verb)) for key, (verb, words) in _VERBS.items()
    }
    for number in range(1, _MOST_FIXES + 1):
        words = tr("Settle it in way {number}").format(number=number)
        letters[str(number)] = Told(words, partial(settle.take, number))
    letters |= {
        "F8": Told(tr("Next to settle"), partial(page.settle_next, 1)),
        "Shift+F8": Told(tr("Previous to settle"), partial(page.settle_next, -1)),
        "Alt+Left": Told(tr("The day before"), partial(page.step_day, -1)),
        "Alt+Right": Told(tr("The day after"), partial(page.step_day, 1)),
        "Ctrl+Home": Told(tr("Today"), page.show_day),
        SUBMIT_KEYS: Told(tr("Submit all"), page.submit), "Ctrl+Return": page.submit,
        "Ctrl+Z": partial(page.ask, "undo"), "F6": partial(_next_pane, page),
    }  # fmt: skip

    def is_free() -> bool:
        return timeline.held is None

    add_keys(page, letters, is_free)


def _next_pane(page: DayPage) -> None:
    parts = page.parts
    seen = parts.table if parts.stack.currentIndex() else parts.timeline
    row = parts.settle.row(parts.settle.key)
    panes = [seen, *(row.buttons[:1] if row is not None else []), parts.foot.submit]
    usable = [pane for pane in panes if pane.isEnabled() and pane.isVisible()]
    place = next((n for n, pane in enumerate(usable) if pane.hasFocus()), -1)
    usable[(place + 1) % len(usable)].setFocus(Qt.FocusReason.ShortcutFocusReason)
