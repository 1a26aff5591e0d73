"""`timew export`: a list of intervals as JSON, instants in UTC."""

from __future__ import annotations

from stopwatch.services.exchanging.found import (
    Contents,
    Found,
    Reading,
    UnreadableError,
    read_each,
)
from stopwatch.services.exchanging.moments import check_span, read_instant
from stopwatch.services.exchanging.named_tickets import ticket_in
from stopwatch.services.exchanging.typed_values import storable

TIMEWARRIOR = "Timewarrior"


def is_timewarrior(document: object) -> bool:
    """Whether a JSON document is such an export."""
    return isinstance(document, list) and all(
        isinstance(one, dict) and isinstance(one.get("start"), str) for one in document
    )


def read_timewarrior(document: list[object], reading: Reading) -> Contents:
    """Return the time in an export."""
    places = ((f"interval {number}", one) for number, one in enumerate(document, 1))
    return Contents(TIMEWARRIOR, *read_each(places, lambda at, one: _found(at, one, reading)))


def _found(place: str, one: object, reading: Reading) -> Found:
    known = one if isinstance(one, dict) else {}
    if "end" not in known:
        raise UnreadableError("It has no end: it was still running when the file was written.")
    start_ms, end_ms = (read_instant(str(known.get(one))) for one in ("start", "end"))
    check_span(start_ms, end_ms, reading.now_ms)
    named = known.get("tags")
    tags = [storable(str(tag)) for tag in named] if isinstance(named, list) else []
    note = known.get("annotation")
    annotation = storable(note) if isinstance(note, str) else ""
    words = ", ".join(tags)
    return Found(
        place, start_ms, end_ms, reading.zone,
        summary=annotation or words,
        internal=f"Tags: {words}" if annotation and words else "",
        ticket=ticket_in(annotation, *tags),
    )  # fmt: skip
