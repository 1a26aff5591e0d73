"""Time entries as a calendar that mail programs and calendars read (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from stopwatch.domain.instants import at_zone
from stopwatch.domain.legible import legible
from stopwatch.services.showing import ShownEntry

_PRODUCT = "-//Ticket Stopwatch//Time entries//EN"


def entries_calendar(shown: Sequence[ShownEntry], now_ms: int) -> str:
    """Return entries as events. Their ids are those of the entries: read again, none is twice.

    Internal notes stay here: calendars are shared.
    """
    from icalendar import Calendar, Event  # rarely needed

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for one in shown:
        event, piece, details = Event(), one.entry.piece, one.entry.details
        event.add("uid", f"{one.entry.id}@ticket-stopwatch")
        event.add("dtstamp", _instant(now_ms))
        event.add("dtstart", _instant(piece.started_at))
        if piece.ended_at > piece.started_at:  # an event may not end when it begins
            event.add("dtend", _instant(piece.ended_at))
        event.add("summary", _readable(_title(one)))
        if details.summary:
            event.add("description", _readable(details.summary))
        if one.ticket is not None and one.ticket.company:
            event.add("location", _readable(one.ticket.company))
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content.decode()


def _title(one: ShownEntry) -> str:
    if one.ticket is None:
        return one.typed or next(iter(one.entry.details.summary.splitlines()), "") or "Time"
    return f"{one.ticket.number} {one.ticket.title}".strip()


def _instant(at_ms: int) -> datetime:
    """Return an instant as calendars hold it: in UTC, to the second."""
    return at_zone(at_ms, str(UTC)).replace(microsecond=0)


def _readable(text: str) -> str:
    """Return a text without signs that no line of a calendar may hold."""
    return legible("\n".join(text.splitlines()))
