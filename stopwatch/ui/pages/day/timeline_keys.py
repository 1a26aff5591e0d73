"""What keys mean on the timeline: everything that the pointer can do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from stopwatch.domain.values import dataclass

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_DIRECTIONS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_VERBS: dict[int, str] = {
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_Insert: "new",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Menu: "menu",
}


@dataclass(frozen=True, slots=True)
class Press:
    """A verb; `by` is how many steps, below 0 for upwards."""

    verb: str
    by: int = 0
    is_fine: bool = False
    is_alone: bool = False


def pressed(event: QKeyEvent) -> Press | None:
    """Return what a key asks for while nothing is held; None where it means nothing here."""
    held, by = event.modifiers(), _DIRECTIONS.get(event.key())
    if by is not None:
        if held & _CTRL:
            return Press("start" if held & _SHIFT else "end", by)
        return None if held & (_ALT | _SHIFT) else Press("choose", by)
    if event.key() == Qt.Key.Key_F10 and held & _SHIFT:
        return Press("menu")
    is_plain = not held & (_CTRL | _ALT | _SHIFT)
    verb = _VERBS.get(event.key()) if is_plain else None
    return Press(verb) if verb is not None else None


def pressed_while_held(event: QKeyEvent) -> Press | None:
    """Return what a key does to a boundary that is held."""
    held, by = event.modifiers(), _DIRECTIONS.get(event.key())
    if by is not None:
        fine, alone = bool(held & _SHIFT) and not held & _CTRL, bool(held & _ALT)
        return Press("step", by, fine, alone)
    if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return Press("keep")
    return Press("back") if event.key() == Qt.Key.Key_Escape else None
