"""A stopwatch on its way from one computer to another: each leg is the same entry on all of them.

What it ran until it was handed over is booked under the same ids wherever it is stopped, so that
whoever is second finds it in the PSA. What it runs afterwards is the next leg, or nobody's else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from stopwatch.domain.entry import Grouping, Piece, cut
from stopwatch.domain.ids import EntryId, id_of
from stopwatch.domain.spans import Span
from stopwatch.domain.stopwatch import Segment
from stopwatch.domain.values import dataclass

_BEGINNING, _END = -(2**62), 2**62


@dataclass(frozen=True, slots=True)
class Leg:
    """What a stopwatch ran until an instant, since the leg before; `entry_id` is its entry's."""

    entry_id: EntryId
    until: int


def clipped(segments: Iterable[Segment], bounds: Span) -> tuple[Segment, ...]:
    """Return what of runs that have ended lies within bounds."""
    found = []
    for one in segments:
        shared = Span(one.started_at, one.ended_at or one.started_at).shared_with(bounds)
        if shared is not None:
            found.append(replace(one, started_at=shared.start, ended_at=shared.end))
    return tuple(found)


def spans_of(legs: Iterable[Leg]) -> Iterator[tuple[Leg, Span]]:
    """Yield legs, each with the time that is its own."""
    since = _BEGINNING
    for leg in legs:
        yield leg, Span(since, leg.until)
        since = leg.until


def after(legs: Sequence[Leg]) -> Span:
    """Return the time after all legs."""
    return Span(legs[-1].until if legs else _BEGINNING, _END)


def with_time(legs: Iterable[Leg], segments: Sequence[Segment]) -> tuple[Leg, ...]:
    """Return the legs in which there are runs: of others nothing is to come."""
    return tuple(leg for leg, span in spans_of(legs) if clipped(segments, span))


def extended(
    legs: Sequence[Leg], segments: Sequence[Segment], grouping: Grouping, *, spans_utc_days: bool
) -> tuple[Leg, ...]:
    """Return the legs of a stopwatch that is handed over now, each as long as an entry can be."""
    rest = clipped(segments, after(legs))
    known = with_time(legs, segments)
    if grouping is Grouping.CONTIGUOUS:
        grouping = Grouping.SITTING  # the same entries, and their ends tell when they ended
    pieces = cut(rest, grouping, spans_utc_days=spans_utc_days)
    return (*known, *(Leg(_id_in(rest, one), one.ended_at) for one in pieces))


def cut_in_legs(
    segments: Sequence[Segment], legs: Sequence[Leg], grouping: Grouping, *, spans_utc_days: bool
) -> tuple[tuple[EntryId | None, Piece], ...]:
    """Return the pieces of a stopped sitting, in order, those of its legs with their ids."""
    found: list[tuple[EntryId | None, Piece]] = []
    for leg, span in spans_of(legs):
        found.extend(_in_leg(leg, clipped(segments, span), grouping))
    rest = clipped(segments, after(legs)) if legs else segments
    if rest or not found:
        pieces = cut(rest or segments, grouping, spans_utc_days=spans_utc_days)
        found.extend((None, one) for one in pieces)
    return tuple(found)


def _id_in(segments: Iterable[Segment], piece: Piece) -> EntryId:
    """Return the id of a piece: made of the run with which it begins, so that none other has it."""
    at_ms = piece.started_at
    run = next(one for one in segments if one.started_at <= at_ms < (one.ended_at or 0))
    return id_of(at_ms, "leg", run.id, str(at_ms))


def _in_leg(
    leg: Leg, segments: Sequence[Segment], grouping: Grouping
) -> Iterator[tuple[EntryId, Piece]]:
    """Yield a leg as one entry, however this computer would cut it; two where a clock moved it."""
    if grouping is Grouping.SEGMENT and len(segments) > 1:
        grouping = Grouping.CONTIGUOUS  # breaks are not to count, and it is to stay one
    for number, piece in enumerate(cut(segments, grouping)):
        key = id_of(piece.started_at, "leg", leg.entry_id, str(number)) if number else leg.entry_id
        yield key, piece
