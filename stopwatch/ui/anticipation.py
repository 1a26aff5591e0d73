"""What runs will be stopped: its window is imported beforehand, so that the first stop is quick.

A module each time that nothing has happened for a moment; none of it while nothing runs.
"""

from __future__ import annotations

import pkgutil
from collections import deque
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from stopwatch.ui import windows

_AFTER_MS, _BETWEEN_MS = 2_000, 150
_WANTED = ("stop_sheet", "picker")


class Anticipation(QObject):
    """Begins once, when it is first told to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names: deque[str] | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._on_next)

    def begin(self) -> None:
        """Begin in a while, unless it was begun before."""
        if self._names is None:
            self._names = deque(modules())
            self._next.start(_AFTER_MS)

    def end(self) -> None:
        """Import nothing more."""
        self._next.stop()

    def _on_next(self) -> None:
        if self._names:
            import_module(self._names.popleft())
            self._next.start(_BETWEEN_MS)


def modules() -> list[str]:
    """Return what is to be imported, the small parts before the windows that are made of them."""
    found = [one.name for one in pkgutil.iter_modules(windows.__path__)]
    wanted = [name for name in found if name.startswith(_WANTED)]
    ordered = sorted(wanted, key=lambda name: (-len(name), name))
    return [f"{windows.__name__}.{name}" for name in ordered]
