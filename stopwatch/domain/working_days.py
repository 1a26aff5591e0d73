"""The days that somebody works, and how much of each is to be worked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from stopwatch.domain.values import dataclass

WORKING_DAYS = {
    "mon-fri": frozenset(range(5)),
    "mon-thu": frozenset(range(4)),
    "mon-sat": frozenset(range(6)),
    "tue-sat": frozenset(range(1, 6)),
    "sat-wed": frozenset({5, 6, 0, 1, 2}),
    "sun-thu": frozenset({6, 0, 1, 2, 3}),
    "every-day": frozenset(range(7)),
}
"""The weekdays, counted from Monday, that somebody works."""


@dataclass(frozen=True, slots=True)
class Target:
    """How many minutes a working day is to have; 0 means that there is no target."""

    minutes: int = 0
    weekdays: frozenset[int] = WORKING_DAYS["mon-fri"]

    def of(self, day: date) -> int:
        """Return the target of a day, 0 where none is meant to be worked."""
        return self.minutes if day.weekday() in self.weekdays else 0

    def of_all(self, days: Iterable[date]) -> int:
        """Return the target of some days."""
        return sum(self.of(day) for day in days)
