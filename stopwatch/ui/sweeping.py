"""Garbage is looked for on the screen's thread only.

Python looks for it in whatever thread happens to make the most objects. If that is the sync thread
or a job's, a window that nobody holds any more is freed there, and Qt objects must be freed where
they live.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 30_000


class Sweeper(QObject):
    """Puts Python's own rhythm off until the process ends, and sweeps by a timer instead."""

    def __init__(self, parent: QObject | None = None, every_ms: int = _EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self.tidy()
        self._timer = QTimer(self)
        self._timer.timeout.connect(_sweep)
        self._timer.start(every_ms)

    def tidy(self) -> None:
        """Throw away what a start, or a part of it, left behind; what is there then stays."""
        gc.collect()  # of each value a first class was thrown away (`domain/values.py`)
        gc.freeze()  # what is there now stays to the end, and need not be looked through


def _sweep() -> None:
    gc.collect()
