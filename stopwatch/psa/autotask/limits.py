"""The service's limits: how it says that it is too busy, and when it wants to be asked again.

Nothing is paced here: one request is in flight, and a technician's idle program makes fifteen an
hour of the ten thousand that all programs of a tenant share.
"""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime

from stopwatch.domain.instants import HOUR_MS, SECOND_MS, instant_of
from stopwatch.psa.autotask.plain import own_words

BUSY_PAUSE_SECONDS = 2.0
_LONGEST_WAIT_MS = HOUR_MS  # the hourly limit rolls, so no honest wait is longer
_BUSY = re.compile(  # a contract has thresholds too
    r"\b(thread|request) threshold\b.*exceeded|\bthreshold of \d+ (threads|requests)\b.*exceeded"
    r"|\bItgenatr005\b",
    re.IGNORECASE | re.DOTALL,
)


def says_busy(texts: tuple[str, ...]) -> bool:
    """Whether a refusal is one of the two limits; its status may then be any."""
    return any(_BUSY.search(own_words(text)) for text in texts)


def retry_at(header: str | None, now_ms: int) -> int | None:
    """Return when `Retry-After` (seconds or a date) wants us back; None if it does not say."""
    wait_ms = _wait_ms((header or "").strip(), now_ms)
    return None if wait_ms is None else now_ms + min(max(wait_ms, 0), _LONGEST_WAIT_MS)


def http_date(text: str) -> int | None:
    """Return the instant of a date in a header; None if it is none."""
    try:
        return instant_of(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):  # it trusts what it reads
        return None


def _wait_ms(text: str, now_ms: int) -> int | None:
    if text.isascii() and text.isdigit():
        return int(text[:9]) * SECOND_MS
    told = http_date(text)
    return None if told is None else told - now_ms
