"""`timew export`: a list of intervals as JSON, instants in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from stopwatch.domain.instants import instant_of
from stopwatch.services.exchanging.found import (
    Contents,
    Found,
    Reading,
    Unreadable,
    UnreadableError,
)
from stopwatch.services.exchanging.moments import check_span
from stopwatch.services.exchanging.named_tickets import ticket_in
from stopwatch.services.exchanging.typed_values import storable

TIMEWARRIOR = "Timewarrior"
_STAMP = "%Y%m%dT%H%M%SZ"


def is_timewarrior(document: object) -> bool:
    """Whether a JSON document is such an export."""
    return isinstance(document, list) and all(
        isinstance(one, dict) and isinstance(one.get("start"), str) for one in document
    )


def read_timewarrior(document: list[object], reading: Reading) -> Contents:
    """Return the time in an export."""
    found: list[Found] = []
    unreadable: list[Unreadable] = []
    for number, one in enumerate(document, 1):
        place = f"interval {number}"
        try:
            found.append(_found(place, one, reading))
        except UnreadableError as why:
            unreadable.append(Unreadable(place, str(why)))
    return Contents(TIMEWARRIOR, tuple(found), tuple(unreadable))


def _found(place: str, one: object, reading: Reading) -> Found:
    known = one if isinstance(one, dict) else {}
    if "end" not in known:
        raise UnreadableError("It has no end: it was still running when the file was written.")
    start_ms, end_ms = _stamp(known.get("start")), _stamp(known.get("end"))
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


def _stamp(value: object) -> int:
    try:
        at_ms = instant_of(datetime.strptime(str(value), _STAMP).replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        raise UnreadableError(f"“{value}” is not a time.") from None
    if at_ms < 0:
        raise UnreadableError(f"“{value}” is too long ago.")
    return at_ms
