"""A time entry as a JSON document: the command line prints it, an export writes it."""

from __future__ import annotations

from typing import Any

from stopwatch.domain.instants import SECOND_MS, rfc3339
from stopwatch.domain.rounding import hours
from stopwatch.domain.ticket import Ticket
from stopwatch.services.showing import ShownEntry

Document = dict[str, Any]


def seconds(span_ms: int) -> float | int:
    """Return a span in seconds, whole where it is whole."""
    return span_ms // SECOND_MS if span_ms % SECOND_MS == 0 else span_ms / SECOND_MS


def ticket_document(known: Ticket | None) -> Document | None:
    """Return a ticket in short; internal time has no number."""
    if known is None:
        return None
    return {"number": known.number or None, "title": known.title, "company": known.company}


def entry_document(shown: ShownEntry) -> Document:
    """Return an entry as it stands."""
    entry, piece = shown.entry, shown.entry.piece
    return {
        "id": entry.id,
        "ticket": ticket_document(shown.ticket),
        "state": shown.state.value,
        "start": rfc3339(piece.started_at),
        "end": rfc3339(piece.ended_at),
        "worked_seconds": seconds(piece.worked_ms),
        "hours_to_bill": hours(shown.billed_ms),
        "summary": entry.details.summary,
        "purchase_order": shown.purchase_order or None,
        "remote_id": entry.remote_id,
        "message": shown.message,
    }
