"""Lengths of time to the second, as people read and type them."""

from __future__ import annotations

import re

from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS, parse_span

_COLONS = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,4}):([0-9]{2})")
_MOST = 59


def short_span(span_ms: int) -> str:
    """Return a span with its seconds, like 6:31, or 1:06:31 from an hour on."""
    minutes, second = divmod(max(0, span_ms) // SECOND_MS, 60)
    hours, minute = divmod(minutes, HOUR_MS // MINUTE_MS)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def parse_length(text: str) -> int:
    """Return the milliseconds of `6:31` (minutes and seconds), `1:06:31`, `20m` or minutes (`20`).

    Raises Refused for anything else.
    """
    match = _COLONS.fullmatch(text.strip())
    if match is None:
        return parse_span(text)
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    if seconds > _MOST or (match.group(1) is not None and minutes > _MOST):
        raise Refused(
            f"Nothing was changed: “{text}” is not a length of time. "
            "Write it like 6:31 (minutes and seconds) or 1:06:31."
        )
    return hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS
