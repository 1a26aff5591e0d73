"""What becomes of recorded time when an absence is decided: taken out of runs, or given back.

Nothing is counted here but spans. Whatever is taken out of a stopwatch and given back makes it as
long as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from stopwatch.domain.entry import Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import SegmentId
from stopwatch.domain.instants import local_date, next_midnight, utc_midnight_within
from stopwatch.domain.spans import Span, covered_ms, merged, within, without
from stopwatch.domain.stopwatch import Segment, Stopwatch, StopwatchState

NewId = Callable[[], SegmentId]
_ENDLESS = 2**62
_NOT_ITS_TIME = (
    "Nothing was changed: the times of an entry of this stopwatch were changed since, and this "
    "does not fit into them. Change the times of the entry instead."
)
_SHARED_OUT = (
    "Nothing was changed: the time of this stopwatch was shared out over several tickets, and one "
    "of them has less than is to be left out. Keep it, then shorten those entries yourself."
)


def span_of(segment: Segment) -> Span:
    """Return when a run was; one that goes on has no end."""
    return Span(segment.started_at, _ENDLESS if segment.ended_at is None else segment.ended_at)


def worked_within(watch: Stopwatch, bounds: Span) -> tuple[Span, ...]:
    """Return when a stopwatch ran within bounds; nothing for one that was discarded."""
    if watch.state is StopwatchState.DISCARDED:
        return ()
    return merged(within(map(span_of, watch.segments), bounds))


# ---------------------------------------------------------------- stopwatches
def taken_out(
    watch: Stopwatch, out: Sequence[Span], new_id: NewId, *, knows_boot: bool = True
) -> Stopwatch:
    """Return a stopwatch without some spans: its runs end before them and go on after them.

    After a jump of the wall clock nobody knows what the other clock said then: `knows_boot`.
    """
    parts = [
        part
        for segment in watch.segments
        for part in _left(segment, out, new_id, knows_boot=knows_boot)
    ]
    if not parts:  # a stopwatch has a run, be it one that took no time
        first = watch.segments[0]
        parts = [replace(first, ended_at=first.started_at)]
    return replace(watch, segments=tuple(parts))


def _left(
    segment: Segment, out: Sequence[Span], new_id: NewId, *, knows_boot: bool
) -> Iterator[Segment]:
    whole = span_of(segment)
    holes = within(out, whole)
    if not holes:
        yield segment
        return
    for span in without([whole], holes):
        end = None if span.end == _ENDLESS else span.end
        if span.start == segment.started_at:
            yield replace(segment, ended_at=end)
        else:
            yield _going_on(segment, span.start, end, new_id(), knows_boot=knows_boot)


def _going_on(
    segment: Segment, start: int, end: int | None, key: SegmentId, *, knows_boot: bool
) -> Segment:
    boot = None
    if segment.boot is not None and knows_boot:
        boot = segment.boot.later(start - segment.started_at)
    return Segment(key, start, end, segment.zone, boot)


def given_back(watch: Stopwatch, back: Span, new: Segment) -> Stopwatch:
    """Return a stopwatch with a span that was taken out of it; `new` is used where it is alone."""
    if worked_within(replace(watch, state=StopwatchState.PAUSED), back):
        raise Refused("Nothing was changed: the stopwatch ran again at that time.")
    before = next((one for one in watch.segments if one.ended_at == back.start), None)
    after = next(
        (one for one in watch.segments if one.started_at == back.end and one is not before), None
    )
    kept = [one for one in watch.segments if one is not before and one is not after]
    end = back.end if after is None else after.ended_at
    if before is not None:
        whole = replace(before, ended_at=end)
    elif after is not None:
        boot = after.boot.later(back.start - after.started_at) if after.boot else None
        whole = replace(after, started_at=back.start, boot=boot)
    else:
        whole = replace(new, started_at=back.start, ended_at=end)
    segments = sorted((*kept, whole), key=lambda one: (one.ended_at is None, one.started_at))
    return replace(watch, segments=tuple(segments))


# ---------------------------------------------------------------- entries
def pieces_left(
    piece: Piece, out: Sequence[Span], *, has_breaks: bool, is_shared_out: bool = False
) -> tuple[Piece, ...]:
    """Return what is left of an entry without some spans of work; one piece where it has breaks.

    One of several tickets over which a sitting `is_shared_out` has a share of its breaks, whenever
    those were: it may be long enough to hold the spans and yet have less time.
    """
    whole = Span(piece.started_at, piece.ended_at)
    taken_ms = covered_ms(within(out, whole))
    if not taken_ms:
        return (piece,)
    left, worked_ms = without([whole], out), piece.worked_ms - taken_ms
    if worked_ms < 0:
        raise Refused(_SHARED_OUT if is_shared_out else _NOT_ITS_TIME)
    if not left or not worked_ms:
        return ()
    if has_breaks:
        left = (Span(left[0].start, left[-1].end),)
    if sum(one.length_ms for one in left) < worked_ms:
        raise Refused(_NOT_ITS_TIME)
    if has_breaks:
        return (_timed(piece, left[0], worked_ms),)
    return tuple(_timed(piece, one, one.length_ms) for one in left)


def piece_shortened(piece: Piece, by_ms: int) -> tuple[Piece, ...]:
    """Return an entry that shows no breaks: its end is its start plus the time worked."""
    worked_ms = piece.worked_ms - by_ms
    if worked_ms < 0:
        raise Refused(_NOT_ITS_TIME)
    span = Span(piece.started_at, piece.started_at + worked_ms)
    return (_timed(piece, span, worked_ms),) if worked_ms else ()


def piece_with(piece: Piece, back: Span, *, spans_utc_days: bool = True) -> Piece | None:
    """Return an entry that has a span back, None if that does not touch it or is another day.

    So it is where the tenant forbids entries that span two days by UTC, and this one would.
    """
    whole = Span(min(piece.started_at, back.start), max(piece.ended_at, back.end))
    is_near = back.start <= piece.ended_at and piece.started_at <= back.end
    is_same_day = whole.end <= next_midnight(whole.start, piece.zone)
    if not (is_near and is_same_day) or local_date(whole.start, piece.zone) != piece.worked_on:
        return None
    if not spans_utc_days and utc_midnight_within(whole.start, whole.end) is not None:
        return None
    worked_ms = piece.worked_ms + back.length_ms
    return _timed(piece, whole, worked_ms) if worked_ms <= whole.length_ms else None


def _timed(piece: Piece, span: Span, worked_ms: int) -> Piece:
    return replace(piece, started_at=span.start, ended_at=span.end, worked_ms=worked_ms)
