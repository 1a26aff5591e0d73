"""The week of a large profile: read out of 10,000 entries, and painted with 200 rows."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from tests.bench.table import Figure, middle
from tests.support.large_profile import Extent, fill

if TYPE_CHECKING:  # Qt comes late: the other benchmarks do without
    from PySide6.QtWidgets import QApplication

    from stopwatch.ui.pages.week.page import WeekPage

_EXTENT = Extent(tickets=2_000)
_TIMES = 15
_ROWS_HIGH = 6_400
_WHAT = "week of 200 stopwatches and 10,000 entries"


def figures(extent: Extent = _EXTENT) -> Iterator[Figure]:
    """Yield the figures; 200 stopwatches are 200 rows of this week."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from stopwatch.domain.week import week_of
    from stopwatch.ui.pages.week.page import WeekPage
    from stopwatch.ui.theme.current import Theme
    from tests.gui.conftest import Opened
    from tests.gui.gallery_delivery import staged

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    gc.disable()  # no window is freed in the thread that reads
    with staged() as (stage, relay):
        fill(stage.services.tools, stage.account, extent)
        weeks = stage.services.weeks
        this, last = (week_of(weeks.today() - timedelta(days=back)) for back in (0, 7))
        yield _figure("read", partial(weeks.read, this), 50.0)
        yield _figure("the week before read", partial(weeks.read, last), 50.0)
        page = WeekPage(Theme(), stage.services, stage.jobs, relay, Opened())
        page.show()
        _stand(app, page)
        yield from _painted(app, page)
        page.close()
        stage.jobs.close()
    gc.enable()


def _painted(app: QApplication, page: WeekPage) -> Iterator[Figure]:
    week, grid = page.current.week, page.parts.grid
    assert week is not None
    _repainted(page)
    yield _figure("painted", partial(_repainted, page), 8.0)
    yield _figure("shown again unchanged", partial(page.reading.done.emit, week))
    yield _figure("grouped otherwise", page.parts.head.next_grouping, 50.0)
    _repainted(page)
    _turn(app)
    before = grid.cells.painted
    grid.viewport().update(grid.visualRect(grid.currentIndex()))
    _turn(app)
    yield Figure("cells painted for one that changed", grid.cells.painted - before, "", 2)
    page.resize(page.width(), _ROWS_HIGH)
    _turn(app)
    _repainted(page)
    rows = page.parts.model.rowCount() + sum(len(one.rows) for one in page.parts.model.grid.groups)
    yield _figure(f"all {rows} rows painted at once", partial(_repainted, page))


def _repainted(page: WeekPage) -> None:
    page.parts.grid.viewport().repaint()


def _figure(name: str, act: Callable[[], object], most: float | None = None) -> Figure:
    """Measure on the clock, and say how much of that this thread was at work."""
    walls, cpus = [], []
    for _time in range(_TIMES):
        wall, cpu = time.perf_counter(), time.thread_time()
        act()
        walls.append((time.perf_counter() - wall) * 1000)
        cpus.append((time.thread_time() - cpu) * 1000)
    beside = f"{middle(cpus):.1f} ms of it at work"
    return Figure(f"{_WHAT}: {name}", middle(walls), "ms", most, beside)


def _stand(app: QApplication, page: WeekPage) -> None:
    while page.current.week is None or not page.reading.is_idle:
        _turn(app)
    _turn(app)


def _turn(app: QApplication) -> None:
    app.processEvents()
