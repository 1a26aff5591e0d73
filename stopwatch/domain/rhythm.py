"""When trouble strikes: tickets over local days and hours, and the habit in them, if any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from stopwatch.domain.instants import HOUR_MS, at_zone, day_start, local_date

_BAND_HOURS = 4
_BAND_SHARE = 0.7
_ENOUGH = 5
_HOURS = 24


class SeenKind(StrEnum):
    """How a ticket came in, or that it is only suggested to belong here."""

    ALERT = "alert"
    OTHER = "other"
    SUGGESTED = "suggested"


@dataclass(frozen=True, slots=True)
class Seen:
    """One ticket of a group: when it was opened (UTC milliseconds), and how."""

    at: int
    kind: SeenKind


@dataclass(frozen=True, slots=True)
class Cell:
    """An hour of a day. `row` counts elapsed hours since midnight, `hour` is what clocks showed."""

    row: int
    hour: int
    kinds: tuple[SeenKind, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A local day: 24 rows, but 23 or 25 on the day of a clock change."""

    day: date
    rows: int
    cells: tuple[Cell, ...]

    @property
    def is_weekend(self) -> bool:
        """Whether it is a Saturday or a Sunday."""
        return self.day.isoweekday() > 5


@dataclass(frozen=True, slots=True)
class Band:
    """The narrowest stretch of hours that holds most of it; it may pass midnight.

    `weekday` (Monday is 1) is set where all that it holds fell on that day of the week.
    """

    from_hour: int
    hours: int
    held: int
    of: int
    weekday: int | None = None

    @property
    def to_hour(self) -> int:
        """The hour at which it ends, 1 to 24, or less after midnight."""
        return (self.from_hour + self.hours - 1) % _HOURS + 1

    def holds(self, hour: int) -> bool:
        """Whether an hour of the day is in it."""
        return (hour - self.from_hour) % _HOURS < self.hours


@dataclass(frozen=True, slots=True)
class Rhythm:
    """All days from the first ticket to the last, ordered, and how many fell on each hour."""

    days: tuple[Day, ...]
    by_hour: tuple[int, ...]
    band: Band | None


def rhythm(seen: Iterable[Seen], zone: str) -> Rhythm:
    """Return when tickets came in, in an IANA zone; those only suggested do not make a habit."""
    found = sorted(seen, key=lambda one: one.at)
    hours = Counter(at_zone(one.at, zone).hour for one in found)
    counted = [one.at for one in found if one.kind is not SeenKind.SUGGESTED]
    by_hour = tuple(hours[hour] for hour in range(_HOURS))
    return Rhythm(_days(found, zone), by_hour, band(counted, zone))


def band(instants: Sequence[int], zone: str) -> Band | None:
    """Return the habit in some instants, or None: at most four hours that hold at least 70 %."""
    if len(instants) < _ENOUGH:
        return None
    moments = [at_zone(at, zone) for at in instants]
    hours = Counter(moment.hour for moment in moments)
    for length in range(1, _BAND_HOURS + 1):
        held, latest = max((_held(hours, first, length), -first) for first in range(_HOURS))
        if held >= _BAND_SHARE * len(instants):
            found = Band(-latest, length, held, len(instants))
            weekdays = {one.isoweekday() for one in moments if found.holds(one.hour)}
            weekday = weekdays.pop() if len(weekdays) == 1 else None
            return Band(found.from_hour, length, held, len(instants), weekday)
    return None


def _held(hours: Counter[int], first: int, length: int) -> int:
    return sum(hours[(first + offset) % _HOURS] for offset in range(length))


def _days(found: Sequence[Seen], zone: str) -> tuple[Day, ...]:
    if not found:
        return ()
    by_day: dict[date, dict[int, list[Seen]]] = {}
    for one in found:
        day = local_date(one.at, zone)
        row = (one.at - day_start(day, zone)) // HOUR_MS
        by_day.setdefault(day, {}).setdefault(row, []).append(one)
    first, last = local_date(found[0].at, zone), local_date(found[-1].at, zone)
    days = (date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1))
    return tuple(_day(day, by_day.get(day, {}), zone) for day in days)


def _day(day: date, rows: dict[int, list[Seen]], zone: str) -> Day:
    begins, ends = (day_start(one, zone) for one in (day, date.fromordinal(day.toordinal() + 1)))
    cells = tuple(
        Cell(row, at_zone(held[0].at, zone).hour, tuple(sorted(one.kind for one in held)))
        for row, held in sorted(rows.items())
    )
    return Day(day, (ends - begins) // HOUR_MS, cells)
