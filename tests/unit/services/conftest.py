"""Services on a real database, with one ticket of a connected account."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.services.booking import Booking
from stopwatch.services.entries import Entries
from stopwatch.services.tools import Tools
from tests.support.machine import FakeChance, FakeClock
from tests.support.units import connected, make_store, ticket


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
