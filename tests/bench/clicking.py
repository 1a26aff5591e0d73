"""A click while tickets are really pulled: all services, real HTTP, clicks at a person's pace."""

from __future__ import annotations

import random
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.services.sync import Sync
from stopwatch.services.timing import Start, Timing
from stopwatch.storage.opening import Store
from tests.bench.delivering import connected, served_without_limit
from tests.bench.durable import as_in_the_tray
from tests.bench.table import Figure, middle, p99
from tests.support.at_work import tools, verbs
from tests.support.machine import FakeClock
from tests.support.units import make_store

_TICKETS = 80_000
_CLICKS = 300
_WARM_UP = 5
_TARGETS = 5  # a technician goes to and fro between a few
_PAUSE_S = (0.02, 0.06)
_STEP_MS = 1_000
_LOOK_EVERY_S = 0.05


def figures(folder: Path, tickets: int = _TICKETS, clicks: int = _CLICKS) -> Iterator[Figure]:
    """Yield the figures; fewer are for a test that it runs at all."""
    with (
        tempfile.TemporaryDirectory(dir=folder) as place,
        served_without_limit(tickets) as served,
        make_store(Path(place)) as store,
    ):
        clock = FakeClock(wall_ms=time.time_ns() // 1_000_000)
        program = connected(served, tools(store, clock))
        with program as (account, _way, sync), as_in_the_tray(), _pulling(sync) as is_over:
            targets = _own_ones(store, account, is_over)
            spent = list(_clicked(store, clock, targets, clicks, is_over))
            count = _count(store, account)
    beside = f"{len(spent)} clicks, {count:,} tickets"
    yield Figure("click to disk during a first pull over HTTP, p99", p99(spent), "ms", 5.0, beside)
    yield Figure("click to disk during a first pull over HTTP, median", middle(spent), "ms")


def _clicked(
    store: Store, clock: FakeClock, targets: list[TargetId], clicks: int, is_over: threading.Event
) -> Iterator[float]:
    """Start one ticket after the other while tickets come; yield how long each took, once warm."""
    timing, rng = verbs(store, clock), random.Random(7)
    for turn in range(clicks):
        time.sleep(rng.uniform(*_PAUSE_S))
        clock.pass_ms(_STEP_MS)
        spent = _click(timing, targets[turn % len(targets)])
        if is_over.is_set():
            break
        if turn >= _WARM_UP:
            yield spent


def _click(timing: Timing, target: TargetId) -> float:
    begun = time.perf_counter()
    timing.start(Start(target))
    return (time.perf_counter() - begun) * 1000


@contextmanager
def _pulling(sync: Sync) -> Iterator[threading.Event]:
    """Pull all there is on a thread; the event says that it is over, one way or the other."""
    ended, is_over = threading.Event(), threading.Event()

    def work() -> None:
        sync.cycle(ended.is_set, everything=True)
        is_over.set()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield is_over
    finally:
        ended.set()
        thread.join()


def _own_ones(store: Store, account: Account, is_over: threading.Event) -> list[TargetId]:
    """Wait until some of the technician's own tickets are there."""
    while True:
        was_over = is_over.is_set()
        with store.units.read() as unit:
            found = unit.tickets.assigned(account.id, account.resource_id, _TARGETS)
        if len(found) == _TARGETS or was_over:
            return [one.id for one in found]
        is_over.wait(_LOOK_EVERY_S)


def _count(store: Store, account: Account) -> int:
    with store.units.read() as unit:
        return unit.tickets.count(account.id)
