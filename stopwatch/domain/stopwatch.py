"""A stopwatch and its segments: one sitting on one target, from the first start to the stop.

A running stopwatch is one whose last segment is open. Elapsed time is computed, never counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId, TargetId


class StopwatchState(StrEnum):
    """Where a stopwatch stands; the last two are closed for good (but for undo)."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Segment:
    """An uninterrupted run. `zone` is the IANA zone in which it began."""

    id: SegmentId
    started_at: int
    ended_at: int | None
    zone: str

    def worked_ms(self, now_ms: int) -> int:
        """Return its length so far; a clock set back never makes it negative."""
        return max(0, (now_ms if self.ended_at is None else self.ended_at) - self.started_at)


@dataclass(frozen=True, slots=True)
class Note:
    """A line jotted down while the stopwatch ran."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """One sitting. `target_id` is None until it is attached; `typed` keeps what was asked for."""

    id: StopwatchId
    account_id: AccountId
    target_id: TargetId | None
    state: StopwatchState
    segments: tuple[Segment, ...] = ()
    notes: tuple[Note, ...] = ()
    typed: str = ""

    @property
    def is_running(self) -> bool:
        """Whether its last segment is open."""
        return self.state is StopwatchState.RUNNING

    @property
    def is_open(self) -> bool:
        """Whether it still counts or can count again."""
        return self.state in {StopwatchState.RUNNING, StopwatchState.PAUSED}

    @property
    def last(self) -> Segment:
        """The newest segment; a stopwatch is born with one."""
        return self.segments[-1]

    @property
    def paused_at(self) -> int:
        """When it was paused last; for a running one, when it was started last."""
        return self.last.started_at if self.last.ended_at is None else self.last.ended_at

    def elapsed_ms(self, now_ms: int) -> int:
        """Return the sum of its segments."""
        return sum(segment.worked_ms(now_ms) for segment in self.segments)

    def opened(self, segment: Segment) -> Stopwatch:
        """Return it running on a new segment, which may not begin before the last one ended."""
        if self.segments and segment.started_at < self.paused_at:
            raise Refused(
                "Nothing was changed: that is before this stopwatch was paused last. "
                "Choose a later time.",
                field="at",
            )
        return replace(self, state=StopwatchState.RUNNING, segments=(*self.segments, segment))

    def closed(self, at_ms: int, state: StopwatchState) -> Stopwatch:
        """Return it in a state that does not run; an open segment ends at the instant."""
        if self.last.ended_at is not None:
            return replace(self, state=state)
        ended = replace(self.last, ended_at=max(at_ms, self.last.started_at))
        return replace(self, state=state, segments=(*self.segments[:-1], ended))
