"""One reading in each turn of the event loop: between two of them keys are heard, and painted.

A deed is news for every window at once. All of them reading in the same turn would add up to a
pause that is felt, though each alone is quick.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Turn(QObject):
    """`due` comes in a turn of its own, once for however often it was asked for before.

    Of several, one that the user waits for comes first, then that of the active window, then
    whoever asked first.
    """

    due = Signal()

    def __init__(
        self, parent: QObject, window: QWidget | None = None, *, is_awaited: bool = False
    ) -> None:
        super().__init__(parent)
        self._window, self._is_awaited = window, is_awaited

    @property
    def is_waiting(self) -> bool:
        """Whether it was asked for and has not come."""
        return _queue().holds(self)

    @property
    def rank(self) -> int:
        """What comes before others: what is awaited, then the window in which the user works."""
        is_active = self._window is not None and self._window.isActiveWindow()
        return 2 if self._is_awaited else int(is_active)

    def ask(self) -> None:
        """Wait for a turn, unless it is waited for."""
        _queue().add(self)

    def drop(self) -> None:
        """Wait no more."""
        _queue().remove(self)


class _Queue(QObject):
    """The turns that are waited for, in the whole program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Turn] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._on_next)

    def holds(self, turn: Turn) -> bool:
        return turn in self._waiting

    def add(self, turn: Turn) -> None:
        if turn not in self._waiting:
            self._waiting.append(turn)
            self._next.start(0)

    def remove(self, turn: Turn) -> None:
        if turn in self._waiting:
            self._waiting.remove(turn)

    def _on_next(self) -> None:
        self._waiting = [turn for turn in self._waiting if isValid(turn)]  # others are closed
        if not self._waiting:
            return
        first = max(self._waiting, key=lambda turn: turn.rank)  # of equals the one that asked first
        self._waiting.remove(first)
        if self._waiting:
            self._next.start(0)
        first.due.emit()


def _queue() -> _Queue:
    application = QCoreApplication.instance()
    assert application is not None, "windows have an application"
    known = application.findChild(_Queue)
    return known if known is not None else _Queue(application)
