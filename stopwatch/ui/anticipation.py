"""What will probably be opened is imported beforehand, so that its first opening is quick.

Whoever has a window open while something runs will stop it; whoever looks at one page of the day's
work turns to another. A few modules each time that nothing has happened for a moment; none while
nothing is expected, as they stay in memory: who never opens a window never needs them. What is
opened before that has its modules imported in turns, so that nothing waits long.
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Callable, Generator, Sequence
from functools import cache, partial
from importlib import import_module

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from stopwatch.domain.values import make_ready
from stopwatch.ui import windows
from stopwatch.ui.later import Later

_AFTER_MS, _BETWEEN_MS, _SLICE_MS = 2_000, 150, 20
_WANTED, _PANEL = ("stop_sheet", "picker"), ("panel",)
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
        """Import what ends a stopwatch: somebody works here who may do it next."""
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


def in_turns(names: Sequence[str]) -> Generator[None, None, None]:
    """Import now what is not there yet, as it is opened: each `yield` ends a turn."""
    left = [name for name in names if name not in sys.modules]
    spent = QElapsedTimer()
    spent.start()
    for name in left:
        prepare(name)
        if spent.elapsed() >= _SLICE_MS:
            yield
            spent.restart()


def prepare(name: str) -> None:
    """Import a module, and have the values ready that it deals with."""
    for known in vars(import_module(name)).values():
        if isinstance(known, type):
            make_ready(known)


def modules() -> Sequence[str]:
    """Return what ends a stopwatch."""
    return _parts(_WANTED)


def panel() -> Sequence[str]:
    """Return what the panel is made of."""
    return _parts(_PANEL)


def pages() -> Sequence[str]:
    """Return the pages that whoever opens one of them turns to."""
    return _PAGES


@cache
def _parts(beginnings: tuple[str, ...]) -> Sequence[str]:
    """Return modules of windows, the small parts before the windows that are made of them."""
    found = [one.name for one in pkgutil.iter_modules(windows.__path__)]
    wanted = [name for name in found if name.startswith(beginnings)]
    ordered = sorted(wanted, key=lambda name: (-len(name), name))
    return tuple(f"{windows.__name__}.{name}" for name in ordered)
