"""How the stop sheet and the list of entries say when an entry was and how long it took."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.entry import Piece
from stopwatch.domain.instants import MINUTE_MS, local_date
from stopwatch.domain.lengths import short_span
from stopwatch.services.overview import Run, covered_ms
from stopwatch.ui import day_names
from stopwatch.ui.texts import clock, length


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
    return day_names.written(day, day_names.SHORT_WEEKDAY_DAY)


def piece_range(piece: Piece, now_ms: int) -> str:
    """Return day and times of an entry, like today 13:12 to 14:01."""
    day = day_words(piece.worked_on, local_date(now_ms, piece.zone))
    return f"{day} {clock_range(piece.started_at, piece.ended_at, piece.zone)}"


def break_words(breaks: Sequence[tuple[int, int]], zone: str, elsewhere: Sequence[Run] = ()) -> str:
    """Return the breaks of a sitting in a line; empty when none was as long as a minute.

    `elsewhere` is other work, for the reason of a break.
    """
    breaks = [(start, end) for start, end in breaks if end - start >= MINUTE_MS]
    if not breaks:
        return ""
    length = short_span(sum(end - start for start, end in breaks))
    if len(breaks) == 1:
        text = QCoreApplication.translate("EntryWords", "Break {range}, {length}")
        if _was_worked_in(breaks[0], elsewhere):
            text = QCoreApplication.translate(
                "EntryWords", "Break {range}, {length} on another stopwatch"
            )
        return text.format(range=clock_range(*breaks[0], zone), length=length)
    text = QCoreApplication.translate("EntryWords", "{count} breaks, {length} in all")
    return text.format(count=len(breaks), length=length)


def _was_worked_in(hole: tuple[int, int], elsewhere: Sequence[Run]) -> bool:
    start, end = hole
    inside = [
        Run(max(run.started_at, start), min(run.ended_at, end), is_live=False)
        for run in elsewhere
        if run.started_at < end and run.ended_at > start
    ]
    return 2 * covered_ms(inside) >= end - start


def safe_sentence(told_ms: int) -> str:
    """Return the sentence that comes first; it never says that nothing is safe."""
    if not told_ms:
        return QCoreApplication.translate("EntryWords", "Your time is safe.")
    text = QCoreApplication.translate("EntryWords", "Your {hours} is safe.")
    return text.format(hours=length(told_ms))


def after_safe(message: str, safe: str) -> tuple[str, str]:
    """Put our own safe sentence first, unless the message has one of its own."""
    exact = message.removeprefix("Your time is safe.").strip()
    if exact != message:
        return safe, exact
    first, _, rest = message.partition(". ")
    is_said = " safe" in message or "saved" in first or "kept here" in first
    return (f"{first}." if rest else first, rest) if is_said else (safe, message)
