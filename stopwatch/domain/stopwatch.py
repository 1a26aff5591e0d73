"""A stopwatch and its segments: one sitting on one target, from the first start to the stop.

A running stopwatch is one whose last segment is open. Elapsed time is computed, never counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId, TargetId

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

    def set_back_ms(self, now_ms: int, boot: BootMoment) -> int:
        """Return by how much the clock was set back since it ran, as far as it shows."""
        if self.last.ended_at is not None:
            return max(0, self.last.ended_at - now_ms)
        passed = self.last.boot.passed_ms(boot) if self.last.boot is not None else None
        behind = (passed or 0) - (now_ms - self.last.started_at)
        return behind if behind > _NOTICEABLE_MS else 0

    def anchored(self, now_ms: int, boot: BootMoment) -> Stopwatch:
        """Return it with its run tied to this boot's clock, where it began in an earlier one."""
        last = self.last
        if last.ended_at is not None or (last.boot and last.boot.boot_id == boot.boot_id):
            return self
        tied = replace(last, boot=boot.later(last.started_at - now_ms))
        return replace(self, segments=(*self.segments[:-1], tied))

    def moved(self, by_ms: int) -> Stopwatch:
        """Return it with all its times so much earlier: what they mean after the clock was set."""
        if not by_ms:
            return self
        segments = tuple(_earlier(segment, by_ms) for segment in self.segments)
        notes = tuple(replace(note, at=note.at - by_ms) for note in self.notes)
        return replace(self, segments=segments, notes=notes)

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


def _earlier(segment: Segment, by_ms: int) -> Segment:
    ended_at = None if segment.ended_at is None else segment.ended_at - by_ms
    return replace(segment, started_at=segment.started_at - by_ms, ended_at=ended_at)
