"""A stopwatch and its segments: one sitting on one target, from the first start to the stop.

A running stopwatch is one whose last segment is open. Elapsed time is computed, never counted.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId, TargetId
from stopwatch.domain.values import dataclass

_NOTICEABLE_MS = 2_000  # clocks are also slewed a little all the time


class StopwatchState(StrEnum):
    """Where a stopwatch stands; the last two are closed for good (but for undo)."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Segment:
    """An uninterrupted run. `zone` is the IANA zone in which it began.

    `boot` is when it began by the clock that nobody sets; None where that is not known.
    """

    id: SegmentId
    started_at: int
    ended_at: int | None
    zone: str
    boot: BootMoment | None = None

    def set_right(self, now_ms: int, boot: BootMoment) -> Segment:
        """Return it as early as it really began, and tied to this boot's clock while it is open."""
        behind = self._set_back_ms(now_ms, boot)
        moved = self.earlier(behind) if behind else self
        if moved.ended_at is not None or (
            self.boot is not None and self.boot.boot_id == boot.boot_id
        ):
            return moved
        return replace(moved, boot=boot.later(moved.started_at - now_ms))

    def _set_back_ms(self, now_ms: int, boot: BootMoment) -> int:
        passed = self.boot.passed_ms(boot) if self.boot is not None else None
        behind = 0 if passed is None else passed - (now_ms - self.started_at)
        latest = self.started_at if self.ended_at is None else self.ended_at
        ahead = max(0, latest - now_ms)  # that much is certain, whatever the other clock says
        return max(behind, ahead) if behind > _NOTICEABLE_MS else ahead

    def earlier(self, by_ms: int) -> Segment:
        """Return it moved, as long as it is."""
        ended_at = None if self.ended_at is None else self.ended_at - by_ms
        return replace(self, started_at=self.started_at - by_ms, ended_at=ended_at)

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

    def set_right(self, now_ms: int, boot: BootMoment) -> Stopwatch:
        """Return it after the clock was set back: no run shrinks, and none lies ahead.

        Each run is moved by what the clock was set back since it began, if it began in this boot,
        and at least so far that it ended by now and before the next one began.
        """
        segments = tuple(segment.set_right(now_ms, boot) for segment in self.segments)
        return self if segments == self.segments else replace(self, segments=_in_turn(segments))

    def opened(self, segment: Segment) -> Stopwatch:
        """Return it running on a new segment, which may not begin before the last one ended."""
        if self.segments and segment.started_at < self.paused_at:
            raise Refused(
                "Nothing was changed: that is before this stopwatch was paused last. "
                "Choose a later time.",
                field="at",
            )
        return replace(self, state=StopwatchState.RUNNING, segments=(*self.segments, segment))

    def restarted(self, at_ms: int) -> Stopwatch:
        """Return it with its last run begun at another instant, not before the one before ended."""
        by_ms = at_ms - self.last.started_at
        boot = self.last.boot.later(by_ms) if self.last.boot is not None else None
        begun = replace(self.last, started_at=at_ms, boot=boot)
        earlier = replace(self, segments=self.segments[:-1])
        return earlier.opened(begun)

    def lasted(self, until_ms: int) -> Stopwatch:
        """Return a paused one with its last run ended at another instant."""
        ended = replace(self.last, ended_at=max(until_ms, self.last.started_at))
        return replace(self, segments=(*self.segments[:-1], ended))

    def closed(self, at_ms: int, state: StopwatchState) -> Stopwatch:
        """Return it in a state that does not run; an open segment ends at the instant."""
        if self.last.ended_at is not None:
            return replace(self, state=state)
        ended = replace(self.last, ended_at=max(at_ms, self.last.started_at))
        return replace(self, state=state, segments=(*self.segments[:-1], ended))


def _in_turn(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Return runs of which none lasts into the next one; those that did are moved."""
    after, *earlier = reversed(segments)
    turns = [after]
    for segment in earlier:
        ended_at = segment.started_at if segment.ended_at is None else segment.ended_at
        after = segment.earlier(max(0, ended_at - after.started_at))
        turns.append(after)
    return tuple(reversed(turns))
