"""The columns of the week, and how wide they are: tree, head and totals share them."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from stopwatch.domain.values import dataclass
from stopwatch.domain.week import DAYS_A_WEEK, Grid
from stopwatch.ui.pages.week.words import day_text
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row_layout import line_height

TICKET, FIRST_DAY = 0, 1
WEEK = FIRST_DAY + DAYS_A_WEEK
COUNT = WEEK + 1
INSET, MARK, MARK_GAP, LEFT, ROW_INDENT = 14.0, 11.0, 7.0, 16.0, 34.0
_DAY, _REST_DAY, _WEEK, _LEAST, _LINE = 78, 52, 80, 130, 16
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the days and of the week; the ticket takes what is left."""

    days: tuple[int, ...]
    week: int
    rest: tuple[bool, ...]
    least: int

    def sections(self, whole: int) -> tuple[int, ...]:
        """Return the width of each column where all of them together have so much room."""
        taken = sum(self.days) + self.week
        return (max(self.least, whole - taken), *self.days, self.week)

    @property
    def readable(self) -> int:
        """How wide the ticket has to be for its whole number and some of its title."""
        return 2 * self.least

    @property
    def comfortable(self) -> int:
        """The width of all columns in which titles can be read."""
        return sum(self.days) + self.week + self.readable


def columns_for(theme: Theme, grid: Grid, *, is_billed: bool = False) -> Columns:
    """Return the columns of a grid: Saturday and Sunday are narrow until they hold time."""
    scale = line_height(theme) / _LINE
    rest = tuple(day.weekday() >= _SATURDAY for day in grid.days)
    narrow, words = round(_REST_DAY * scale), QFontMetrics(theme.fonts.small)
    days = tuple(
        max(narrow, words.horizontalAdvance(day_text(day)) + round(INSET))
        if is_rest and not cell.lines else round(_DAY * scale)
        for is_rest, cell, day in zip(rest, grid.cells, grid.days, strict=True)
    )  # fmt: skip
    week = _WEEK + 8 if is_billed else _WEEK
    return Columns(days, round(week * scale), rest, round(_LEAST * scale))


def day_at(column: int) -> int | None:
    """Return which day of the week a column is; None for the others."""
    return column - FIRST_DAY if FIRST_DAY <= column < WEEK else None
