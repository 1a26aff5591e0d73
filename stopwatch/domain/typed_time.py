"""What somebody types into a cell of the week: a length of time, or from when until when.

`0:45`, `45m`, `1h30m`, `.75` and `0,75` are lengths, `9-9:45` and `1-1:45 pm` say both ends. A bare
number is hours up to twelve and minutes above, as people mean it; what it became is shown before it
counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, hour_of_24, instant_of
from stopwatch.domain.spans import Span, merged, without
from stopwatch.domain.values import dataclass

_CLOCK = r"([0-9]{1,2})(?::([0-9]{2}))?\s*(?:([ap])\.?\s?m\.?)?"
_RANGE = re.compile(rf"{_CLOCK}\s*[-–]\s*{_CLOCK}")
_COLON = re.compile(r"([0-9]{0,2}):([0-5][0-9])")
_UNITS = re.compile(r"(?:([0-9]{1,2}(?:[.,][0-9]{1,4})?)\s*h)?\s*(?:([0-9]{1,4})\s*m(?:in)?)?")
_DECIMAL = re.compile(r"([0-9]{0,2})[.,]([0-9]{1,4})")
_BARE = re.compile(r"[0-9]{1,3}")
_HOURS_AT_MOST, _USUAL_BEGIN = 12, time(9)
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class TypedTime:
    """Minutes, and the clock times where they were typed; at least one minute, at most a day."""

    minutes: int
    begins: time | None = None
    ends: time | None = None


def read_typed(text: str) -> TypedTime | None:
    """Return what a text means; None while it means nothing."""
    cleaned = text.strip().lower()
    match = _RANGE.fullmatch(cleaned)
    if match:
        return _range(match)
    minutes = _length(cleaned)
    return TypedTime(minutes) if minutes is not None and 0 < minutes < _DAY_MINUTES else None


def place_typed(
    typed: TypedTime, day: date, zone: str, busy: Iterable[Span], now_ms: int
) -> Span | None:
    """Return when typed time was: as it says, or in the first place of the day that is free.

    A gap between other work comes first, then the time after it, then that before it. None where
    no room is left before now: time to come cannot be booked.
    """
    if typed.begins is not None and typed.ends is not None:
        span = Span(_at(day, typed.begins, zone), _at(day, typed.ends, zone))
        return span if span.start < span.end <= now_ms else None
    return _first_room(typed.minutes * MINUTE_MS, _until_now(day, zone, now_ms), busy, day, zone)


def _first_room(
    length_ms: int, whole: Span | None, busy: Iterable[Span], day: date, zone: str
) -> Span | None:
    if whole is None:
        return None
    taken = merged(busy)
    free = [one for one in without([whole], taken) if one.length_ms >= length_ms]
    if not taken:
        return _on_an_empty_day(length_ms, whole, _at(day, _USUAL_BEGIN, zone))
    first = taken[0]
    behind_first = (one for one in free if one.start >= first.end)
    room = next(behind_first, None)
    if room is not None:
        return Span(room.start, room.start + length_ms)
    before = next((one for one in free if one.end <= first.start), None)
    return Span(before.end - length_ms, before.end) if before is not None else None


def _on_an_empty_day(length_ms: int, whole: Span, usual_ms: int) -> Span | None:
    if whole.length_ms < length_ms:
        return None
    start = max(whole.start, min(usual_ms, whole.end - length_ms))
    return Span(start, start + length_ms)


def _until_now(day: date, zone: str, now_ms: int) -> Span | None:
    """Return what of a day has been: whole minutes of it."""
    begin = _at(day, time(), zone)
    end = min(_at(date.fromordinal(day.toordinal() + 1), time(), zone), now_ms)
    end -= end % MINUTE_MS
    return Span(begin, end) if begin < end else None


def _at(day: date, clock: time, zone: str) -> int:
    return instant_of(datetime.combine(day, clock, tzinfo=ZoneInfo(zone)))


def _range(match: re.Match[str]) -> TypedTime | None:
    hour, minute, half, to_hour, to_minute, to_half = match.groups()
    for first, last in _halves(half, to_half):
        try:
            begins, ends = _clock(hour, minute, first), _clock(to_hour, to_minute, last)
        except ValueError:
            continue
        if begins < ends:
            minutes = (ends.hour - begins.hour) * 60 + ends.minute - begins.minute
            return TypedTime(minutes, begins, ends)
    return None


def _halves(first: str | None, last: str | None) -> Iterable[tuple[str | None, str | None]]:
    """Return in which halves of the day both ends may be: one that was left out as the other's.

    Where that would end before it begins it is the other half, as in `11-1pm`.
    """
    if bool(first) == bool(last):
        return ((first, last),)
    same, over_noon = (first or last, first or last), ("a", "p")
    return (same,) if first == "p" or last == "a" else (same, over_noon)


def _clock(hour: str, minute: str | None, half: str | None) -> time:
    number = hour_of_24(int(hour), is_afternoon=half == "p") if half else int(hour)
    return time(number, int(minute or 0))


def _length(text: str) -> int | None:
    if match := _COLON.fullmatch(text):
        return int(match[1] or 0) * 60 + int(match[2])
    if match := _DECIMAL.fullmatch(text):
        return round(float(f"{match[1] or 0}.{match[2]}") * HOUR_MS / MINUTE_MS)
    if _BARE.fullmatch(text):
        number = int(text)
        return number * 60 if number <= _HOURS_AT_MOST else number
    match = _UNITS.fullmatch(text)
    if match is None or not any(match.groups()):
        return None
    hours = float((match[1] or "0").replace(",", "."))
    return round(hours * 60) + int(match[2] or 0)
