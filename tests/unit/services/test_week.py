"""A week as it is read: entries, stopwatches that are open, what was entered elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.billing import BillingLine, LineKind
from stopwatch.domain.ids import TargetId, marker_of
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS, local_date
from stopwatch.domain.outbox import ItemState
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.rounding import Rounding
from stopwatch.domain.week import Amount, By, WeekState, week_of
from stopwatch.domain.working_days import Target
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries
from stopwatch.services.preferences import PreferenceStore
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals
from stopwatch.services.week import Week, Weeks
from tests.support.machine import BERLIN, NOON, FakeClock
from tests.support.units import internal_facts, put_item, target, task_facts, ticket

TODAY = local_date(NOON, BERLIN)  # a Monday
DAYS = week_of(TODAY)


@pytest.fixture
def weeks(tools: Tools, account: Account) -> Weeks:
    assert account.id
    return Weeks(tools, Totals(tools))


def told(
    remote_id: int, day: date = TODAY, marker: str = "", ticket_remote_id: int | None = 1
) -> RemoteEntry:
    return RemoteEntry(
        remote_id, ticket_remote_id, 9, None, None, day, 0.5, 0.75, "By hand", "", marker
    )


def states(week: Week) -> list[WeekState]:
    return sorted(line.state for line in week.lines)


def test_a_week_holds_what_was_saved_on_its_days(
    weeks: Weeks, entries: Entries, target_id: TargetId
) -> None:
    entries.add(target_id, NOON - HOUR_MS, NOON - 30 * MINUTE_MS, Wishes(summary="x"))
    before = NOON - 72 * HOUR_MS
    entries.add(target_id, before, before + HOUR_MS, Wishes(summary="x"))
    [line] = weeks.read(DAYS).lines
    assert (line.day, line.amount, line.state) == (TODAY, Amount(30, 30, 50), WeekState.WAITING)
    assert line.place.company.name == "Harbor Dental"
    assert line.place.contract.name == "Managed Services"
    assert weeks.read(week_of(TODAY - timedelta(days=3))).lines[0].amount.minutes == 60


def test_what_is_not_billable_counts_as_work_but_not_to_the_bill(
    weeks: Weeks, entries: Entries, target_id: TargetId
) -> None:
    wishes = Wishes(summary="x", is_billable=False)
    entries.add(target_id, NOON - HOUR_MS, NOON, wishes)
    assert weeks.read(DAYS).grid(By.NONE).week.amount == Amount(60)


def test_billing_is_rounded_line_by_line_as_the_account_says(
    weeks: Weeks, tools: Tools, account: Account, entries: Entries, target_id: TargetId
) -> None:
    with tools.units.write() as unit:
        unit.accounts.put(replace(account, rounding=Rounding(15)))
    for place in (3, 2):
        start = NOON - place * HOUR_MS
        entries.add(target_id, start, start + 20 * MINUTE_MS, Wishes(summary="x"))
    assert weeks.read(DAYS).grid(By.NONE).week.amount == Amount(40, 40, 100)


def test_a_stopwatch_counts_from_its_first_minute_and_is_cut_at_midnight(
    weeks: Weeks, tools: Tools, clock: FakeClock, target_id: TargetId
) -> None:
    clock.pass_ms(10 * HOUR_MS)  # 23:00 in Berlin
    Timing(tools, Booking(tools)).start(Start(target_id))
    clock.pass_ms(2 * HOUR_MS + 59 * SECOND_MS)
    week = weeks.read(DAYS)
    assert week.is_live
    assert [(line.day, line.amount.minutes) for line in week.lines] == [
        (TODAY, 60), (TODAY + timedelta(days=1), 60),
    ]  # fmt: skip
    assert week.grid(By.NONE).week.amount.minutes == 120
    timing = Timing(tools, Booking(tools))
    timing.pause()
    assert states(weeks.read(DAYS)) == [WeekState.PAUSED, WeekState.PAUSED]
    timing.stop()
    stopped = weeks.read(DAYS)
    assert states(stopped) == [WeekState.DRAFT, WeekState.DRAFT]
    assert stopped.grid(By.NONE).week.amount.minutes == 121  # the 59 seconds are a minute now


def test_a_stopwatch_without_a_ticket_has_a_row_too(
    weeks: Weeks, tools: Tools, clock: FakeClock
) -> None:
    Timing(tools, Booking(tools)).start(Start(None, typed="T20261120.0042"))
    clock.pass_ms(HOUR_MS)
    [group] = weeks.read(DAYS).grid(By.COMPANY).groups
    assert (group.heading.name, group.rows[0].place.number) == ("No ticket yet", "T20261120.0042")


def test_what_was_entered_elsewhere_is_there_and_what_is_ours_is_not_there_twice(
    weeks: Weeks, tools: Tools, account: Account, entries: Entries, target_id: TargetId
) -> None:
    [sent] = entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="x"))
    with tools.units.write() as unit:
        item = put_item(unit, sent.entry.id, state=ItemState.DONE, remote_id=501)
        unit.entries.put(replace(sent.entry, remote_id=item.remote_id))
        ours = told(502, marker=marker_of(sent.entry.id))
        unit.remote_entries.upsert(
            account.id, [told(501), ours, told(503), told(504, ticket_remote_id=None)]
        )
    week = weeks.read(DAYS)
    assert states(week) == [WeekState.SENT, WeekState.ELSEWHERE, WeekState.ELSEWHERE]
    by_key = {line.key: line for line in week.lines}
    assert by_key["#503"].place.key == f"t{target_id}"
    assert by_key["#503"].amount == Amount(30, 30, 75)
    internal = by_key["#504"]
    assert (internal.place.company.name, internal.amount) == ("Internal time", Amount(30))


def test_what_was_deleted_here_does_not_come_back_as_entered_elsewhere(
    weeks: Weeks, tools: Tools, account: Account, entries: Entries, target_id: TargetId
) -> None:
    [sent] = entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="x"))
    entries.delete(sent.entry.id)
    with tools.units.write() as unit:
        deleted = unit.entries.get(sent.entry.id)
        assert deleted is not None
        unit.entries.put(replace(deleted, remote_id=501))
        unit.remote_entries.upsert(account.id, [told(501)])
    assert weeks.read(DAYS).lines == ()


def test_posted_time_is_told_from_time_that_is_only_there(
    weeks: Weeks, tools: Tools, account: Account, entries: Entries, target_id: TargetId
) -> None:
    [sent] = entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="x"))
    with tools.units.write() as unit:
        put_item(unit, sent.entry.id, state=ItemState.DONE, remote_id=501)
        unit.entries.put(replace(sent.entry, remote_id=501))
        line = BillingLine(
            LineKind.ITEM, 9001, TODAY.isoformat(), 10_000, 1_000, company_id=1, entry_id=501
        )
        unit.billing.put(account.id, [line], 1)
        unit.billing.show(account.id, 1)
    assert states(weeks.read(DAYS)) == [WeekState.POSTED]


def test_tickets_that_were_asked_for_have_a_row(weeks: Weeks, target_id: TargetId) -> None:
    [group] = weeks.read(DAYS, [target_id]).grid(By.COMPANY).groups
    assert group.rows[0].place.target_id == target_id


def test_rows_can_stand_under_problems(
    weeks: Weeks, tools: Tools, account: Account, entries: Entries, target_id: TargetId
) -> None:
    with tools.units.write() as unit:
        problem = ticket(unit, account, 10, "SRV-DC01 falls asleep")
        unit.tickets.be_type(problem, 3)
        unit.tickets.hang(target_id, 10)
    entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="x"))
    [group] = weeks.read(DAYS).grid(By.PROBLEM).groups
    assert group.heading.name == "T20261120.0010 SRV-DC01 falls asleep"
    assert group.rows[0].place.hangs


def test_the_target_is_what_the_user_prefers(weeks: Weeks, tools: Tools) -> None:
    assert weeks.read(DAYS).target == Target(480)
    PreferenceStore(tools.units).change({"target_minutes": 300, "working_days": "mon-thu"})
    assert weeks.read(DAYS).target.of_all(DAYS) == 1200


def test_what_arrived_without_our_knowing_counts_once(
    weeks: Weeks, tools: Tools, account: Account, entries: Entries, target_id: TargetId
) -> None:
    [sent] = entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="x"))
    with tools.units.write() as unit:
        put_item(unit, sent.entry.id, state=ItemState.CHECKING, attempts=1, may_have_left=True)
        unit.remote_entries.upsert(account.id, [told(501, marker=marker_of(sent.entry.id))])
    assert states(weeks.read(DAYS)) == [WeekState.CHECKING]


def test_internal_time_stands_under_its_own_heading_and_is_never_to_bill(
    weeks: Weeks, tools: Tools, account: Account, entries: Entries
) -> None:
    with tools.units.write() as unit:
        meeting = target(unit, account, internal_facts(1))
        training = target(unit, account, internal_facts(2, "Training"))
        web = replace(told(91, ticket_remote_id=None), internal_kind_id=2, is_billable=False)
        unit.remote_entries.upsert(account.id, [web])
    entries.add(meeting, NOON - HOUR_MS, NOON - 30 * MINUTE_MS, Wishes(summary="x"))
    Timing(tools, Booking(tools)).start(Start(training, at_ms=NOON - 10 * MINUTE_MS))
    lines = weeks.read(DAYS).lines
    assert {one.place.company.name for one in lines} == {"Internal time"}
    shown = sorted(
        ((one.place.title, one.amount, one.is_billable) for one in lines),
        key=lambda told: (told[0], told[1].minutes),
    )
    assert [(title, amount.minutes) for title, amount, _ in shown] == [
        ("Team meeting", 30), ("Training", 10), ("Training", 30),
    ]  # fmt: skip
    assert not any(amount.billable or amount.hundredths or paid for _, amount, paid in shown)


def test_time_on_a_task_that_was_entered_in_the_psa_has_its_name(
    weeks: Weeks, tools: Tools, account: Account
) -> None:
    with tools.units.write() as unit:
        key = target(unit, account, task_facts(7))
        web = replace(told(92, ticket_remote_id=None), task_remote_id=7)
        unit.remote_entries.upsert(account.id, [web])
    [line] = weeks.read(DAYS).lines
    assert (line.place.target_id, line.place.title) == (key, "Configure the firewall")
    assert line.amount == Amount(30, 30, 75)
