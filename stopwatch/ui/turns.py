"""What nobody waits for, one thing a turn, so that a click comes in between.

Each is to be short: as long as it lasts, nothing is painted and no key is heard.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes one thing after another, each a moment after the one before; `end` forgets the rest."""

    def __init__(self, between_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_over = False
        self._left: deque[Callable[[], object]] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(between_ms)
        self._next.timeout.connect(self._on_next)

    def add(self, *things: Callable[[], object]) -> None:
        """Do these too, after all others."""
        if not self._is_over:
            self._left.extend(things)
            self._go_on()

    def end(self) -> None:
        """Do nothing more, whatever is added."""
        self._is_over = True
        self._left.clear()
        self._next.stop()

    # ------------------------------------------------------------------ private
    def _go_on(self) -> None:
        if self._left and not self._next.isActive():
            self._next.start()

    def _on_next(self) -> None:
        thing = self._left.popleft()
        self._go_on()  # before it, as a fault in one is none of the next one's
        thing()
