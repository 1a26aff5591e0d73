"""When work began, as people say it: ten minutes ago, or at five past two."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import is_clock_time, parse_moment, parse_span

HINT = str(QT_TRANSLATE_NOOP("Sentences", "10m, 1h30m or 14:05"))
"""How the time can be written; the field and every refusal say the same."""


def earlier(typed: str, now_ms: int, zone: str) -> int:
    """Return the instant that `10`, `1h30m`, `14:05`, `2 pm` or a date and time mean. Refused."""
    text = typed.strip()
    if ":" in text or is_clock_time(text):
        return parse_moment(text, now_ms, zone)
    try:
        return now_ms - parse_span(text)
    except Refused as error:
        said = f"Nothing was changed: “{text}” is not a time. Write it like {HINT}."
        raise Refused(said, field="at") from error
