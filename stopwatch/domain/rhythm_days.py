"""When tickets came in, laid out in local days and hours: what the picture of a rhythm draws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, at_zone, day_start, local_date
from stopwatch.domain.rhythm import Band, Seen, SeenKind, band
from stopwatch.domain.values import dataclass

HOURS = 24
_SUNDAY = 7
_STEP_MS = 15 * MINUTE_MS  # zones change their clocks by half an hour at the least


@dataclass(frozen=True, slots=True)
class Cell:
    """An hour of a day with tickets in it; `row` counts the hours of that day as they passed."""

    row: int
    hour: int
    kinds: tuple[SeenKind, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A local day. `hours` is what clocks showed, row by row.

    On the day of a clock change there are 23 or 25: one is missing, or told twice.
    """

    day: date
    hours: tuple[int, ...]
    cells: tuple[Cell, ...]

    @property
    def is_weekend(self) -> bool:
        """Whether it is a Saturday or a Sunday."""
        return self.day.isoweekday() > 5


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from a Monday on, seen from afar: by hour of the day, 24 of each.

    `hit` is on how many of its days something came in (0 to 7), `counts` how much.
    """

    monday: date
    hit: tuple[int, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Hours:
    """An hour of the day over some days: what the incidents can be narrowed to."""

    first: date
    last: date
    hour: int

    def holds(self, at_ms: int, zone: str) -> bool:
        """Whether an instant falls into it, in an IANA zone."""
        moment = at_zone(at_ms, zone)
        return self.first <= moment.date() <= self.last and moment.hour == self.hour


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Whole days from the Monday of the first ticket on, and the habit in them, if any.

    `by_hour` counts incidents per hour of the day; those only suggested are not counted.
    """

    days: tuple[Day, ...]
    by_hour: tuple[int, ...]
    alerts: int
    band: Band | None

    @property
    def count(self) -> int:
        """How many incidents there are."""
        return sum(self.by_hour)


def rhythm(seen: Iterable[Seen], zone: str, until: date | None = None) -> Rhythm:
    """Return when tickets came in, in an IANA zone; those only suggested do not make a habit.

    `until` is the last day to show where nothing came in since; its silence says something too.
    """
    found = sorted(seen, key=lambda one: one.at)
    counted = [one for one in found if one.kind is not SeenKind.SUGGESTED]
    hours = Counter(at_zone(one.at, zone).hour for one in counted)
    return Rhythm(
        days=_days(found, zone, until),
        by_hour=tuple(hours[hour] for hour in range(HOURS)),
        alerts=sum(one.kind is SeenKind.ALERT for one in counted),
        band=band([one.at for one in counted], zone),
    )


def weeks(days: Sequence[Day]) -> tuple[Week, ...]:
    """Merge days that begin with a Monday into weeks; the last one may be short."""
    return tuple(_week(days[place : place + _SUNDAY]) for place in range(0, len(days), _SUNDAY))


def _week(days: Sequence[Day]) -> Week:
    counts, hit = Counter[int](), Counter[int]()
    for day in days:
        for cell in day.cells:
            counts[cell.hour] += len(cell.kinds)
        hit.update({cell.hour for cell in day.cells})
    by_hour = range(HOURS)
    return Week(
        days[0].day, tuple(hit[one] for one in by_hour), tuple(counts[one] for one in by_hour)
    )


def _days(found: Sequence[Seen], zone: str, until: date | None) -> tuple[Day, ...]:
    if not found:
        return ()
    by_day: dict[date, list[Seen]] = {}
    for one in found:
        by_day.setdefault(local_date(one.at, zone), []).append(one)
    first = min(by_day)
    monday = first - timedelta(days=first.weekday())
    last = max(by_day) if until is None else max(*by_day, until)
    days = (monday + timedelta(days=number) for number in range((last - monday).days + 1))
    return tuple(_day(day, by_day.get(day, ()), zone) for day in days)


def _day(day: date, seen: Sequence[Seen], zone: str) -> Day:
    rows = _rows(day, zone)
    held: dict[int, list[SeenKind]] = {}
    for one in seen:
        held.setdefault(rows.index(_row(one.at, zone)), []).append(one.kind)
    hours = tuple(hour for hour, _again in rows)
    cells = (Cell(row, hours[row], tuple(sorted(kinds))) for row, kinds in sorted(held.items()))
    return Day(day, hours, tuple(cells))


def _row(at_ms: int, zone: str) -> tuple[int, int]:
    """Return the hour that clocks showed, and whether they showed it for the second time."""
    moment = at_zone(at_ms, zone)
    return moment.hour, moment.fold


def _rows(day: date, zone: str) -> list[tuple[int, int]]:
    begins, ends = day_start(day, zone), day_start(day + timedelta(days=1), zone)
    if ends - begins == HOURS * HOUR_MS:
        return [(hour, 0) for hour in range(HOURS)]
    passed = (_row(at_ms, zone) for at_ms in range(begins, ends, _STEP_MS))
    return list(dict.fromkeys(passed))
