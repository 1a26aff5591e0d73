"""A stretch of time that nobody can vouch for, and what the user decided about it.

Observed, never decided by the program: an absence books or drops nothing until the user says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from stopwatch.domain.ids import SegmentId, StopwatchId
from stopwatch.domain.recovery import GapKind
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState


class AbsenceChoice(StrEnum):
    """What the user may do about it."""

    KEEP = "keep"  # all of it was work
    TRIM = "trim"  # work ended at the last sign of life; the stopwatch is paused from there
    CUT = "cut"  # the stretch was no work, but the stopwatch went on after it


@dataclass(frozen=True, slots=True)
class Absence:
    """A gap over an open segment; `choice` is None while it is undecided."""

    id: int
    kind: GapKind
    stopwatch_id: StopwatchId
    segment_id: SegmentId
    from_ms: int
    to_ms: int
    choice: AbsenceChoice | None = None


def trimmed(watch: Stopwatch, at_ms: int) -> Stopwatch:
    """Return a running stopwatch as paused at the last sign of life."""
    return watch.closed(at_ms, StopwatchState.PAUSED)


def cut_out(watch: Stopwatch, absence: Absence, going_on: SegmentId) -> Stopwatch:
    """Return a running stopwatch without the absence: ended before it, going on after it."""
    ended, last = trimmed(watch, absence.from_ms), watch.last
    boot = None  # after a jump nobody knows what the other clock said then
    if last.boot is not None and absence.kind is not GapKind.CLOCK_JUMP:
        boot = last.boot.later(absence.to_ms - last.started_at)
    return ended.opened(replace(last, id=going_on, started_at=absence.to_ms, boot=boot))
