"""Services on a real database, with one ticket of a connected account."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Role
from stopwatch.domain.ids import TargetId
from stopwatch.services.booking import Booking
from stopwatch.services.connection import Connection
from stopwatch.services.entries import Entries
from stopwatch.services.invoicing import Invoicing
from stopwatch.services.tools import Tools
from tests.support.fake_psa import FakePsa
from tests.support.invoicing import keep
from tests.support.machine import FakeChance, FakeClock, FakeSecrets
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
