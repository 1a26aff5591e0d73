"""Two hundred queries typed into the real picker over 100,000 tickets: from the key to the paint.

Besides the wall clock, the time that the thread was at work is told: a busy machine lets it wait.
"""

from __future__ import annotations

import gc
import os
import random
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from stopwatch.domain.ids import TargetId
from stopwatch.domain.ticket import Ticket
from tests.bench.table import Figure, middle, p99
from tests.support.many_tickets import fill, mistyped, rightly_typed

if TYPE_CHECKING:  # Qt comes late: the other benchmarks do without
    from PySide6.QtWidgets import QApplication

    from stopwatch.ui.windows.picker import PickerWindow

_QUERIES = 200
_FRAME_MS, _MOST_MS = 16.0, 50.0
_WHAT = "picker at 100,000 tickets"


def figures(tickets: int = 100_000, queries: int = _QUERIES) -> Iterator[Figure]:
    """Yield the figures; fewer are for a test that it runs at all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from stopwatch.ui.theme.current import Theme
    from stopwatch.ui.windows.opener import PickToStart
    from stopwatch.ui.windows.picker import PickerWindow
    from tests.gui.gallery_delivery import staged

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    gc.disable()  # as in the tray, which sweeps while nobody looks
    with staged() as (stage, relay):
        fill(stage.services.tools.units, stage.account, tickets)
        theme = Theme()
        theme.apply(app)
        window = PickerWindow(theme, stage.services, stage.jobs, relay, purpose=PickToStart())
        window.show()
        app.processEvents()
        rng = random.Random(5)
        keys = [TargetId(rng.randrange(tickets) + 1) for _ in range(queries)]
        with stage.services.tools.units.read() as unit:
            some = list(unit.tickets.many(keys).values())
        spent = [one for typed in _typed(some) for one in _keys(app, window, typed)]
        window.close()
        stage.jobs.close()
    gc.enable()
    wall, work = [one[0] for one in spent], [one[1] for one in spent]
    yield Figure(f"{_WHAT}, key to paint, median", middle(wall), "ms")
    yield Figure(f"{_WHAT}, key to paint, p99", p99(wall), "ms", _FRAME_MS)
    yield Figure(f"{_WHAT}, key to paint, longest", max(wall), "ms", _MOST_MS)
    yield Figure(f"{_WHAT}, of it at work, p99", p99(work), "ms", _FRAME_MS)
    yield Figure(f"{_WHAT}, of it at work, longest", max(work), "ms", _MOST_MS)


def _typed(tickets: Sequence[Ticket]) -> Iterator[str]:
    """Yield what people type: every second query has a typo."""
    rng = random.Random(6)
    for place, one in enumerate(rightly_typed(tickets)):
        yield (mistyped(one, rng) if place % 2 else one).typed


def _keys(app: QApplication, window: PickerWindow, typed: str) -> Iterator[tuple[float, float]]:
    """Type a query; yield for each key how long it took until everything was painted."""
    from PySide6.QtTest import QTest

    for letter in typed:
        wall, work = time.perf_counter(), time.thread_time()
        QTest.keyClicks(window.parts.field, letter)
        app.processEvents()
        yield (time.perf_counter() - wall) * 1000, (time.thread_time() - work) * 1000
    window.parts.field.clear()
    app.processEvents()
