"""Which problems there are, what hangs under each, and the time on all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import DAY_MS, HOUR_MS
from stopwatch.domain.problem import TicketType
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import Entries
from stopwatch.services.problems import Problems
from stopwatch.services.tools import Tools
from tests.support.machine import NOON
from tests.support.units import cached, facts

PROBLEM, OTHER = 10, 20


@pytest.fixture
def grouped(tools: Tools, account: Account) -> Account:
    """Two problems: three alerts of three days under one, nothing under the other."""
    problem = replace(facts(PROBLEM), ticket_type=TicketType.PROBLEM, created_at=NOON)
    older = replace(facts(OTHER), ticket_type=TicketType.PROBLEM, created_at=NOON - 30 * DAY_MS)
    alert = replace(facts(0), ticket_type=TicketType.ALERT, problem_remote_id=PROBLEM)
    alerts = [
        replace(alert, remote_id=day, number=f"T20261120.{day:04}", created_at=NOON - day * DAY_MS)
        for day in (1, 2, 3)
    ]
    with tools.units.write() as unit:
        unit.tickets.upsert(account.id, [problem, older, facts(30), *alerts])
    return account


def key_of(tools: Tools, account: Account, remote_id: int) -> TargetId:
    with tools.units.read() as unit:
        return cached(unit, account.id, remote_id).id


@pytest.mark.usefixtures("grouped")
def test_the_one_with_the_newest_incidents_comes_first_and_has_them_in_order(tools: Tools) -> None:
    first, second = Problems(tools).all()
    assert (first.ticket.facts.remote_id, second.ticket.facts.remote_id) == (PROBLEM, OTHER)
    assert [one.facts.remote_id for one in first.incidents] == [3, 2, 1]
    assert (first.first_seen, first.last_seen) == (NOON - 3 * DAY_MS, NOON - DAY_MS)
    assert second.incidents == ()
    assert second.first_seen == second.last_seen == NOON - 30 * DAY_MS


def test_time_on_the_problem_and_on_its_incidents_counts_and_no_other(
    tools: Tools, grouped: Account, entries: Entries
) -> None:
    begins = NOON - 6 * HOUR_MS
    for hour, remote_id in enumerate((PROBLEM, 1, 3, 30)):
        start = begins + hour * HOUR_MS
        entries.add(key_of(tools, grouped, remote_id), start, start + HOUR_MS, Wishes(summary="x"))
    (gone,) = entries.add(
        key_of(tools, grouped, 2), begins - HOUR_MS, begins, Wishes(summary="x", draft=True)
    )
    assert Problems(tools).all()[0].worked_ms == 4 * HOUR_MS
    entries.delete(gone.entry.id)
    assert [one.worked_ms for one in Problems(tools).all()] == [3 * HOUR_MS, 0]


def test_a_hidden_ticket_is_in_no_problem(tools: Tools, grouped: Account) -> None:
    hidden = key_of(tools, grouped, 3)
    with tools.units.write() as unit:
        unit.tickets.hide(hidden)
    assert [one.facts.remote_id for one in Problems(tools).all()[0].incidents] == [2, 1]


@pytest.mark.usefixtures("account")
def test_without_any_there_is_none(tools: Tools) -> None:
    assert Problems(tools).all() == ()


def test_what_comes_again_is_suggested_with_its_reason_until_it_hangs_under_one(
    tools: Tools, account: Account
) -> None:
    alert = replace(facts(0), title="Alert: SRV-DC01 not responding", ticket_type=TicketType.ALERT)
    alerts = [
        replace(alert, remote_id=day, number=f"T20261120.{day:04}", created_at=NOON - day * DAY_MS)
        for day in range(1, 9)
    ]
    problem = replace(facts(PROBLEM), ticket_type=TicketType.PROBLEM, created_at=NOON)
    with tools.units.write() as unit:
        unit.tickets.upsert(account.id, [*alerts, problem])
    (found,) = Problems(tools).suggestions()
    assert found.reason == (
        "8 alerts for SRV-DC01 since 16 November, all of them between 13:00 and 14:00."
    )
    assert found.evidence == "same device, same company, same words"
    assert [one.facts.remote_id for one in found.tickets] == [8, 7, 6, 5, 4, 3, 2, 1]
    assert found.problem is None
    _hang(tools, account, alerts[:3])
    (again,) = Problems(tools).suggestions()
    assert again.problem is not None
    assert (again.id, again.problem.facts.remote_id) == (found.id, PROBLEM)
    _hang(tools, account, alerts)
    assert Problems(tools).suggestions() == ()


def _hang(tools: Tools, account: Account, alerts: Sequence[TicketFacts]) -> None:
    with tools.units.write() as unit:
        under = [replace(one, problem_remote_id=PROBLEM) for one in alerts]
        unit.tickets.upsert(account.id, under)


def test_a_ticket_under_a_problem_that_is_not_cached_hangs_all_the_same(
    tools: Tools, account: Account
) -> None:
    alert = replace(facts(0), title="Alert: SRV-DC01 not responding", ticket_type=TicketType.ALERT)
    _hang(
        tools, account,
        [replace(alert, remote_id=day, created_at=NOON - day * DAY_MS) for day in range(1, 9)],
    )  # fmt: skip
    assert Problems(tools).suggestions() == ()


def test_every_type_is_explained_in_its_own_word() -> None:
    for one in TicketType:
        assert one.explained.lower().startswith(one.name.replace("_", " ").lower() + ": ")
