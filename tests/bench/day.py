"""The day of a large profile: read out of 10,000 entries, painted, and a boundary that moves."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Wishes
from tests.bench.table import Figure, middle
from tests.support.large_profile import Extent, fill

_TIMES, _ENTRIES, _EVERY = 15, 60, 11
_WHAT = "day of 60 entries out of 10,000"


def figures() -> Iterator[Figure]:
    """Yield the figures of a day that is fuller than any."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from stopwatch.ui.pages.day.page import DayPage
    from stopwatch.ui.theme.current import Theme
    from tests.gui.conftest import Opened
    from tests.gui.day_stories import FRIDAY, DayStories, at
    from tests.gui.gallery_delivery import staged

    app = QApplication.instance() or QApplication([])
    gc.disable()  # no window is freed in between
    with staged() as (stage, relay):
        stories = DayStories(stage.services, stage.clock, stage.account)
        stories.know_tickets()
        stage.clock.jump_to(at("20:00", FRIDAY - timedelta(days=1)))
        fill(stage.services.tools, stage.account, Extent(tickets=200))
        stage.clock.jump_to(at("20:00"))
        for number in range(_ENTRIES):
            start = at("8:00") + number * _EVERY * MINUTE_MS
            target = list(stories.tickets.values())[number % 11]
            wishes = Wishes(summary="Done", draft=number % 2 == 0)
            stage.services.entries.add(target, start, start + 9 * MINUTE_MS, wishes)
        yield _figure("read", partial(stage.services.days.read, FRIDAY), 50.0)
        page = DayPage(Theme(), stage.services, stage.jobs, relay, Opened())
        page.show()
        app.processEvents()
        timeline = page.parts.timeline
        timeline.viewport().repaint()
        yield _figure("painted", timeline.viewport().repaint, 16.0)
        yield _figure("read and shown again", page.reload, 100.0)
        timeline.choose(page.view.rows[10].block.id)
        timeline.hold_edge(is_start=False)

        def step() -> None:
            QTest.keyClick(timeline, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
            app.processEvents()

        yield _figure("a held boundary moved by a minute, with its repaint", step, 50.0)
        timeline.let_loose(keep=False)
        page.close()
        stage.jobs.close()
    gc.enable()


def _figure(name: str, act: Callable[[], object], most: float) -> Figure:
    """Measure what this thread was at work, which others on the computer do not change."""
    walls, cpus = [], []
    for _time in range(_TIMES):
        wall, cpu = time.perf_counter(), time.thread_time()
        act()
        walls.append((time.perf_counter() - wall) * 1000)
        cpus.append((time.thread_time() - cpu) * 1000)
    return Figure(f"{_WHAT}: {name}", middle(cpus), "ms", most, f"{middle(walls):.1f} ms in all")
