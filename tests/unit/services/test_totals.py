"""Time on what hangs under a problem counts under it, at once and whoever wrote it down."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.problem import ProblemTotal, TicketType
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries
from stopwatch.services.grouping import Grouping
from stopwatch.services.picker import Picker
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals
from tests.support.machine import NOON
from tests.support.statements import overheard
from tests.support.units import facts, ticket


@pytest.fixture
def problem(tools: Tools, account: Account) -> TargetId:
    """A problem without anything under it yet."""
    with tools.units.write() as unit:
        key = ticket(unit, account, 10, "SRV-DC01 falls asleep")
        unit.tickets.be_type(key, TicketType.PROBLEM)
    return key


@pytest.fixture
def incidents(tools: Tools, account: Account, problem: TargetId) -> list[TargetId]:
    """Two that hang under it, and one that does not."""
    with tools.units.write() as unit:
        made = [ticket(unit, account, remote_id, "No logon") for remote_id in (11, 12, 13)]
        for one in made[:2]:
            unit.tickets.hang(one, 10)
    return made


def works(entries: Entries, target_id: TargetId, hours_ago: int) -> None:
    start = NOON - hours_ago * HOUR_MS
    entries.add(target_id, start, start + HOUR_MS, Wishes(summary="x"))


def test_incidents_count_under_their_problem_and_others_nowhere(
    tools: Tools, entries: Entries, problem: TargetId, incidents: list[TargetId]
) -> None:
    for hours, target_id in enumerate((problem, *incidents), start=1):
        works(entries, target_id, hours)
    total = ProblemTotal(problem, "T20261120.0010", "SRV-DC01 falls asleep", 2, 3 * HOUR_MS)
    under = (problem, *incidents[:2])
    assert Totals(tools).now() == dict.fromkeys(under, total)


def test_what_is_on_its_way_counts_and_every_change_is_seen(
    tools: Tools, entries: Entries, problem: TargetId, incidents: list[TargetId]
) -> None:
    totals = Totals(tools)
    assert totals.now()[problem].incidents == 2
    grouping = Grouping(tools, Booking(tools))
    grouping.link(problem, [incidents[2]])
    assert totals.now()[incidents[2]].incidents == 3
    grouping.unlink(incidents[:2])
    assert set(totals.now()) == {problem, incidents[2]}
    works(entries, incidents[2], 2)
    assert totals.now()[problem].worked_ms == HOUR_MS


def test_what_another_connection_wrote_is_seen(
    tools: Tools, problem: TargetId, incidents: list[TargetId]
) -> None:
    totals = Totals(tools)
    assert totals.now()[problem].incidents == 2

    def elsewhere() -> None:
        with tools.units.write() as unit:
            unit.tickets.hang(incidents[2], 10)

    other = Thread(target=elsewhere)
    other.start()
    other.join()
    assert totals.now()[problem].incidents == 3


def test_a_problem_that_is_made_here_counts_before_the_psa_has_it(
    tools: Tools, incidents: list[TargetId]
) -> None:
    made = Grouping(tools, Booking(tools)).create("Same trouble", incidents[1:])
    total = Totals(tools).now()[incidents[2]]
    assert (total.id, total.number, total.incidents) == (made, "L1", 2)


def test_the_picker_asks_no_more_for_many_rows_and_nothing_twice(
    tools: Tools, account: Account, problem: TargetId, incidents: list[TargetId]
) -> None:
    hung = replace(facts(0, "No logon"), problem_remote_id=10)
    with tools.units.write() as unit:
        more = [replace(hung, remote_id=at, number=f"T20261121.{at:04}") for at in range(100, 150)]
        unit.tickets.upsert(account.id, more)
    picker = Picker(tools, Totals(tools))
    (section,) = picker.rows("no logon").sections
    hits = [hit for row in section.rows for hit in row.hits]
    assert len(hits) == section.count == 53
    assert [one.problem is not None for one in hits].count(True) == 52
    asked: list[str] = []
    with overheard(lambda statement, _values: asked.append(statement)):
        (row,) = picker.rows("falls asleep").sections[0].rows
    assert row.is_problem
    assert not [one for one in asked if "problem_remote_id IS NOT NULL" in one]
    assert len(asked) < 20
