"""What runs will be stopped: its window is imported beforehand, so that the first stop is quick.

A few modules each time that nothing has happened for a moment; none while nothing runs.
"""

from __future__ import annotations

import pkgutil
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from stopwatch.ui import windows
from stopwatch.ui.later import Later

_AFTER_MS, _BETWEEN_MS, _SLICE_MS = 2_000, 150, 20
_WANTED = ("stop_sheet", "picker")


class Anticipation(QObject):
    """Begins once, when it is first told to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_begun = False
        self._later = Later(_BETWEEN_MS, self, slice_ms=_SLICE_MS)

    def begin(self) -> None:
        """Begin in a while, unless it was begun before."""
        if not self._was_begun:
            self._was_begun = True
            QTimer.singleShot(_AFTER_MS, self, self._on_quiet)

    def end(self) -> None:
        """Import nothing more."""
        self._later.end()

    def _on_quiet(self) -> None:
        self._later.add(*(partial(import_module, name) for name in modules()))


def modules() -> list[str]:
    """Return what is to be imported, the small parts before the windows that are made of them."""
    found = [one.name for one in pkgutil.iter_modules(windows.__path__)]
    wanted = [name for name in found if name.startswith(_WANTED)]
    ordered = sorted(wanted, key=lambda name: (-len(name), name))
    return [f"{windows.__name__}.{name}" for name in ordered]
