"""From a click to the disk: the real verb against the same statements in plain `sqlite3`."""

from __future__ import annotations

import gc
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from stopwatch.app import SWITCH_INTERVAL_S
from stopwatch.domain.ticket import TicketFacts
from stopwatch.psa.autotask.query import PAGE
from stopwatch.services.portions import PullStopped, keep
from stopwatch.services.ports.storage import Unit
from stopwatch.services.timing import Start
from stopwatch.storage.opening import Store
from tests.bench.table import Figure, middle, p99, ratio
from tests.support.at_work import verbs
from tests.support.machine import FakeClock
from tests.support.statements import overheard
from tests.support.units import connected, facts, make_store, ticket

_CLICKS = 400
_WARM_UP = 20
Deed = list[tuple[str, Any]]


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures; `folder` is on the disk that is measured."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        yield from _alone(Path(place))
    with tempfile.TemporaryDirectory(dir=folder) as place:
        yield from _beside_a_pull(Path(place))


def _alone(folder: Path) -> Iterator[Figure]:
    with make_store(folder) as store:
        click = _clicker(store)
        for _again in range(_WARM_UP):
            click()
        copy = folder / "copy.db"
        with closing(sqlite3.connect(store.path)) as old, closing(sqlite3.connect(copy)) as new:
            old.backup(new)
        with _recorded() as deeds:
            ours = [_timed(click) for _again in range(_CLICKS)]
    plain = _replayed(copy, deeds)
    yield ratio("click to disk, median", middle(ours), middle(plain), 3.0, "ms")
    yield Figure("click to disk, p99", p99(ours), "ms", 5.0, f"plain sqlite3 {p99(plain):.3g} ms")


def _beside_a_pull(folder: Path) -> Iterator[Figure]:
    with make_store(folder) as store:
        click = _clicker(store)
        for _again in range(_WARM_UP):
            click()
        with as_in_the_tray(), _pull(store) as written:
            spent = []
            for _again in range(_CLICKS):
                spent.append(_timed(click))
                time.sleep(0.005)
            rows = written()
    yield Figure("click to disk during a pull, p99", p99(spent), "ms", 5.0, f"{rows:,} rows beside")
    yield Figure("click to disk during a pull, median", middle(spent), "ms")


def _clicker(store: Store) -> Callable[[], None]:
    """Return a click: start one ticket, which pauses another, on a desk that was worked on."""
    with store.units.write() as unit:
        account = connected(unit)
        targets = [ticket(unit, account, number) for number in range(1, 21)]
    clock = FakeClock()
    timing = verbs(store, clock)
    turns = iter(range(10**9))

    def click() -> None:
        clock.pass_ms(60_000)
        timing.start(Start(targets[next(turns) % len(targets)]))

    return click


def _timed(act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


@contextmanager
def _recorded() -> Iterator[list[Deed]]:
    """Record every statement of every transaction."""
    deeds: list[Deed] = []

    def hear(statement: str, values: object) -> None:
        if statement.startswith("BEGIN"):
            deeds.append([])
        if deeds:
            deeds[-1].append((statement, values))

    with overheard(hear):
        yield deeds


def _replayed(path: Path, deeds: list[Deed]) -> list[float]:
    """Run the same statements on a copy of the same file, as durable."""
    work = path.with_name("replay.db")
    shutil.copy(path, work)
    with closing(sqlite3.connect(work, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        return [_timed(partial(_run, raw, deed)) for deed in deeds]


def _run(raw: sqlite3.Connection, deed: Deed) -> None:
    for statement, values in deed:
        if isinstance(values, list):
            raw.executemany(statement, values)
        else:
            raw.execute(statement, values).fetchall()


@contextmanager
def as_in_the_tray() -> Iterator[None]:
    """Let threads take turns as the tray program lets them, and sweep as seldom."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        sys.setswitchinterval(before)


def _read(store: Store, first: int) -> list[TicketFacts]:
    """Return a page of tickets, made as the rows of an answer are read."""
    page = list[TicketFacts]()
    for number in range(first, first + PAGE):
        store.units.stand_aside()
        page.append(facts(number, f"Ticket {number}"))
    return page


@contextmanager
def _pull(store: Store) -> Iterator[Callable[[], int]]:
    """Write tickets as the sync thread does, until told to end."""
    ended, count = threading.Event(), [0]

    def work() -> None:
        with store.units.read() as unit:
            account = unit.accounts.current()

        def put(unit: Unit, rows: Sequence[TicketFacts]) -> None:
            unit.tickets.upsert(account.id, rows)
            count[0] += len(rows)

        with suppress(PullStopped):
            while True:
                first = 1_000 + count[0]
                keep(store.units, _read(store, first), put, ended.is_set)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield lambda: count[0]
    finally:
        ended.set()
        thread.join()
