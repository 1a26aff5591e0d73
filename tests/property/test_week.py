"""Whatever was worked, rows, columns, groups and the whole agree to the last digit shown."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.week import (
    By,
    Cell,
    Heading,
    Line,
    Place,
    WeekState,
    amount_of,
    by_heading,
    laid_out,
    narrowed,
    total,
    week_of,
)

DAYS = week_of(date(2026, 11, 16))
SPANS = st.integers(0, 20 * HOUR_MS)


@st.composite
def lines(draw: st.DrawFn) -> list[Line]:
    return [_line(draw, place) for place in range(draw(st.integers(0, 25)))]


def _line(draw: st.DrawFn, at: int) -> Line:
    ticket, company = draw(st.integers(1, 6)), draw(st.integers(1, 3))
    heading = Heading(f"{company}", f"Company {company}")
    place = Place(
        f"t{ticket}", TargetId(ticket), f"T{ticket}", "", heading, Heading("-", ""),
        Heading(f"{ticket % 2}", "C"),
    )  # fmt: skip
    amount = amount_of(draw(SPANS), draw(SPANS), is_billable=draw(st.booleans()))
    return Line(
        f"{at}", place, draw(st.sampled_from(DAYS)), amount, draw(st.sampled_from(WeekState))
    )


def _agrees(cells: tuple[Cell, ...], week: Cell) -> bool:
    return total(cell.amount for cell in cells) == week.amount


@given(lines(), st.sampled_from(By))
def test_all_sums_agree(worked: list[Line], by: By) -> None:
    grid = laid_out(worked, DAYS, by)
    assert _agrees(grid.cells, grid.week)
    for group in grid.groups:
        assert _agrees(group.cells, group.week)
        assert all(_agrees(row.cells, row.week) for row in group.rows)
        for day in range(7):
            column = total(row.cells[day].amount for row in group.rows)
            assert column == group.cells[day].amount
    for day in range(7):
        assert total(one.cells[day].amount for one in grid.groups) == grid.cells[day].amount
    assert total(one.week.amount for one in grid.groups) == grid.week.amount
    assert grid.week.amount == total(line.amount for line in worked)


@given(lines(), st.sampled_from(By))
def test_no_line_is_lost_or_shown_twice(worked: list[Line], by: By) -> None:
    grid = laid_out(worked, DAYS, by)
    rows = [row for group in grid.groups for row in group.rows]
    shown = [line.key for row in rows for cell in row.cells for line in cell.lines]
    assert sorted(shown) == sorted(line.key for line in worked)


@given(lines(), st.sets(st.sampled_from(WeekState)))
def test_a_filter_shows_the_sums_of_what_it_leaves(
    worked: list[Line], states: set[WeekState]
) -> None:
    left = narrowed(worked, states)
    assert laid_out(left, DAYS, By.COMPANY).week.amount == total(line.amount for line in left)
    told = by_heading(left, lambda place: place.company)
    assert total(amount for _heading, amount in told) == total(line.amount for line in left)
