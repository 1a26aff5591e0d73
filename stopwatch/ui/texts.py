"""Times and names as windows write and speak them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS, at_zone, local_date
from stopwatch.domain.ticket import Ticket

NO_TICKET = "No ticket yet"
_WORDS = ((HOUR_MS, "hour", "hours"), (MINUTE_MS, "minute", "minutes"))


def hours_minutes(span_ms: int) -> str:
    """Return a duration like 0:42."""
    return f"{span_ms // HOUR_MS}:{span_ms % HOUR_MS // MINUTE_MS:02}"


def seconds_part(span_ms: int) -> str:
    """Return the seconds behind it like :10."""
    return f":{span_ms % MINUTE_MS // SECOND_MS:02}"


def duration(span_ms: int) -> str:
    """Return a duration with seconds, like 0:42:10."""
    return hours_minutes(span_ms) + seconds_part(span_ms)


def billed(span_ms: int) -> str:
    """Return time to bill like 0.75 h."""
    return f"{span_ms / HOUR_MS:.2f} h"


def clock(at_ms: int, zone: str) -> str:
    """Return a clock time like 14:05."""
    return at_zone(at_ms, zone).strftime("%H:%M")


def day_clock(at_ms: int, now_ms: int, zone: str) -> str:
    """Return a clock time, with the day where it is not today: 17:05 or Thu 17:05."""
    moment = at_zone(at_ms, zone)
    is_today = local_date(at_ms, zone) == local_date(now_ms, zone)
    return moment.strftime("%H:%M" if is_today else "%a %H:%M")


def day_name(day: date, today: date) -> str:
    """Return a day as people say it."""
    return "Today" if day == today else day.strftime("%A, %-d %B %Y")


def spoken(span_ms: int) -> str:
    """Return a duration in words, for screen readers."""
    parts, rest = [], span_ms
    for unit, one, many in _WORDS:
        count, rest = divmod(rest, unit)
        if count:
            parts.append(f"{count} {one if count == 1 else many}")
    return " ".join(parts) or "less than a minute"


def number_of(ticket: Ticket | None, typed: str) -> str:
    """Return what stands where a ticket's number does."""
    return ticket.number if ticket else (typed or NO_TICKET)


def order_words(number: str) -> str:
    """Return a purchase order number as lists name it, like PO MS-2026; empty for none."""
    text = QCoreApplication.translate("Texts", "PO {number}")
    return text.format(number=number) if number else ""
