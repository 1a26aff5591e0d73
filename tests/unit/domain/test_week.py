"""A week's grid: where lines stand, which state wins, what is shown of a target."""

from __future__ import annotations

from datetime import date

import pytest

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.domain.week import (
    Amount,
    By,
    Heading,
    Line,
    Place,
    WeekState,
    amount_of,
    by_heading,
    hours_of,
    laid_out,
    narrowed,
    running_amount,
    week_of,
)
from stopwatch.domain.working_days import Target

MONDAY = date(2026, 11, 16)
WEEK = week_of(MONDAY)


def place(number: int, company: str = "Harbor Dental", rank: int = 0) -> Place:
    named = Heading(company, company, rank)
    return Place(
        f"t{number}", TargetId(number), f"T{number}", "VPN drops", named, Heading("-", "-"), named
    )


def line(
    number: int, day: int = 0, minutes: int = 30, state: WeekState = WeekState.SENT,
    company: str = "Harbor Dental",
) -> Line:  # fmt: skip
    key = f"{number} {day} {minutes} {state}"
    return Line(key, place(number, company), WEEK[day], Amount(minutes, minutes), state)


def test_the_worst_state_of_a_cell_is_shown() -> None:
    grid = laid_out(
        [line(1, state=WeekState.DRAFT), line(1, state=WeekState.CHECKING), line(1, 1)],
        WEEK, By.COMPANY,
    )  # fmt: skip
    row = grid.groups[0].rows[0]
    assert row.cells[0].state is WeekState.CHECKING
    assert row.cells[1].state is WeekState.SENT
    assert row.cells[2].state is None
    assert grid.week.state is WeekState.CHECKING


def test_groups_stand_by_name_and_those_without_one_of_their_own_last() -> None:
    internal = Line("x", place(3, "Internal time", rank=2), MONDAY, Amount(5), WeekState.SENT)
    lines = [internal, line(2, company="zebra"), line(1, company="Bluestone")]
    names = [group.heading.name for group in laid_out(lines, WEEK, By.COMPANY).groups]
    assert names == ["Bluestone", "zebra", "Internal time"]
    [everything] = laid_out(lines, WEEK, By.NONE).groups
    assert [row.place.number for row in everything.rows] == ["T1", "T2", "T3"]


def test_a_ticket_row_that_was_asked_for_stands_there_without_time() -> None:
    [group] = laid_out([], WEEK, By.COMPANY, [place(7)]).groups
    assert group.rows[0].place.number == "T7"
    assert group.week.amount == Amount()


def test_counting_is_by_lines_and_filtering_keeps_sums_true() -> None:
    lines = [line(1), line(1, 1, state=WeekState.DRAFT), line(2, 1, state=WeekState.DRAFT)]
    assert laid_out(lines, WEEK, By.NONE).counts() == {WeekState.DRAFT: 2, WeekState.SENT: 1}
    left = narrowed(lines, {WeekState.DRAFT})
    assert laid_out(left, WEEK, By.NONE).week.amount.minutes == 60
    assert narrowed(lines, ()) == tuple(lines)


@pytest.mark.parametrize(("first", "begins"), [(0, 16), (6, 15), (5, 14)])
def test_a_week_begins_where_people_say(first: int, begins: int) -> None:
    days = week_of(date(2026, 11, 20), first)
    assert (days[0].day, len(days)) == (begins, 7)


def test_half_a_minute_counts_as_one_but_a_minute_that_runs_is_not_over() -> None:
    worked = 42 * MINUTE_MS + 30 * SECOND_MS
    assert amount_of(worked, worked, is_billable=True) == Amount(43, 43, 71)
    assert running_amount(worked, 45 * MINUTE_MS) == Amount(42, 42, 75)
    assert amount_of(worked, worked, is_billable=False) == Amount(43)


@pytest.mark.parametrize(
    ("billable", "percent"), [(0, 0), (1, 1), (500, 50), (999, 99), (1000, 100)]
)
def test_the_share_says_none_or_all_only_where_it_is(billable: int, percent: int) -> None:
    assert Amount(1000, billable).percent == percent
    assert Amount().percent is None


def test_a_target_counts_on_working_days_only() -> None:
    target = Target(480)
    assert [target.of(day) for day in WEEK] == [480] * 5 + [0, 0]
    assert target.of_all(WEEK) == 2400


def test_days_on_which_the_clocks_change_have_other_hours() -> None:
    zone = "Europe/Berlin"
    assert hours_of(date(2026, 10, 25), zone) == 25
    assert hours_of(date(2026, 3, 29), zone) == 23
    assert hours_of(date(2026, 11, 20), zone) == 24


def test_what_comes_under_each_heading_is_told_most_first() -> None:
    lines = [line(1, 0, 10, company="A"), line(2, 0, 50, company="B"), line(3, 1, 5, company="A")]
    told = by_heading(lines, lambda one: one.company)
    assert [(heading.name, amount.minutes) for heading, amount in told] == [("B", 50), ("A", 15)]
