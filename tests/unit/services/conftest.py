"""Services on a real database, with one ticket of a connected account."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Role
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.connection import Connection
from stopwatch.services.day import Days
from stopwatch.services.entries import Entries
from stopwatch.services.invoicing import Invoicing
from stopwatch.services.tools import Tools
from tests.support.days import SAID, Book
from tests.support.fake_psa import FakePsa
from tests.support.invoicing import keep
from tests.support.machine import NOON, FakeChance, FakeClock, FakeSecrets
from tests.support.office import Office
from tests.support.sides import Side
from tests.support.units import connected, facts, make_store, ticket


@pytest.fixture
def tools(tmp_path: Path) -> Iterator[Tools]:
    with make_store(tmp_path) as store:
        yield Tools(store.units, FakeClock(), FakeChance())


@pytest.fixture
def account(tools: Tools) -> Account:
    with tools.units.write() as unit:
        return connected(unit)


@pytest.fixture
def target_id(tools: Tools, account: Account) -> TargetId:
    with tools.units.write() as unit:
        return ticket(unit, account, 1)


@pytest.fixture
def office(tools: Tools, account: Account, target_id: TargetId) -> Office:
    with tools.units.write() as unit:
        return Office(tools, (target_id, ticket(unit, account, 2)))


@pytest.fixture
def entries(tools: Tools) -> Entries:
    return Entries(tools, Booking(tools))


@pytest.fixture
def psa() -> FakePsa:
    psa = FakePsa()
    psa.hold(*(facts(number) for number in range(1, 5)))
    return psa


@pytest.fixture
def invoicing(tools: Tools, account: Account, psa: FakePsa, target_id: TargetId) -> Invoicing:
    assert target_id
    keep(tools, account, Role(3, "Systems engineer", hourly_rate=120.0))
    secrets = FakeSecrets()
    secrets.put(account.secret_name, "secret")
    return Invoicing(tools, Connection(secrets, lambda _account, _secret: psa))


@pytest.fixture
def clock(tools: Tools) -> FakeClock:
    assert isinstance(tools.clock, FakeClock)
    return tools.clock


@pytest.fixture
def days(tools: Tools, entries: Entries) -> Days:
    return Days(tools, Booking(tools), entries)


@pytest.fixture
def other_id(tools: Tools, account: Account) -> TargetId:
    with tools.units.write() as unit:
        return ticket(unit, account, 2, "Mailbox over quota")


@pytest.fixture
def book(entries: Entries, target_id: TargetId) -> Book:
    """Book minutes before noon, like `book(120, 60)` for 10:00 to 11:00 UTC."""

    def made(start: int, end: int, wishes: Wishes = SAID, on: TargetId | None = None) -> EntryId:
        span = NOON - start * MINUTE_MS, NOON - end * MINUTE_MS
        return entries.add(on or target_id, *span, wishes)[0].entry.id

    return made


@pytest.fixture
def here(tmp_path: Path, clock: FakeClock) -> Iterator[Side]:
    (tmp_path / "here").mkdir()
    with make_store(tmp_path / "here") as store:
        yield Side(store, clock, 0)


@pytest.fixture
def there(tmp_path: Path, clock: FakeClock) -> Iterator[Side]:
    (tmp_path / "there").mkdir()
    with make_store(tmp_path / "there") as store:
        yield Side(store, clock, 1_000_000)
