"""When something was, as other programs write it: dates in both orders, clocks of 12 hours too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

from stopwatch.domain.instants import (
    DAY_MS,
    HOUR_MS,
    MINUTE_MS,
    SECOND_MS,
    hour_of_24,
    instant_of,
    local_date,
)
from stopwatch.domain.values import dataclass
from stopwatch.services.exchanging.found import UnreadableError

_DATE = re.compile(r"(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})\.?", re.ASCII)
_TIME = re.compile(
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([ap])\.?\s?m\.?)?", re.IGNORECASE | re.ASCII
)
_SPAN = re.compile(r"(\d{1,5}):(\d{2})(?::(\d{2}))?", re.ASCII)
_YEAR_DIGITS = 4
_OLDEST, _NEWEST = date(2000, 1, 1), date(2999, 12, 31)
_FOLDS = (0, 1)
_ORDERS = (True, False)  # the day in front, or the month
_SAME_MS = MINUTE_MS  # lengths are often written in whole minutes


@dataclass(frozen=True, slots=True)
class Clocked:
    """A start and an end as clocks on walls show them; `length_ms` is how long it was, if told."""

    started: datetime
    ended: datetime
    length_ms: int | None


def read_date(text: str, *, is_day_first: bool) -> date:
    """Return a date of either order; with the year in front there is only one."""
    parts = _parts(text)
    if parts is None:
        raise UnreadableError(f"“{text}” is not a date.")
    first, middle, last = parts
    if len(first) == _YEAR_DIGITS:
        numbers = (first, middle, last)
    else:
        year = last if len(last) == _YEAR_DIGITS else f"20{last:0>2}"
        numbers = (year, middle, first) if is_day_first else (year, first, middle)
    try:
        day = date(*map(int, numbers))
    except ValueError:
        raise UnreadableError(f"“{text}” is not a date.") from None
    if not _OLDEST <= day <= _NEWEST:
        raise UnreadableError(f"“{text}” is too long ago, or still to come.")
    return day


def read_time(text: str) -> time:
    """Return a time of day, of 24 hours or with AM and PM, whatever kind of space is before it."""
    match = _TIME.fullmatch(" ".join(text.split()))
    if match is None:
        raise UnreadableError(f"“{text}” is not a time of day.")
    hour, half = int(match[1]), (match[4] or "").casefold()
    try:
        if half:
            hour = hour_of_24(hour, is_afternoon=half == "p")
        return time(hour, int(match[2]), int(match[3] or 0))
    except ValueError:
        raise UnreadableError(f"“{text}” is not a time of day.") from None


def read_span(text: str) -> int | None:
    """Return a length like 1:30 or 01:30:00; None for anything else."""
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS


def order_of(texts: Iterable[str], now_ms: int) -> bool | None:
    """Return whether the dates have the day in front, None where they could be either.

    An order is out if it makes no date of one of them, or one that is still to come.
    """
    latest = local_date(now_ms, str(UTC)) + timedelta(days=1)
    open_orders = set(_ORDERS)
    for text in texts:
        parts = _parts(text)
        if parts is None or len(parts[0]) == _YEAR_DIGITS:
            continue
        for is_day_first in tuple(open_orders):
            try:
                is_out = read_date(text, is_day_first=is_day_first) > latest
            except UnreadableError:
                is_out = True
            if is_out:
                open_orders.discard(is_day_first)
        if len(open_orders) < len(_ORDERS):
            break
    return open_orders.pop() if len(open_orders) == 1 else None


def is_of_either_order(text: str) -> bool:
    """Whether a date can be read with the day or the month in front, as far as it tells."""
    parts = _parts(text)
    if parts is None or len(parts[0]) == _YEAR_DIGITS:
        return False
    return parts[0].lstrip("0") != parts[1].lstrip("0")


def span_in(clocked: Clocked, zone: str) -> tuple[int, int]:
    """Return the instants of a start and an end on a wall clock of a zone.

    In an hour that the clocks repeat, the length tells which of the two is meant. A time that
    the clocks leave out cannot be read: the zone is another one.
    """
    place = ZoneInfo(zone)
    starts, ends = (_instants(one, place) for one in (clocked.started, clocked.ended))
    spans = [(start, end) for start, end in product(starts, ends) if end >= start]
    if not spans:
        raise UnreadableError("It ends before it begins.")
    length = clocked.length_ms
    if length is None:
        return spans[0]
    return min(spans, key=lambda span: _apart(span, length))


def check_span(start_ms: int, end_ms: int, now_ms: int) -> None:
    """Refuse what nobody can have worked."""
    if end_ms <= start_ms:
        raise UnreadableError("It has no length: it ends when it begins, or before.")
    if end_ms - start_ms > DAY_MS:
        raise UnreadableError("It is longer than 24 hours: it may have been left running.")
    if start_ms > now_ms:
        raise UnreadableError("It is still to come.")


def read_instant(text: str) -> int:
    """Return the instant of an ISO 8601 text that names its zone or offset."""
    try:
        moment = datetime.fromisoformat(text.strip())
        if moment.tzinfo is None:
            raise UnreadableError(f"“{text}” does not say in which zone it was.")
        day = moment.astimezone(UTC).date()
    except (ValueError, OverflowError) as error:
        if isinstance(error, UnreadableError):
            raise
        raise UnreadableError(f"“{text}” is not a time.") from None
    if not _OLDEST <= day <= _NEWEST:
        raise UnreadableError(f"“{text}” is too long ago, or still to come.")
    return instant_of(moment)


def read_zone(text: str) -> str:
    """Return an IANA zone that this computer knows."""
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise UnreadableError(f"“{text}” is not a time zone.") from None
    return text


def _parts(text: str) -> tuple[str, str, str] | None:
    match = _DATE.fullmatch(text.strip())
    return (match[1], match[2], match[3]) if match else None


def _instants(moment: datetime, place: ZoneInfo) -> list[int]:
    """Return the one or two instants at which a clock shows a time."""
    found = []
    for fold in _FOLDS:
        known = moment.replace(tzinfo=place, fold=fold)
        at_ms = instant_of(known)
        shown = datetime.fromtimestamp(at_ms / SECOND_MS, tz=place)
        if shown.replace(tzinfo=None, fold=0) == moment and at_ms not in found:
            found.append(at_ms)
    if not found:
        raise UnreadableError(
            f"{moment:%Y-%m-%d %H:%M} did not exist in {place.key}: the clocks went forward. "
            "Say in which zone the file's times are."
        )
    return found


def _apart(span: tuple[int, int], length_ms: int) -> int:
    off = abs(span[1] - span[0] - length_ms)
    return 0 if off < _SAME_MS else off
