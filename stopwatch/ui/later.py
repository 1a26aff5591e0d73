"""What nobody waits for, a little of it each turn, so that a click comes in between.

Each thing is to be short: as long as it lasts, nothing is painted and no key is heard.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer


class Later(QObject):
    """Does one thing after another, with a pause between turns; `end` forgets the rest.

    A turn is one thing, or as many as begin within `slice_ms`: each turn wakes the processor.
    """

    def __init__(
        self, between_ms: int, parent: QObject | None = None, *, slice_ms: int = 0
    ) -> None:
        super().__init__(parent)
        self._slice_ms = slice_ms
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
            if self._left and not self._next.isActive():
                self._next.start()

    def end(self) -> None:
        """Do nothing more, whatever is added."""
        self._is_over = True
        self._left.clear()
        self._next.stop()

    # ------------------------------------------------------------------ private
    def _on_next(self) -> None:
        spent = QElapsedTimer()
        spent.start()
        self._next.start()  # before anything, as a fault in one is none of the next one's
        while self._left:
            self._left.popleft()()
            if spent.elapsed() >= self._slice_ms:
                break
        if not self._left:
            self._next.stop()
