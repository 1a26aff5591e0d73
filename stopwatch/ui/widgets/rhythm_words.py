"""A rhythm in words: as one sentence, and cell by cell for whoever does not see the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.rhythm import SeenKind
from stopwatch.domain.rhythm_days import Cell, Day, Rhythm, Week
from stopwatch.ui import day_names


def tr(text: str) -> str:
    """Translate within the picture of a rhythm."""
    return QCoreApplication.translate("Rhythm", text)


def verdict(found: Rhythm) -> str:
    """Return what the band holds, `12 of 14 alerts`; without a band that there is no rhythm."""
    if found.band is None:
        return tr("No rhythm")
    words = (
        tr("{held} of {count} alerts") if _is_alerts(found) else tr("{held} of {count} incidents")
    )
    return words.format(held=found.band.held, count=found.count)


def spoken(found: Rhythm) -> str:
    """Return the whole picture as one sentence."""
    if not found.days:
        return tr("Nothing came in.")
    days = span_words(found.days[0].day, found.days[-1].day)
    if found.band is None:
        return tr("{things} from {days}, no rhythm.").format(things=_counted(found), days=days)
    words = tr("{things} from {days}, {held} of them between {hours}.")
    held, hours = found.band.held, between(found)
    return words.format(things=_counted(found), days=days, held=held, hours=hours)


def between(found: Rhythm) -> str:
    """Return the hours of the band, `14:00 and 16:00`; nothing without one."""
    held = found.band
    if held is None:
        return ""
    return tr("{begin} and {end}").format(begin=f"{held.from_hour}:00", end=f"{held.to_hour}:00")


def span_words(first: date, last: date) -> str:
    """Return a stretch of days: `2 to 20 November`, `28 October to 17 November`."""
    if first == last:
        return day_names.written(last, day_names.DAY)
    is_one_year, is_one_month = first.year == last.year, first.month == last.month
    end = day_names.DAY if is_one_year else day_names.DAY_OF_YEAR
    begin = day_names.NUMBER if is_one_year and is_one_month else end
    words = tr("{first} to {last}")
    return words.format(first=day_names.written(first, begin), last=day_names.written(last, end))


def cell_words(day: Day, cell: Cell) -> str:
    """Return an hour of a day: `Thu 19 November, 14 to 15: 1 alert`."""
    again = bool(day.hours[: cell.row].count(cell.hour))
    words = (
        tr("{day}, {hours} for the second time: {what}") if again else tr("{day}, {hours}: {what}")
    )
    what = ", ".join(_kinds(Counter(cell.kinds)))
    return words.format(day=day_words(day.day), hours=hour_words(cell.hour), what=what)


def empty_words(day: Day, hour: int) -> str:
    """Return the same of an hour in which nothing came in."""
    words = tr("{day}, {hours}: nothing")
    return words.format(day=day_words(day.day), hours=hour_words(hour))


def week_words(week: Week, hour: int) -> str:
    """Return an hour of the day over a week: `week from 2 November, 14 to 15: 5 on 4 days`."""
    count, days = week.counts[hour], week.hit[hour]
    words = tr("week from {day}, {hours}: nothing")
    if count:
        on_one = tr("week from {day}, {hours}: {count} on 1 day")
        words = on_one if days == 1 else tr("week from {day}, {hours}: {count} on {days} days")
    monday = day_names.written(week.monday, day_names.DAY)
    return words.format(day=monday, hours=hour_words(hour), count=count, days=days)


def table(days: Sequence[Day]) -> Iterable[str]:
    """Yield every hour in which something came in, in words, the oldest first."""
    return (cell_words(day, cell) for day in days for cell in day.cells)


def day_words(day: date) -> str:
    """Return a day like `Thu 19 November`."""
    return day_names.written(day, day_names.SHORT_WEEKDAY_MONTH)


def hour_words(hour: int) -> str:
    """Return an hour of the day like `14 to 15`."""
    return tr("{first} to {last}").format(first=hour, last=hour + 1)


def _is_alerts(found: Rhythm) -> bool:
    return bool(found.count) and found.alerts == found.count


def _counted(found: Rhythm) -> str:
    if _is_alerts(found):
        return _some(found.count, tr("1 alert"), tr("{count} alerts"))
    return _some(found.count, tr("1 incident"), tr("{count} incidents"))


def _kinds(told: Counter[SeenKind]) -> Iterator[str]:
    words = {
        SeenKind.ALERT: (tr("1 alert"), tr("{count} alerts")),
        SeenKind.OTHER: (tr("1 other incident"), tr("{count} other incidents")),
        SeenKind.SUGGESTED: (tr("1 suggested"), tr("{count} suggested")),
    }
    return (_some(told[kind], *words[kind]) for kind in SeenKind if told[kind])


def _some(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=count)
