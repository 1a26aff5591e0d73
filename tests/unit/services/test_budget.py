"""What is known of the tenant's budget, and how rarely it is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Unavailable
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.remote import Usage
from stopwatch.services.budget import ASK_EVERY_MS, Budgets, RequestTally
from stopwatch.services.connection import Connection
from stopwatch.services.tools import Tools
from tests.support.fake_psa import FakePsa
from tests.support.machine import FakeClock, FakeSecrets


@pytest.fixture
def psa() -> FakePsa:
    return FakePsa(requests_by_others=100)


@pytest.fixture
def clock(tools: Tools) -> FakeClock:
    assert isinstance(tools.clock, FakeClock)
    return tools.clock


@pytest.fixture
def budgets(tools: Tools, account: Account, psa: FakePsa) -> Budgets:
    secrets = FakeSecrets({account.secret_name: "secret"})
    connection = Connection(secrets, lambda _account, _secret: psa)
    return Budgets(tools, connection, RequestTally(tools.clock))


def test_requests_from_here_are_those_of_the_last_hour(clock: FakeClock) -> None:
    tally = RequestTally(clock)
    tally.count()
    clock.pass_ms(40 * MINUTE_MS)
    tally.count()
    assert tally.in_the_last_hour() == 2
    clock.pass_ms(HOUR_MS - 40 * MINUTE_MS)
    assert tally.in_the_last_hour() == 1
    clock.jump_ms(-HOUR_MS)
    assert tally.in_the_last_hour() == 1, "a clock that is set back makes no request younger"


def test_it_is_asked_once_in_five_minutes_whatever_came_of_it(
    budgets: Budgets, psa: FakePsa, clock: FakeClock
) -> None:
    assert budgets.ask().everyone == Usage(101, 10_000)
    assert budgets.ask().everyone == Usage(101, 10_000)
    clock.pass_ms(ASK_EVERY_MS)
    psa.read_trouble.append(Unavailable("Your time is safe. Autotask is busy."))
    assert budgets.ask().everyone is None
    asked = psa.requests
    assert budgets.ask().everyone is None
    assert psa.requests == asked


def test_a_secret_that_was_refused_is_not_tried_again(budgets: Budgets, psa: FakePsa) -> None:
    psa.is_signed_out = True
    assert budgets.ask().everyone is None
    assert psa.is_closed, "the next connection reads the keyring anew"


def test_a_paused_or_missing_account_is_not_asked_for(
    budgets: Budgets, psa: FakePsa, tools: Tools, account: Account
) -> None:
    for other in (replace(account, paused_because="Sign in."), replace(account, is_removed=True)):
        with tools.units.write() as unit:
            unit.accounts.put(other)
        assert not budgets.is_due()
        budgets.ask()
    assert psa.requests == 0


def test_knowing_asks_nobody(budgets: Budgets, psa: FakePsa) -> None:
    budgets.known()
    assert psa.requests == 0


def test_another_tenant_has_a_budget_of_its_own(
    budgets: Budgets, tools: Tools, account: Account, psa: FakePsa
) -> None:
    assert budgets.ask().everyone is not None
    with tools.units.write() as unit:
        other = replace(account, id=AccountId(0), paused_because="Sign in.", database_number=2)
        unit.accounts.use(unit.accounts.put(other).id)
    assert not budgets.is_due()
    assert budgets.known().everyone is None
