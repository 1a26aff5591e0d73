"""Whatever was worked, day, week, Delivery, panel and tray say the same hours to bill."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, SECOND_MS
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.rounding import Rounding, hours, summed_ms
from stopwatch.domain.week import By, WeekState, week_of
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.day import Days
from stopwatch.services.day_view import DayRow
from stopwatch.services.entries import Entries
from stopwatch.services.showing import ShownEntry
from stopwatch.services.timing import Start, Timing
from stopwatch.services.today import Today, Todays
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals
from stopwatch.services.week import Weeks
from stopwatch.ui.windows.entries_words import grouped
from tests.support.days import DAY
from tests.support.machine import NOON, FakeChance, FakeClock
from tests.support.units import connected, facts, internal_facts, make_store, target, task_facts

TARGETS = (facts(1), task_facts(2), replace(task_facts(3), is_billable=False), internal_facts(4))
_BEGIN = NOON - 6 * HOUR_MS
ROUNDINGS = st.builds(Rounding, st.sampled_from([0, 6, 15]), st.sampled_from([0, 15]))


@dataclass(frozen=True)
class Work:
    """Time on one of the targets; `billable` is what somebody said, None for nothing."""

    on: int
    length_ms: int
    billable: bool | None
    is_draft: bool


WORK = st.lists(
    st.builds(
        Work, st.integers(0, 3), st.integers(SECOND_MS, 3 * HOUR_MS),
        st.sampled_from([None, True, False]), st.booleans(),
    ),
    max_size=8,
)  # fmt: skip
ELSEWHERE = st.lists(
    st.tuples(st.integers(0, 3), st.integers(1, 30_000), st.booleans()), max_size=4
)
OPEN = st.dictionaries(st.integers(0, 3), st.integers(SECOND_MS, 2 * HOUR_MS), max_size=3)


@contextmanager
def _office(rounding: Rounding) -> Iterator[tuple[Tools, Account, Sequence[TargetId]]]:
    with tempfile.TemporaryDirectory() as place, make_store(Path(place)) as store:
        tools = Tools(store.units, FakeClock(), FakeChance())
        with tools.units.write() as unit:
            account = unit.accounts.put(replace(connected(unit), rounding=rounding))
            keys = [target(unit, account, one) for one in TARGETS]
        yield tools, account, keys


def _there(number: int, on: int, parts: int, *, is_billable: bool) -> RemoteEntry:
    """Return time of at most three hours that was entered in the PSA, rounded there."""
    worked = parts / 10_000
    blank = RemoteEntry(
        number, None, 9, _BEGIN, _BEGIN + round(worked * HOUR_MS), DAY, worked, worked + 0.1, "",
        "", "", is_billable=is_billable,
    )  # fmt: skip
    match on:
        case 0:
            return replace(blank, ticket_remote_id=1)
        case 3:
            return replace(blank, internal_kind_id=4, is_billable=False)
        case _:
            return replace(blank, task_remote_id=on + 1)


class _Readings:
    """Everything that tells hours to bill of the day."""

    def __init__(self, tools: Tools, entries: Entries) -> None:
        self._tools, self.days = tools, Days(tools, Booking(tools), entries)
        self._entries = entries

    def today(self) -> Today:
        return Todays(self._tools, Booking(self._tools)).now()

    def rows(self) -> Sequence[DayRow]:
        return self.days.read(DAY).rows

    def of_day(self) -> int:
        return sum(self.days.read(DAY).billed_ms.values())

    def of_week(self, *but: WeekState) -> int:
        week = Weeks(self._tools, Totals(self._tools)).read(week_of(DAY))
        lines = [one for one in week.lines if one.state not in but]
        grid = replace(week, lines=tuple(lines)).grid(By.COMPANY)
        return grid.cells[week.days.index(DAY)].amount.hundredths * HOUR_MS // 100

    def listed(self) -> tuple[ShownEntry, ...]:
        return self._entries.of_days(DAY.isoformat(), DAY.isoformat())


@settings(max_examples=40, deadline=None)
@given(ROUNDINGS, WORK, ELSEWHERE, OPEN)
def test_all_that_tells_hours_to_bill_agrees(
    rounding: Rounding,
    worked: list[Work],
    elsewhere: list[tuple[int, int, bool]],
    unstopped: dict[int, int],
) -> None:
    with _office(rounding) as (tools, account, keys):
        entries = Entries(tools, Booking(tools))
        for one in worked:
            wishes = Wishes(summary="x", is_billable=one.billable, draft=one.is_draft)
            entries.add(keys[one.on], _BEGIN, _BEGIN + one.length_ms, wishes)
        read = _Readings(tools, entries)
        listed = read.listed()
        delivery = sum(group.billed_ms for group in grouped(listed))
        paid = (one for one in listed if one.entry.details.is_billable)
        expected = summed_ms(rounding.rounded_ms(one.entry.piece.worked_ms) for one in paid)
        today = read.today()
        assert [delivery, read.of_day(), read.of_week(), today.billed_ms, today.to_bill_ms] == (
            [expected] * 5
        )
        assert all(hours(one.billed_ms) == 0 for one in listed if not one.is_billable)

        with tools.units.write() as unit:
            rows = [
                _there(500 + number, on, parts, is_billable=paid)
                for number, (on, parts, paid) in enumerate(elsewhere)
            ]
            unit.remote_entries.upsert(account.id, rows)
        timing = Timing(tools, Booking(tools))
        for on, length_ms in unstopped.items():
            timing.start(Start(keys[on], at_ms=NOON - length_ms, alongside=True))
            timing.pause()
        assert read.of_day() == read.of_week(WeekState.PAUSED)
        assert read.today().to_bill_ms == read.of_week()
        assert read.today().billed_ms == expected
        assert not any(row.billed_ms for row in read.rows() if not row.is_billable)
