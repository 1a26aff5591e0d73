"""A rhythm in words: as one sentence, and cell by cell for whoever does not see the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from stopwatch.domain.calendar_words import DAYS, MONTHS
from stopwatch.domain.rhythm import SeenKind
from stopwatch.domain.rhythm_days import Cell, Day, Rhythm, Week

_NOUNS = {
    SeenKind.ALERT: ("alert", "alerts"),
    SeenKind.OTHER: ("other incident", "other incidents"),
    SeenKind.SUGGESTED: ("suggested", "suggested"),
}


def verdict(found: Rhythm) -> str:
    """Return what the band holds, `12 of 14 alerts`; without a band that there is no rhythm."""
    if found.band is None:
        return "No rhythm"
    return f"{found.band.held} of {_counted(found)}"


def spoken(found: Rhythm) -> str:
    """Return the whole picture as one sentence."""
    held = found.band
    if not found.days:
        return "Nothing came in."
    first, last = found.days[0].day, found.days[-1].day
    habit = "no rhythm" if held is None else f"{held.held} of them between {between(found)}"
    return f"{_counted(found)} from {span_words(first, last)}, {habit}."


def between(found: Rhythm) -> str:
    """Return the hours of the band, `14:00 and 16:00`; nothing without one."""
    held = found.band
    return f"{held.from_hour}:00 and {held.to_hour}:00" if held is not None else ""


def span_words(first: date, last: date) -> str:
    """Return a stretch of days: `2 to 20 November`, `28 October to 17 November`."""
    if first == last:
        return _date(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {_date(last)}"
    year = f" {first.year}" if first.year != last.year else ""
    return f"{_date(first)}{year} to {_date(last)}{year and f' {last.year}'}"


def cell_words(day: Day, cell: Cell) -> str:
    """Return an hour of a day: `Thu 19 November, 14 to 15: 1 alert`."""
    told = Counter(cell.kinds)
    words = (_some(told[kind], *_NOUNS[kind]) for kind in SeenKind if told[kind])
    again = " for the second time" if day.hours[: cell.row].count(cell.hour) else ""
    return f"{day_words(day.day)}, {hour_words(cell.hour)}{again}: {', '.join(words)}"


def empty_words(day: Day, hour: int) -> str:
    """Return the same of an hour in which nothing came in."""
    return f"{day_words(day.day)}, {hour_words(hour)}: nothing"


def week_words(week: Week, hour: int) -> str:
    """Return an hour of the day over a week: `week from 2 November, 14 to 15: 5 on 4 days`."""
    begins = f"week from {_date(week.monday)}, {hour_words(hour)}"
    count, days = week.counts[hour], _some(week.hit[hour], "day", "days")
    return f"{begins}: {count} on {days}" if count else f"{begins}: nothing"


def table(days: Sequence[Day]) -> Iterable[str]:
    """Yield every hour in which something came in, in words, the oldest first."""
    return (cell_words(day, cell) for day in days for cell in day.cells)


def day_words(day: date) -> str:
    """Return a day like `Thu 19 November`."""
    return f"{DAYS[day.weekday()][:3]} {_date(day)}"


def hour_words(hour: int) -> str:
    """Return an hour of the day like `14 to 15`."""
    return f"{hour} to {hour + 1}"


def _counted(found: Rhythm) -> str:
    noun = "alert" if found.count and found.alerts == found.count else "incident"
    return _some(found.count, noun, f"{noun}s")


def _some(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _date(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"
