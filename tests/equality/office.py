"""A technician's program and the practice Autotask, in one process but over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, instant_of
from stopwatch.domain.purchase_order import Inheritance
from stopwatch.domain.target import TargetKind
from stopwatch.psa.autotask.backend import AutotaskBackend
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.sandbox.instants import at
from stopwatch.sandbox.practice import Practice, credentials_for
from stopwatch.sandbox.server import Endpoint, serving
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.switches import Switches
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.bus import Bus
from stopwatch.services.connection import Connection
from stopwatch.services.entries import Entries
from stopwatch.services.invoicing import Invoicing
from stopwatch.services.preferences import PreferenceStore
from stopwatch.services.purchase_orders import PurchaseOrders
from stopwatch.services.sync import Sync
from stopwatch.services.tools import Tools
from stopwatch.storage.opening import Store as Profile
from stopwatch.storage.opening import open_store
from stopwatch.system.clock import SystemClock
from tests.equality.families import DAYS_BACK
from tests.support.machine import FakeChance, FakeDoorbell, FakeIncarnation, FakeLock, FakeSecrets


@dataclass
class Technician:
    """The program's services on a fresh profile, connected to the practice."""

    profile: Profile
    tools: Tools
    sync: Sync
    entries: Entries
    invoicing: Invoicing
    purchase_orders: PurchaseOrders
    connections: tuple[Connection, ...]

    def deliver(self) -> None:
        """Send everything and pull everything. Fails where something stays behind."""
        self.sync.cycle(lambda: False, flush=True, everything=True)
        with self.profile.units.read() as unit:
            left = unit.outbox.unsettled(unit.accounts.current().id)
        assert not left, [one.message or one.state for one in left]

    def assume(self, rules: Inheritance) -> None:
        """Prefer that numbers come down as the practice has them."""
        PreferenceStore(self.profile.units).change({
            "ticket_number_wins": rules.ticket_wins,
            "contract_number_fills": rules.contract_fills,
            "contract_number_pushed": rules.contract_pushes,
        })  # fmt: skip

    def work(self, dice: Random, times: int) -> None:
        """Book time on tickets and tasks that are cached, without sending it."""
        with self.profile.units.read() as unit:
            account_id = unit.accounts.current().id
            targets = [one.id for one in unit.tickets.search(account_id, "family", 200)]
            tasks = [one.id for one in unit.tickets.offered(account_id, TargetKind.TASK)]
        for _ in range(times if targets else 0):
            day = at(self.tools.now_ms()) - timedelta(days=dice.randint(2, DAYS_BACK))
            start = instant_of(day.replace(hour=9, minute=dice.randint(0, 59), second=0))
            end = start + dice.randint(1, 4) * HOUR_MS + dice.randint(0, 59) * MINUTE_MS
            wishes = Wishes(summary="Worked", is_billable=dice.random() < 0.9)
            among = tasks if tasks and dice.random() < 0.3 else targets
            self.entries.add(dice.choice(among), start, end, wishes)


@contextmanager
def technician(folder: Path, endpoint: Endpoint) -> Iterator[Technician]:
    """Open a fresh profile that is connected."""
    profile = open_store(folder / "stopwatch.db", Bus(), FakeDoorbell())
    account = Account(
        AccountId(0), AccountKind.AUTOTASK, endpoint.username, endpoint.integration_code,
        endpoint.url, resource_id=endpoint.resource_id, is_fixed_url=True,
    )  # fmt: skip
    with profile.units.write() as unit:
        account = unit.accounts.put(account)
    secrets = FakeSecrets({account.secret_name: endpoint.secret})
    tools = Tools(profile.units, SystemClock(), FakeChance())
    connections = Connection(secrets, _backend), Connection(secrets, _backend)
    sync = Sync(tools, connections[0], FakeLock(), FakeIncarnation(), "proof")
    try:
        yield Technician(
            profile, tools, sync, Entries(tools, Booking(tools)),
            Invoicing(tools, connections[1]), PurchaseOrders(tools, Booking(tools)), connections,
        )  # fmt: skip
    finally:
        for one in connections:
            one.close()
        profile.close()


@contextmanager
def practice() -> Iterator[tuple[Practice, Endpoint]]:
    """Serve an empty practice whose rows a test gives it."""
    served = Practice(Store({}), credentials_for(1), Switches(any_role=True, hourly_limit=10**9))
    with serving(served) as endpoint:
        yield served, endpoint


def _backend(account: Account, secret: str) -> AutotaskBackend:
    return AutotaskBackend(AutotaskClient(account, secret, pause=lambda _seconds: None), account)
