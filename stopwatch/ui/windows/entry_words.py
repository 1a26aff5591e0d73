"""How the stop sheet and the list of entries say when an entry was and how long it took."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.entry import Piece
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS, local_date
from stopwatch.ui.texts import clock


def short_span(span_ms: int) -> str:
    """Return a span with its seconds, like 6:31, or 1:06:31 from an hour on."""
    minutes, second = divmod(max(0, span_ms) // SECOND_MS, 60)
    hours, minute = divmod(minutes, HOUR_MS // MINUTE_MS)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def clock_range(from_ms: int, to_ms: int, zone: str) -> str:
    """Return a stretch of a day, like 13:12 to 14:01."""
    text = QCoreApplication.translate("EntryWords", "{start} to {end}")
    return text.format(start=clock(from_ms, zone), end=clock(to_ms, zone))


def day_words(day: date, today: date) -> str:
    """Return a day within a sentence: today, yesterday, or like Fri 20 Nov."""
    ago = (today - day).days
    if ago == 0:
        return QCoreApplication.translate("EntryWords", "today")
    if ago == 1:
        return QCoreApplication.translate("EntryWords", "yesterday")
    return f"{day:%a} {day.day} {day:%b}"


def piece_range(piece: Piece, now_ms: int) -> str:
    """Return day and times of an entry, like today 13:12 to 14:01."""
    day = day_words(piece.worked_on, local_date(now_ms, piece.zone))
    return f"{day} {clock_range(piece.started_at, piece.ended_at, piece.zone)}"


def break_words(breaks: list[tuple[int, int]], zone: str) -> str:
    """Return the breaks of a sitting in a line; empty when there were none."""
    if not breaks:
        return ""
    length = short_span(sum(end - start for start, end in breaks))
    if len(breaks) == 1:
        text = QCoreApplication.translate("EntryWords", "Break {range}, {length}")
        return text.format(range=clock_range(*breaks[0], zone), length=length)
    text = QCoreApplication.translate("EntryWords", "{count} breaks, {length} in all")
    return text.format(count=len(breaks), length=length)
