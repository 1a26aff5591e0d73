"""Where an instant stands on the timeline, and where its columns are; logical pixels."""

from __future__ import annotations

from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.values import dataclass

PER_HOUR, LEAST_PER_HOUR, MOST_PER_HOUR = 72.0, 48.0, 144.0
TOP = 12.0
"""Room above the first hour for half of its label."""
_GUTTER, _LANE, _EVIDENCE = 52.0, 60.0, 154.0
_LEAST_ENTRIES, _USUAL_LINE = 240.0, 16.0


@dataclass(frozen=True, slots=True)
class Scale:
    """Elapsed time as height: an hour is as high as any other, whatever the clock does."""

    start_ms: int
    end_ms: int
    per_hour: float = PER_HOUR

    def y(self, at_ms: float) -> float:
        """Return how far down an instant is."""
        return TOP + (at_ms - self.start_ms) * self.per_hour / HOUR_MS

    def at_ms(self, y: float) -> int:
        """Return the instant at a height, within the day."""
        found = self.start_ms + round((y - TOP) * HOUR_MS / self.per_hour)
        return min(max(found, self.start_ms), self.end_ms)

    @property
    def height(self) -> float:
        """How high the whole day is."""
        return self.y(self.end_ms) + TOP


@dataclass(frozen=True, slots=True)
class Columns:
    """Hours, entries, brackets and evidence, from left to right; evidence goes when it is tight."""

    width: float
    gutter: float = _GUTTER
    growth: float = 1.0
    """How much larger than usual the font is; columns grow with it."""

    @property
    def shows_evidence(self) -> bool:
        """Whether there is room for what the computer saw."""
        beside = (_LANE + _EVIDENCE) * self.growth
        return self.width >= self.gutter + _LEAST_ENTRIES + beside

    @property
    def left(self) -> float:
        """Where entries begin."""
        return self.gutter + 4

    @property
    def right(self) -> float:
        """Where entries end."""
        return self.evidence - _LANE * self.growth

    @property
    def evidence(self) -> float:
        """Where the column of evidence begins."""
        return self.width - (_EVIDENCE * self.growth if self.shows_evidence else 0)


def growth_of(line: float) -> float:
    """Return how much larger than usual a font with that line height is; never less than 1."""
    return max(1.0, line / _USUAL_LINE)
