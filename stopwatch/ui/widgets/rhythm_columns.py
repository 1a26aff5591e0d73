"""The columns of a rhythm: a day each, or a week each where days would be too narrow to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from stopwatch.domain.rhythm import SeenKind
from stopwatch.domain.rhythm_days import HOURS, Day, Hours, Week, weeks
from stopwatch.domain.values import dataclass
from stopwatch.ui import day_names
from stopwatch.ui.widgets.rhythm_words import cell_words, empty_words, week_words

_DEEPEST = 5


@dataclass(frozen=True, slots=True)
class Slot:
    """A row of a column: an hour of the day, and where it lies, in hours below midnight.

    `kinds` are the different ones that came in. A week has a `depth` of 1 to 5 instead.
    """

    hour: int
    top: float
    height: float
    kinds: tuple[SeenKind, ...] = ()
    depth: int = 0

    @property
    def is_hit(self) -> bool:
        """Whether anything came in."""
        return bool(self.kinds or self.depth)


@dataclass(frozen=True, slots=True)
class Column:
    """A day or a week: its rows from above, and what it is called below."""

    first: date
    last: date
    label: str
    slots: tuple[Slot, ...]
    source: Day | Week

    @property
    def is_weekend(self) -> bool:
        """Whether it is a Saturday or a Sunday."""
        return isinstance(self.source, Day) and self.source.is_weekend

    def words(self, row: int) -> str:
        """Return what a row of it holds, in words."""
        hour = self.slots[row].hour
        if isinstance(self.source, Week):
            return week_words(self.source, hour)
        cell = next((one for one in self.source.cells if one.row == row), None)
        return cell_words(self.source, cell) if cell else empty_words(self.source, hour)

    def hours(self, row: int) -> Hours:
        """Return what the incidents are narrowed to by a row of it."""
        return Hours(self.first, self.last, self.slots[row].hour)

    def row_of(self, hour: int) -> int:
        """Return the row of an hour, or of the next one that this day has."""
        rows = (row for row, slot in enumerate(self.slots) if slot.hour >= hour)
        return next(rows, len(self.slots) - 1)


def day_columns(days: Sequence[Day]) -> tuple[Column, ...]:
    """Return a column a day."""
    return tuple(
        Column(one.day, one.day, str(one.day.day), tuple(_day_slots(one)), one) for one in days
    )


def week_columns(days: Sequence[Day]) -> tuple[Column, ...]:
    """Return a column a week, of days that begin with a Monday."""
    last = days[-1].day if days else date.max
    return tuple(_week_column(one, last) for one in weeks(days))


def _day_slots(day: Day) -> Iterator[Slot]:
    """Put every row at its hour of the clock: one that is told twice is two of half the height."""
    held = {cell.row: tuple(dict.fromkeys(cell.kinds)) for cell in day.cells}
    for row, hour in enumerate(day.hours):
        height = 1 / day.hours.count(hour)
        again = day.hours[:row].count(hour)
        yield Slot(hour, hour + again * height, height, held.get(row, ()))


def _week_column(week: Week, last: date) -> Column:
    slots = (Slot(hour, hour, 1, depth=min(_DEEPEST, week.hit[hour])) for hour in range(HOURS))
    ends = min(last, date.fromordinal(week.monday.toordinal() + 6))
    label = day_names.written(week.monday, day_names.SHORT_DAY)
    return Column(week.monday, ends, label, tuple(slots), week)
