"""Where instants lie on a ruler: pure arithmetic, right on days of 23 and of 25 hours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from math import gcd
from typing import NamedTuple
from zoneinfo import ZoneInfo

from stopwatch.domain.values import dataclass

HOUR_MS = 3_600_000
MINUTE_MS = 60_000
_STEPS_MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 240)


class RulerSegment(NamedTuple):
    """An uninterrupted run; instants in UTC milliseconds."""

    start_at: int
    end_at: int
    live: bool = False


class Tick(NamedTuple):
    """A stroke on the ruler, labelled when `major`; `local` is the wall clock there."""

    at: int
    local: datetime
    major: bool


def local_time(at: int, zone: ZoneInfo) -> datetime:
    """Return the wall clock of an instant (UTC milliseconds)."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)


def instant(day: date, clock: time, zone: ZoneInfo) -> int:
    """Return the instant of a wall clock time, the earlier one where it occurs twice."""
    return round(datetime.combine(day, clock, zone).timestamp() * 1000)


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of time; it maps instants to places along a width in pixels."""

    start_at: int
    end_at: int
    zone: ZoneInfo

    def x(self, at: int, width: float) -> float:
        """Return the place of an instant, kept within the width."""
        share = (at - self.start_at) / max(1, self.end_at - self.start_at)
        return min(1.0, max(0.0, share)) * width

    def at(self, x: float, width: float) -> int:
        """Return the instant at a place."""
        return self.start_at + round((self.end_at - self.start_at) * x / max(1.0, width))

    def ticks(self, step_minutes: int, label_minutes: int) -> list[Tick]:
        """Return the strokes every `step_minutes` of wall clock; some of them are labelled."""
        # Zones lie on quarters of an hour, so finer than that is never needed for full hours.
        fine = gcd(step_minutes, 15) * MINUTE_MS
        first = -(-self.start_at // fine) * fine
        ticks = []
        for at in range(first, self.end_at + 1, fine):
            local = local_time(at, self.zone)
            minute = local.hour * 60 + local.minute
            if minute % step_minutes == 0:
                ticks.append(Tick(at, local, minute % label_minutes == 0))
        return ticks


def day_scale(
    day: date, zone: ZoneInfo, worked: Iterable[RulerSegment], hours: tuple[time, time]
) -> Scale:
    """Cover the working hours of a day, grown by whole hours to hold what was worked."""
    start, end = instant(day, hours[0], zone), instant(day, hours[1], zone)
    known = list(worked)
    if known:
        start = min(start, _hour_floor(min(one.start_at for one in known), zone))
        end = max(end, _hour_ceiling(max(one.end_at for one in known), zone))
    return Scale(start, end, zone)


def span_scale(segments: Iterable[RulerSegment], zone: ZoneInfo) -> Scale:
    """Cover some segments with a margin of a tenth at each side, at least one minute."""
    known = list(segments)
    start = min(segment.start_at for segment in known)
    end = max(segment.end_at for segment in known)
    margin = max(MINUTE_MS, (end - start) // 10)
    return Scale(start - margin, end + margin, zone)


def label_step(scale: Scale, width: float, label_width: float) -> int:
    """Pick the distance of labels in minutes, so that they do not touch."""
    minutes = (scale.end_at - scale.start_at) / MINUTE_MS
    for step in _STEPS_MINUTES:
        if width * step / max(1.0, minutes) >= label_width:
            return step
    return 480


def breaks(segments: Iterable[RulerSegment]) -> list[tuple[int, int]]:
    """Return the holes between segments, as start and end in UTC milliseconds."""
    holes = []
    reached: int | None = None
    for segment in sorted(segments):
        if reached is not None and segment.start_at > reached:
            holes.append((reached, segment.start_at))
        reached = max(reached or segment.end_at, segment.end_at)
    return holes


def _hour_floor(at: int, zone: ZoneInfo) -> int:
    local = local_time(at, zone)
    past = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    return at - past // timedelta(milliseconds=1)


def _hour_ceiling(at: int, zone: ZoneInfo) -> int:
    floor = _hour_floor(at, zone)
    return floor if floor == at else floor + HOUR_MS
