"""A work type that nobody pays for makes its time so, until somebody says otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.entry import EntryDetails
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, local_date
from stopwatch.domain.week import Amount
from stopwatch.services.booking import Booking, Wishes, apply
from stopwatch.services.day import Days
from stopwatch.services.entries import Entries
from stopwatch.services.timing import Start, Timing
from stopwatch.services.today import Todays
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals
from stopwatch.services.week import Weeks
from tests.support.machine import BERLIN, NOON
from tests.support.units import facts, target, task_facts

TODAY = local_date(NOON, BERLIN)
TRAVEL, REMOTE = "Travel", "Remote support"


@pytest.fixture
def travel_id(tools: Tools, account: Account) -> TargetId:
    with tools.units.write() as unit:
        return target(unit, account, replace(facts(5), work_type_id=8))


@pytest.mark.parametrize("is_paused", [False, True])
def test_a_stopwatch_on_it_bills_nothing_while_it_is_open(
    tools: Tools, travel_id: TargetId, target_id: TargetId, *, is_paused: bool
) -> None:
    booking = Booking(tools)
    timing, days = Timing(tools, booking), Days(tools, booking, Entries(tools, booking))
    todays = Todays(tools, booking)
    timing.start(Start(travel_id, at_ms=NOON - HOUR_MS))
    if is_paused:
        timing.pause()
    (row,) = days.read(TODAY).rows
    (line,) = Weeks(tools, Totals(tools)).read((TODAY,)).lines
    assert (row.is_billable, row.billed_ms) == (False, 0)
    assert (line.is_billable, line.amount) == (False, Amount(minutes=60))
    assert todays.now().to_bill_ms == 0
    timing.start(Start(target_id, at_ms=NOON - HOUR_MS // 2))
    assert todays.now().to_bill_ms == HOUR_MS // 2, "a paid one beside it does"


def stopped(tools: Tools, key: TargetId, wishes: Wishes) -> EntryDetails:
    timing = Timing(tools, Booking(tools))
    timing.start(Start(key, at_ms=NOON - HOUR_MS))
    (made,) = timing.stop(wishes=wishes)
    return made.details


def test_the_work_type_of_the_ticket_decides(tools: Tools, travel_id: TargetId) -> None:
    assert not stopped(tools, travel_id, Wishes(summary="Drove")).is_billable


def test_so_does_the_one_that_is_named(tools: Tools, target_id: TargetId) -> None:
    assert not stopped(tools, target_id, Wishes("Drove", work_type=TRAVEL)).is_billable


def test_another_one_makes_it_billable_again(tools: Tools, travel_id: TargetId) -> None:
    assert stopped(tools, travel_id, Wishes("Done", work_type=REMOTE)).is_billable


def test_what_the_user_says_counts_more(tools: Tools, travel_id: TargetId) -> None:
    said = Wishes("Drove", work_type=TRAVEL, is_billable=True)
    assert stopped(tools, travel_id, said).is_billable


def test_what_was_said_before_counts_more_than_another_work_type(
    tools: Tools, account: Account, target_id: TargetId
) -> None:
    favour = EntryDetails(work_type_id=7, is_billable=False)
    with tools.units.read() as unit:
        told = apply(unit, account, favour, Wishes(work_type="9"), target_id)
    assert not told.is_billable, "both are paid for, so that was the user's word"


def test_no_work_type_makes_a_favour_billable(tools: Tools, account: Account) -> None:
    with tools.units.write() as unit:
        free = target(unit, account, replace(task_facts(1), is_billable=False))
    assert not stopped(tools, free, Wishes("Done", work_type=REMOTE)).is_billable
