"""week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import click

from stopwatch.cli import choosing
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.calendar_words import DAYS
from stopwatch.domain.week import By, Cell, Grid, Group, Row, week_of
from stopwatch.domain.week_words import STATE_WORDS, bill_words, clock_words, signed_words
from stopwatch.domain.working_days import Target
from stopwatch.services.entry_document import Document
from stopwatch.services.week import Week

_NAME, _COLUMN, _MINUTE_S = 44, 8, 60


@click.command()
@click.option("--day", help="A date like 2026-11-20, today or yesterday; today without it.")
@click.option("--by", type=click.Choice([one.value for one in By]), default=By.COMPANY.value,
              help="What the tickets stand under; company without it.")  # fmt: skip
@click.option("--billed", is_flag=True, help="Hours to bill instead of time worked.")
@common
@pass_frame
def week(frame: Frame, *, day: str | None, by: str, billed: bool) -> None:
    """Show the week of a day, Monday to Sunday: tickets by days, and the totals."""
    with frame.services() as services:
        found = services.weeks.read(week_of(choosing.day(services, day)))
    grid = found.grid(By(by))
    frame.show(_document(found, grid, By(by)), list(_lines(found, grid, is_billed=billed)))


def _document(found: Week, grid: Grid, by: By) -> Document:
    return {
        "from": found.days[0].isoformat(),
        "to": found.days[-1].isoformat(),
        "by": by.value,
        "groups": [_group(one) for one in grid.groups],
        "days": [
            {"date": day.isoformat(), **_cell(cell), "target_seconds": _target(found.target, day)}
            for day, cell in zip(grid.days, grid.cells, strict=True)
        ],
        "total": {
            **_cell(grid.week),
            "target_seconds": found.target.of_all(grid.days) * _MINUTE_S or None,
        },
    }


def _target(target: Target, day: date) -> int | None:
    return target.of(day) * _MINUTE_S if target.minutes else None


def _group(one: Group) -> Document:
    return {
        "name": one.heading.name or None,
        "tickets": [_row(row) for row in one.rows],
        "days": [_cell(cell) for cell in one.cells],
        "total": _cell(one.week),
    }


def _row(row: Row) -> Document:
    return {
        "number": row.place.number or None,
        "title": row.place.title or None,
        "days": [_cell(cell) for cell in row.cells],
        "total": _cell(row.week),
    }


def _cell(cell: Cell) -> Document:
    amount = cell.amount
    return {
        "worked_seconds": amount.minutes * _MINUTE_S,
        "billable_seconds": amount.billable * _MINUTE_S,
        "hours_to_bill": amount.hundredths / 100,
        "state": cell.state.name.lower() if cell.state is not None else None,
    }


def _lines(found: Week, grid: Grid, *, is_billed: bool) -> Iterator[str]:
    if not grid.week.lines:
        yield "Nothing this week."
        return
    yield _line("", [f"{DAYS[day.weekday()][:3]} {day.day}" for day in grid.days], "Week")
    for group in grid.groups:
        if group.heading.name:
            yield _of(group.heading.name, group.cells, group.week, is_billed=is_billed)
        indent = "  " if group.heading.name else ""
        for row in group.rows:
            yield _of(f"{indent}{_named(row)}", row.cells, row.week, is_billed=is_billed)
    yield _of("Worked", grid.cells, grid.week, is_billed=False)
    if found.target.minutes:
        yield _against(found.target, grid)
    yield _of("To bill", grid.cells, grid.week, is_billed=True)
    counts = ", ".join(f"{STATE_WORDS[one]} {many}" for one, many in grid.counts().items())
    yield f"{counts}."


def _against(target: Target, grid: Grid) -> str:
    said = [
        signed_words(cell.amount.minutes - target.of(day)) if cell.lines or target.of(day) else ""
        for day, cell in zip(grid.days, grid.cells, strict=True)
    ]
    whole = grid.week.amount.minutes - target.of_all(grid.days)
    return _line("Against target", said, signed_words(whole))


def _of(name: str, cells: Sequence[Cell], whole: Cell, *, is_billed: bool) -> str:
    return _line(name, [_said(one, is_billed=is_billed) for one in cells],
                 _said(whole, is_billed=is_billed))  # fmt: skip


def _said(cell: Cell, *, is_billed: bool) -> str:
    if not cell.lines:
        return ""
    amount = cell.amount
    return bill_words(amount.hundredths) if is_billed else clock_words(amount.minutes)


def _named(row: Row) -> str:
    return f"{row.place.number} {row.place.title}".strip() or "No ticket yet"


def _line(name: str, cells: Sequence[str], whole: str) -> str:
    columns = "".join(f"{text:>{_COLUMN}}" for text in (*cells, whole))
    return f"{name[:_NAME]:{_NAME}}{columns}"
