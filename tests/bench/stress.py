"""200 stopwatches, 10,000 entries, 100,000 tickets: how long the screen's thread is ever away.

Everything is done in the real windows; the longest turn of the event loop is told, that in which
the deed itself ran counted.
"""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from tests.bench.table import Figure
from tests.support.large_profile import Extent, fill

if TYPE_CHECKING:  # Qt comes late: the other benchmarks do without
    from PySide6.QtWidgets import QApplication

    from stopwatch.ui.desktop import Desktop
    from stopwatch.ui.pages.week.page import WeekPage

_MOST_MS = 50.0
_QUIET_MS = 300  # nothing more comes of a deed after so long without an event
_WHAT = "200 stopwatches, 10,000 entries, 100,000 tickets"
_TYPED = "printer locked srv-12"
Deed = Callable[[], None]


def figures(extent: Extent | None = None) -> Iterator[Figure]:
    """Yield the figures; a smaller extent is for a test that it runs at all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    gc.disable()  # as in the tray, which sweeps while nobody looks
    with _desktop(app, extent or Extent()) as desktop:
        for name, deed in _deeds(desktop, app):
            spent = _longest(app, deed)
            beside = f"{spent.cpu_ms:.0f} ms of it at work"
            yield Figure(f"{_WHAT}: {name}", spent.wall_ms, "ms", _MOST_MS, beside)
    gc.enable()


def _deeds(desktop: Desktop, app: QApplication) -> Iterator[tuple[str, Deed]]:
    from stopwatch.domain.ids import StopwatchId
    from stopwatch.services.timing import Start
    from stopwatch.ui.windows.opener import PickToStart

    timing = desktop.services.timing

    def paused() -> StopwatchId:
        return timing.desk().paused[0].id

    yield "panel opened", desktop.show_panel
    yield "switched to another", lambda: _ignore(timing.resume(paused()))
    yield "started without a ticket", lambda: _ignore(timing.start(Start()))
    yield "picker opened", lambda: desktop.show_picker(PickToStart())
    for letter in _TYPED:
        yield f"picker, “{letter}” of “{_TYPED}” typed", partial(_type, desktop, letter)
    yield "day opened", desktop.show_day
    yield "entries of the day opened", desktop.show_entries
    yield "week opened", desktop.show_week
    yield "week grouped otherwise", partial(_regroup, desktop)
    yield "week before", partial(_week_before, desktop)
    yield "problems opened", desktop.show_problems
    yield "invoices opened", desktop.show_invoices
    yield "back to the entries", desktop.show_entries
    yield "back to the problems", desktop.show_problems
    yield "back to the day", desktop.show_day
    yield "main window closed", partial(_close, desktop)
    yield "main window opened again", desktop.show_main
    yield (
        "stopped, with the sheet",
        lambda: desktop.show_stop_sheet(
            [one.id for one in timing.stop(timing.desk().running[0].id)]
        ),
    )
    yield "all windows told of news", lambda: _ignore(timing.resume(paused()))
    yield "undone", lambda: _ignore(desktop.services.undo.undo())


def _ignore(_made: object) -> None:
    """Leave what a verb returns."""


def _close(desktop: Desktop) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    main = desktop.window("main")
    assert main is not None
    main.close()  # and gone, as between two turns of the loop
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _regroup(desktop: Desktop) -> None:
    _week(desktop).parts.head.next_grouping()


def _week_before(desktop: Desktop) -> None:
    _week(desktop).parts.head.earlier.click()


def _week(desktop: Desktop) -> WeekPage:
    from stopwatch.ui.pages.week.page import WeekPage

    page = desktop.window("week")
    assert isinstance(page, WeekPage)
    return page


def _type(desktop: Desktop, letter: str) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    window = desktop.window("picker")
    assert window is not None
    field = window.focusWidget()
    assert isinstance(field, QWidget), "the picker's field has the keyboard"
    QTest.keyClicks(field, letter)


@dataclass(frozen=True, slots=True, order=True)
class _Turn:
    """How long the screen's thread was away, and how long it was at work meanwhile."""

    wall_ms: float
    cpu_ms: float


def _longest(app: QApplication, deed: Deed) -> _Turn:
    """Return the longest turn, until nothing more comes of a deed."""
    gc.collect()
    longest = _timed(deed)
    quiet_from = time.perf_counter()
    while (time.perf_counter() - quiet_from) * 1000 < _QUIET_MS:
        spent = _timed(app.processEvents)
        longest = max(longest, spent)
        if spent.cpu_ms > 1.0:
            quiet_from = time.perf_counter()
        time.sleep(0.001)
    return longest


def _timed(act: Deed) -> _Turn:
    wall, cpu = time.perf_counter(), time.thread_time()
    act()
    return _Turn((time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000)


@contextmanager
def _desktop(app: QApplication, extent: Extent) -> Iterator[Desktop]:
    from stopwatch.ui.desktop import Desktop
    from stopwatch.ui.theme.current import Theme
    from stopwatch.ui.tray import Tray
    from tests.gui.fake_parts import FakeBell, FakeThread
    from tests.gui.gallery_delivery import staged

    with staged() as (stage, _relay):
        fill(stage.services.tools, stage.account, extent)
        theme = Theme()
        theme.apply(app)
        desktop = Desktop(theme, stage.services, Tray(), FakeThread(), FakeBell())
        desktop.begin()
        yield desktop
        desktop.end()
        stage.jobs.close()
