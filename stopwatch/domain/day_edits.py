"""The edit verbs of a day on pieces: split, join, and what may be moved where.

No worked second appears or vanishes unless the user says so: breaks stay breaks, a split shares
the time out, a join adds it up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from stopwatch.domain.entry import EntryDetails, Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import local_date
from stopwatch.domain.spans import Span, within
from stopwatch.domain.values import dataclass

Runs = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece, and the runs that tell its breaks from now on."""

    piece: Piece
    runs: tuple[tuple[int, int], ...]


def runs_within(piece: Piece, runs: Runs) -> tuple[Span, ...]:
    """Return what counts of a piece: all of it but the breaks between its runs."""
    bounds = Span(piece.started_at, piece.ended_at)
    if bounds.length_ms <= 0:
        return ()
    edges = [bounds.start]
    for (_start, paused), (resumed, _end) in pairwise(runs):
        pause = Span(paused, max(paused, resumed)).shared_with(bounds)
        if pause is not None and pause.start >= edges[-1]:
            edges += [pause.start, pause.end]
    edges.append(bounds.end)
    found = (Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return tuple(span for span in found if span.length_ms > 0)


def split(piece: Piece, runs: Runs, at_ms: int) -> tuple[Part, Part]:
    """Return the two halves of a piece. Refused where one of them would be empty.

    Within a break, the first half ends where the break begins and the second begins where it ends.
    """
    counted = runs_within(piece, runs)
    first = within(counted, Span(piece.started_at, max(piece.started_at, at_ms)))
    second = within(counted, Span(min(at_ms, piece.ended_at), piece.ended_at))
    if not first or not second:
        raise Refused(
            "Nothing was changed: an entry is split between its start and its end.", field="at"
        )
    slack_ms = sum(run.length_ms for run in counted) - piece.worked_ms
    if slack_ms:  # its breaks are known by length only
        return _shared_out(piece, at_ms)
    return _part(piece, first), _part(piece, second)


def _shared_out(piece: Piece, at_ms: int) -> tuple[Part, Part]:
    """Return two halves that have as much of the time as they have of the span."""
    span_ms = piece.ended_at - piece.started_at
    first_ms = piece.worked_ms * (at_ms - piece.started_at) // span_ms
    if not 0 < first_ms < piece.worked_ms:
        raise Refused("Nothing was changed: one of the two would have no time.", field="at")
    before = replace(piece, ended_at=at_ms, worked_ms=first_ms)
    after = replace(
        piece, started_at=at_ms, worked_ms=piece.worked_ms - first_ms,
        worked_on=local_date(at_ms, piece.zone),
    )  # fmt: skip
    return Part(before, ()), Part(after, ())


def _part(piece: Piece, runs: Sequence[Span]) -> Part:
    start, end = runs[0].start, runs[-1].end
    worked_ms = sum(run.length_ms for run in runs)
    made = Piece(start, end, worked_ms, piece.zone, local_date(start, piece.zone))
    return Part(made, tuple((run.start, run.end) for run in runs))


def joined(first: Piece, runs: Runs, second: Piece, later_runs: Runs) -> Part:
    """Return two pieces as one; what lies between them is a break of it. Refused if they cannot."""
    if second.started_at < first.started_at:
        return joined(second, later_runs, first, runs)
    if second.started_at < first.ended_at:
        raise Refused("Nothing was changed: the two overlap. Settle that first, then join them.")
    if (first.worked_on, first.zone) != (second.worked_on, second.zone):
        raise Refused("Nothing was changed: the two are of different days.")
    counted = (*runs_within(first, runs), *runs_within(second, later_runs))
    made = replace(
        first, ended_at=second.ended_at, worked_ms=first.worked_ms + second.worked_ms
    )  # fmt: skip
    return Part(made, tuple((run.start, run.end) for run in counted))


def details_joined(first: EntryDetails, second: EntryDetails) -> EntryDetails:
    """Return what two entries say as one. Refused where they differ in more than their notes."""
    for name, word in _MUST_AGREE.items():
        here, there = getattr(first, name), getattr(second, name)
        if here is not None and there is not None and here != there:
            raise Refused(
                f"Nothing was changed: the two entries differ in {word}. "
                "Make that the same first, then join them."
            )
    return replace(
        first,
        summary=_lines(first.summary, second.summary),
        internal=_lines(first.internal, second.internal),
        work_type_id=first.work_type_id or second.work_type_id,
        role_id=first.role_id or second.role_id,
        contract_id=first.contract_id or second.contract_id,
    )


_MUST_AGREE = {
    "work_type_id": "their work type",
    "role_id": "their role",
    "contract_id": "their contract",
    "is_billable": "whether they are billable",
    "show_on_invoice": "whether they stand on the invoice",
}


def _lines(first: str, second: str) -> str:
    texts = [text for text in (first.strip(), second.strip()) if text]
    return "\n".join(dict.fromkeys(texts))
