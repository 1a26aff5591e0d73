"""Instants are UTC milliseconds; local time exists only where people read or type it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from stopwatch.domain.errors import Refused

SECOND_MS = 1_000
MINUTE_MS = 60 * SECOND_MS
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS

_AGO = re.compile(
    r"(?:([0-9]{1,9}(?:[.,][0-9]+)?)\s*h)?\s*(?:([0-9]{1,9})\s*m(?:in)?)?\s*(?:([0-9]{1,9})\s*s)?"
)
_MINUTES = re.compile(r"[0-9]{1,9}")
_CLOCK = re.compile(
    r"([0-9]{1,2})(?::([0-9]{2})(?::([0-9]{2}))?)?(?:\s*([ap])\.?\s?m\.?)?", re.IGNORECASE
)
_NOON = 12
_AT_REACH_MS = 12 * HOUR_MS


def at_zone(at_ms: int, zone: str) -> datetime:
    """Return the instant as an aware local time of an IANA zone."""
    return datetime.fromtimestamp(at_ms / SECOND_MS, tz=ZoneInfo(zone))


def instant_of(moment: datetime) -> int:
    """Return the UTC milliseconds of an aware time."""
    return round(moment.timestamp() * SECOND_MS)


def local_date(at_ms: int, zone: str) -> date:
    """Return the calendar day of an instant in a zone."""
    return at_zone(at_ms, zone).date()


def day_start(day: date, zone: str) -> int:
    """Return the instant at which a local day begins (midnight, or what stands in for it)."""
    return instant_of(datetime.combine(day, time(), tzinfo=ZoneInfo(zone)))


def next_midnight(at_ms: int, zone: str) -> int:
    """Return the first local midnight strictly after an instant."""
    return day_start(local_date(at_ms, zone) + timedelta(days=1), zone)


def utc_midnight_within(start_ms: int, end_ms: int) -> int | None:
    """Return the first midnight by UTC after a start and before an end, if there is one."""
    midnight = (start_ms // DAY_MS + 1) * DAY_MS
    return midnight if midnight < end_ms else None


def rfc3339(at_ms: int) -> str:
    """Return the instant as RFC 3339 in UTC, with milliseconds only where there are any."""
    moment = datetime.fromtimestamp(at_ms / SECOND_MS, tz=UTC)
    precision = "milliseconds" if at_ms % SECOND_MS else "seconds"
    return moment.isoformat(timespec=precision).replace("+00:00", "Z")


def parse_rfc3339(text: str) -> int:
    """Return the instant of an ISO 8601 text; without a zone it is UTC, as the PSA means it."""
    moment = datetime.fromisoformat(text)
    return instant_of(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def parse_span(text: str) -> int:
    """Return the milliseconds of `10m`, `1h30m`, `1.5h`, `90s` or plain minutes (`10`).

    Raises Refused for anything else.
    """
    cleaned = text.strip().lower()
    if _MINUTES.fullmatch(cleaned):
        return int(cleaned) * MINUTE_MS
    match = _AGO.fullmatch(cleaned)
    if match is None or not any(match.groups()):
        raise Refused(
            f"Nothing was changed: “{text}” is not a length of time. Write it like 10m or 1h30m.",
            field="ago",
        )
    hours, minutes, seconds = match.groups()
    spent_ms = float((hours or "0").replace(",", ".")) * HOUR_MS
    return round(spent_ms) + int(minutes or 0) * MINUTE_MS + int(seconds or 0) * SECOND_MS


def parse_moment(text: str, now_ms: int, zone: str) -> int:
    """Return the instant of a clock time (`14:05`, `2:05 pm`, `2 pm`) or of a full date and time.

    A clock time is its latest occurrence in the past twelve hours; in an hour that the clocks
    repeat it is the later one. A date and time without an offset is local. Raises Refused.
    """
    match = _clock_time(text)
    try:
        if match:
            return _latest_clock_time(match, now_ms, zone)
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise _not_a_time(text) from error
    return instant_of(moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone), fold=1))


def is_clock_time(text: str) -> bool:
    """Whether a text is a time of day; a bare number is none, and `2 pm` is one."""
    return _clock_time(text) is not None


def hour_of_24(hour: int, *, is_afternoon: bool) -> int:
    """Return an hour of twelve as one of 24. ValueError where no such hour is on the dial."""
    if not 1 <= hour <= _NOON:
        raise ValueError(hour)
    return hour % _NOON + (_NOON if is_afternoon else 0)


def _clock_time(text: str) -> re.Match[str] | None:
    match = _CLOCK.fullmatch(text.strip())
    return match if match and (match[2] or match[4]) else None


def _latest_clock_time(match: re.Match[str], now_ms: int, zone: str) -> int:
    hour, minute, second = (int(part or 0) for part in match.group(1, 2, 3))
    half = (match.group(4) or "").casefold()
    if half:
        hour = hour_of_24(hour, is_afternoon=half == "p")
    today = local_date(now_ms, zone)
    wanted = time(hour, minute, second, fold=1, tzinfo=ZoneInfo(zone))
    for day in (today, today - timedelta(days=1)):
        at_ms = instant_of(datetime.combine(day, wanted))
        if now_ms - _AT_REACH_MS <= at_ms <= now_ms:
            return at_ms
    raise Refused(
        f"Nothing was changed: {match.group()} did not occur in the past 12 hours. "
        "Write the date too, like 2026-11-20T14:05.",
        field="at",
    )


def _not_a_time(text: str) -> Refused:
    return Refused(
        f"Nothing was changed: “{text}” is not a time. Write it like 14:05 or 2026-11-20T14:05.",
        field="at",
    )
