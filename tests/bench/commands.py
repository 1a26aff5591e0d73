"""The command line, and what delivery and pulling cost."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from stopwatch.domain.account import Account
from stopwatch.services.accounts import SignIn
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.connection import Connection
from stopwatch.services.entries import Entries
from stopwatch.services.sync import Sync
from stopwatch.services.tools import Tools
from stopwatch.storage.opening import Store
from tests.bench.table import Figure, middle
from tests.support.at_work import tools
from tests.support.machine import FakeClock, FakeIncarnation, FakeLock, FakeSecrets
from tests.support.program import Practice, Program, practice
from tests.support.units import make_store

_RUNS = 11
_ENTRIES = 40
_TICKETS = 5_000
_HOUR = 3_600_000


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        yield from _status(Program(Path(place) / "profile"))
    with (
        tempfile.TemporaryDirectory(dir=folder) as place,
        practice(_TICKETS) as served,
        make_store(Path(place)) as store,
    ):
        yield from _delivery(served, store)


def _status(program: Program) -> Iterator[Figure]:
    program.ok("start")
    command = [sys.executable, "-m", "stopwatch", "--data-dir", str(program.data_dir), "status",
               "--json"]  # fmt: skip
    spent = []
    for _again in range(_RUNS):
        begun = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=program.environment())
        spent.append(time.perf_counter() - begun)
    yield Figure("status --json, median", middle(spent), "s", 0.35)
    loaded = "import sys, stopwatch.cli.main, stopwatch.app; print('PySide6' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", loaded], check=True, capture_output=True)
    yield Figure("status imports Qt", float(b"True" in shown.stdout), "", 0.0)


def _delivery(served: Practice, store: Store) -> Iterator[Figure]:
    from stopwatch.psa.autotask import make_psa
    from stopwatch.services.accounts import Accounts

    made, secrets = tools(store, FakeClock(wall_ms=time.time_ns() // 1_000_000)), FakeSecrets()
    connection = Connection(secrets, make_psa)
    account = Accounts(made, secrets, connection, make_psa).add(
        SignIn(served.username, served.integration_code, served.secret, served.resource, served.url)
    )
    sync = Sync(made, connection, FakeLock(), FakeIncarnation(), "bench")
    begun, begun_cpu = time.perf_counter(), time.process_time()
    sync.cycle(_never, everything=True)
    spent, spent_cpu = time.perf_counter() - begun, time.process_time() - begun_cpu
    yield Figure("first pull, own CPU per 1,000 tickets", spent_cpu / _TICKETS * 1e6, "ms")
    yield Figure(f"first pull of {_TICKETS:,} tickets", spent, "s")
    _book(made, account)
    connection.to(account).check_access()
    before = connection.to(account).requests
    sync.cycle(_never, flush=True)
    used = (connection.to(account).requests - before) / _ENTRIES
    yield Figure("creates and look-ups per time entry", used, "requests", 1.1)
    sync.close()


def _book(made: Tools, account: Account) -> None:
    entries, now_ms = Entries(made, Booking(made)), made.now_ms()
    with made.units.read() as unit:
        mine = unit.tickets.assigned(account.id, account.resource_id, 50)
    target = next(one for one in mine if one.facts.assigned_role_id is not None)
    for place in range(_ENTRIES):
        end_ms = now_ms - place * _HOUR
        entries.add(target.id, end_ms - _HOUR // 2, end_ms, Wishes(summary=f"Part {place}"))


def _never() -> bool:
    return False
