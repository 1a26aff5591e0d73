"""The keys of the page that count wherever the focus is; the timeline's own stand beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from stopwatch.ui.windows.window_keys import Deed, add_keys

if TYPE_CHECKING:
    from stopwatch.ui.pages.day.page import DayPage

_VERBS = {
    "S": "split", "J": "join", "M": "move", "F": "fill", "V": "table", "Ctrl+Z": "undo",
}  # fmt: skip
_MOST_FIXES = 4


def day_keys(page: DayPage) -> None:
    """Give a page its keys; single letters do nothing while a boundary is held."""
    timeline, settle = page.parts.timeline, page.parts.settle
    letters: dict[str, Deed] = {key: partial(page.ask, verb) for key, verb in _VERBS.items()}
    for number in range(1, _MOST_FIXES + 1):
        letters[str(number)] = partial(settle.take, number)
    letters |= {
        "F8": partial(page.settle_next, 1), "Shift+F8": partial(page.settle_next, -1),
        "Alt+Left": partial(page.step_day, -1), "Alt+Right": partial(page.step_day, 1),
        "Ctrl+Home": page.show_day, "Ctrl+Return": page.submit, "F6": partial(_next_pane, page),
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
