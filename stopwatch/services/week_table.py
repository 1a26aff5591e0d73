"""A week as a table that is safe to open: what is shown, as it is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stopwatch.domain.week import Cell, Grid
from stopwatch.domain.week_words import bill_words, clock_words
from stopwatch.services.exchange import table


def week_table(grid: Grid, *, is_billed: bool) -> str:
    """Return a grid as CSV: a row each ticket, a column each day (ISO dates), and the totals.

    Hours to bill have two decimals, time worked is like 1:13; empty is no time at all.
    """
    columns, *rows = week_cells(grid, is_billed=is_billed)
    return table(columns, rows)


def week_cells(grid: Grid, *, is_billed: bool) -> Iterator[Sequence[str]]:
    """Yield the names of the columns, then the rows of the same table, as they are."""
    yield ("group", "ticket", "title", *(day.isoformat() for day in grid.days), "week")
    yield from _rows(grid, is_billed=is_billed)


def _rows(grid: Grid, *, is_billed: bool) -> Iterator[Sequence[str]]:
    for group in grid.groups:
        for row in group.rows:
            name = (group.heading.name, row.place.number, row.place.title)
            yield (*name, *_cells(row.cells, row.week, is_billed=is_billed))
    yield ("total", "", "", *_cells(grid.cells, grid.week, is_billed=is_billed))


def _cells(cells: Sequence[Cell], week: Cell, *, is_billed: bool) -> Iterator[str]:
    for cell in (*cells, week):
        amount = cell.amount
        words = bill_words(amount.hundredths) if is_billed else clock_words(amount.minutes)
        yield words if cell.lines else ""
