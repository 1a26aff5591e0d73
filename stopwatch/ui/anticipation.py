"""What will probably be opened is imported beforehand, so that its first opening is quick.

What runs will be stopped; whoever looks at one page of the day's work turns to another. A few
modules each time that nothing has happened for a moment; none while nothing is expected.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from stopwatch.domain.values import make_ready
from stopwatch.ui import windows
from stopwatch.ui.later import Later

_AFTER_MS, _BETWEEN_MS, _SLICE_MS = 2_000, 150, 20
_WANTED = ("stop_sheet", "picker")
_PAGES = (
    "stopwatch.ui.pages.day.page", "stopwatch.ui.pages.week.page",
    "stopwatch.ui.pages.absences.page", "stopwatch.ui.windows.entries",
    "stopwatch.ui.windows.problems",
)  # fmt: skip
"""*Invoices* is left out: not everybody opens it, and it alone is as large as two others."""


class Anticipation(QObject):
    """Begins with each kind once, a while after it was first told to expect it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._expected: set[Callable[[], Sequence[str]]] = set()
        self._later = Later(_BETWEEN_MS, self, slice_ms=_SLICE_MS)

    def expect_a_stop(self) -> None:
        """Import what ends a stopwatch: something runs."""
        self._expect(modules)

    def expect_pages(self) -> None:
        """Import the other pages of the main window: one of them is open."""
        self._expect(pages)

    def end(self) -> None:
        """Import nothing more."""
        self._later.end()

    def _expect(self, names: Callable[[], Sequence[str]]) -> None:
        if names not in self._expected:
            self._expected.add(names)
            QTimer.singleShot(_AFTER_MS, self, partial(self._on_quiet, names))

    def _on_quiet(self, names: Callable[[], Sequence[str]]) -> None:
        self._later.add(*(partial(prepare, name) for name in names()))


def prepare(name: str) -> None:
    """Import a module, and have the values ready that it deals with."""
    for known in vars(import_module(name)).values():
        if isinstance(known, type):
            make_ready(known)


def modules() -> list[str]:
    """Return what ends a stopwatch, the small parts before the windows that are made of them."""
    found = [one.name for one in pkgutil.iter_modules(windows.__path__)]
    wanted = [name for name in found if name.startswith(_WANTED)]
    ordered = sorted(wanted, key=lambda name: (-len(name), name))
    return [f"{windows.__name__}.{name}" for name in ordered]


def pages() -> Sequence[str]:
    """Return the pages that whoever opens one of them turns to."""
    return _PAGES
