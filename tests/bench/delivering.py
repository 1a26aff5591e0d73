"""A first pull of 100,000 tickets, and 10,000 entries booked offline that are then delivered."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.services.accounts import Accounts, SignIn
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.connection import Connection
from stopwatch.services.entries import Entries
from stopwatch.services.sync import Sync
from stopwatch.services.tools import Tools
from stopwatch.storage.opening import Store
from tests.bench.table import Figure
from tests.support.at_work import tools
from tests.support.machine import FakeClock, FakeIncarnation, FakeLock, FakeSecrets
from tests.support.program import Practice, practice
from tests.support.units import make_store

_TICKETS, _ENTRIES = 100_000, 10_000
_MINUTE_MS = 60_000
_NO_LIMIT = 1_000_000  # an honest tenant allows 10,000 an hour: that is told apart, not waited for


def figures(folder: Path, tickets: int = _TICKETS, entries: int = _ENTRIES) -> Iterator[Figure]:
    """Yield the figures; fewer are for a test that it runs at all."""
    with (
        tempfile.TemporaryDirectory(dir=folder) as place,
        served_without_limit(tickets) as served,
        make_store(Path(place)) as store,
    ):
        made = tools(store, FakeClock(wall_ms=time.time_ns() // 1_000_000))
        with connected(served, made) as (account, connection, sync):
            yield from _first_pull(sync, store, tickets)
            requests = connection.to(account).requests
            yield from _delivered(sync, store, made, account, entries)
            used = connection.to(account).requests - requests
            yield Figure(f"requests per entry, of {entries:,}", used / entries, "requests", 1.1)


def _first_pull(sync: Sync, store: Store, tickets: int) -> Iterator[Figure]:
    begun, begun_cpu = time.perf_counter(), time.process_time()
    sync.cycle(_never, everything=True)
    spent, own = time.perf_counter() - begun, time.process_time() - begun_cpu
    yield Figure(f"first pull of {tickets:,} tickets", spent, "s")
    yield Figure("first pull, own processor time per 1,000 tickets", own / tickets * 1e6, "ms")
    size = store.path.stat().st_size / 2**20
    yield Figure(f"database after a first pull of {tickets:,} tickets", size, "MiB")


def _delivered(
    sync: Sync, store: Store, made: Tools, account: Account, entries: int
) -> Iterator[Figure]:
    begun = time.perf_counter()
    _book(made, account, entries)
    yield Figure(f"booking {entries:,} entries, each on disk", time.perf_counter() - begun, "s")
    begun, begun_cpu = time.perf_counter(), time.process_time()
    rounds = 0
    while _waiting(store, account):
        rounds += 1
        assert rounds < 100, "it does not come to an end"
        sync.cycle(_never, flush=True)
    spent, own = time.perf_counter() - begun, time.process_time() - begun_cpu
    yield Figure(f"delivering {entries:,} entries booked offline", spent, "s")
    yield Figure("delivering, own processor time per entry", own / entries * 1e3, "ms")


def _waiting(store: Store, account: Account) -> int:
    with store.units.read() as unit:
        return len(unit.outbox.unsettled(account.id))


@contextmanager
def served_without_limit(tickets: int) -> Iterator[Practice]:
    """Serve a practice Autotask that never says that it was asked too often."""
    with practice(tickets) as served:
        served.control("switches", hourly_limit=_NO_LIMIT)
        yield served


@contextmanager
def connected(served: Practice, made: Tools) -> Iterator[tuple[Account, Connection, Sync]]:
    """Connect a profile to it; the block gets the account, the way to it, and what syncs."""
    from stopwatch.psa.autotask import make_psa

    secrets, make = FakeSecrets(), partial(make_psa, stand_aside=made.units.stand_aside)
    connection = Connection(secrets, make)
    account = Accounts(made, secrets, connection, make).add(
        SignIn(served.username, served.integration_code, served.secret, served.resource, served.url)
    )
    sync = Sync(made, connection, FakeLock(), FakeIncarnation(), "bench")
    try:
        yield account, connection, sync
    finally:
        sync.close()


def _book(made: Tools, account: Account, count: int) -> None:
    """Book minutes that follow one another, up to now, on one ticket of the technician's own."""
    entries, now_ms, target = Entries(made, Booking(made)), made.now_ms(), _own(made, account)
    for place in range(count):
        end_ms = now_ms - place * _MINUTE_MS
        entries.add(target, end_ms - _MINUTE_MS, end_ms, Wishes(summary=f"Part {place}"))


def _own(made: Tools, account: Account) -> TargetId:
    with made.units.read() as unit:
        mine = unit.tickets.assigned(account.id, account.resource_id, 50)
    return next(one.id for one in mine if one.facts.assigned_role_id is not None)


def _never() -> bool:
    return False
