"""The habit in when trouble strikes, if there is one: the hours that hold most of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from stopwatch.domain.instants import at_zone
from stopwatch.domain.values import dataclass

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
