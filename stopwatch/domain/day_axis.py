"""The hours of one local day: 24 of them, but for the days on which the clocks are changed.

The axis counts elapsed hours, so that no block changes its length when the clock does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS, at_zone, day_start
from stopwatch.domain.spans import Span
from stopwatch.domain.values import dataclass

_QUARTER_MS = 15 * MINUTE_MS  # no zone in use is off by less
STEP_MS, FINE_STEP_MS = 5 * MINUTE_MS, MINUTE_MS
"""How far one move of a boundary goes."""


@dataclass(frozen=True, slots=True)
class HourMark:
    """A whole hour of the local clock.

    `abbreviation` names the clock where the hour stands twice that day, else it is empty.
    `is_jump`: the clock was put forward since the mark before, so hours are missing.
    """

    at_ms: int
    hour: int
    abbreviation: str = ""
    is_jump: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """One local day as a span of time."""

    day: date
    zone: str

    @property
    def span(self) -> Span:
        """From its first instant to that of the next day."""
        return Span(
            day_start(self.day, self.zone), day_start(self.day + timedelta(days=1), self.zone)
        )

    @property
    def hours(self) -> float:
        """How many hours it has: 24, or 23 or 25, or what a zone's half hour makes of it."""
        return self.span.length_ms / HOUR_MS

    @property
    def is_ordinary(self) -> bool:
        """Whether the clocks are left alone that day."""
        bounds = self.span
        is_kept = self._offset(bounds.start) == self._offset(bounds.end - 1)
        return is_kept and bounds.length_ms == DAY_MS  # it may end with the change

    def marks(self) -> tuple[HourMark, ...]:
        """Return every whole hour of the local clock, in order."""
        found = tuple(self._plain_marks())
        if self.is_ordinary:
            return found
        counts = [mark.hour for mark in found]
        return tuple(
            HourMark(
                mark.at_ms, mark.hour,
                self.abbreviation(mark.at_ms) if counts.count(mark.hour) > 1 else "",
                is_jump=place > 0 and mark.hour > found[place - 1].hour + 1,
            )
            for place, mark in enumerate(found)
        )  # fmt: skip

    def abbreviation(self, at_ms: int) -> str:
        """Return what the clock is called at an instant, like CEST."""
        return at_zone(at_ms, self.zone).tzname() or ""

    def is_ambiguous(self, at_ms: int) -> bool:
        """Whether the same clock time comes twice that day."""
        moment = at_zone(at_ms, self.zone)
        return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()

    def _plain_marks(self) -> Iterator[HourMark]:
        bounds = self.span
        for at_ms in range(bounds.start, bounds.end, _QUARTER_MS):
            moment = at_zone(at_ms, self.zone)
            if moment.minute == 0:
                yield HourMark(at_ms, moment.hour)

    def _offset(self, at_ms: int) -> timedelta | None:
        return at_zone(at_ms, self.zone).utcoffset()


def stepped(at_ms: int, steps: int, step_ms: int, start_ms: int) -> int:
    """Return the next point of a grid that begins at an instant, some steps on (below 0: back).

    What stands between two points goes to the next one first, so that times become round.
    """
    place = (at_ms - start_ms) / step_ms
    whole = int(place // 1)
    if steps < 0 and place > whole:
        whole += 1
    return start_ms + (whole + steps) * step_ms


def snapped(at_ms: int, step_ms: int, start_ms: int, edges: Iterable[int] = ()) -> int:
    """Return the nearest point of the grid, or an edge that is as near as that."""
    grid = start_ms + round((at_ms - start_ms) / step_ms) * step_ms
    near = [edge for edge in edges if abs(edge - at_ms) <= step_ms / 2]
    return min((*near, grid), key=lambda one: abs(one - at_ms))
