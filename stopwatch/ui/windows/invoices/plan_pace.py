"""How often the picture is drawn: at every letter, unless that would hold up the next one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

FRAME = 0.016
"""Seconds that drawing may take at every letter."""
_PAUSE_MS = 120


class Pace(QObject):
    """Says when it is time to draw; what takes longer than a frame waits for a pause."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._took = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.due)

    def ask(self) -> None:
        """Draw now or in a moment."""
        if self._took < FRAME:
            self.due.emit()
        else:
            self._later.start()

    def hurry(self) -> None:
        """Draw now what would have waited."""
        if self._later.isActive():
            self.due.emit()

    def stop(self) -> None:
        """Draw no more."""
        self._later.stop()

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Remember how long the drawing within takes."""
        self._later.stop()
        begun = perf_counter()
        yield
        self._took = perf_counter() - begun
