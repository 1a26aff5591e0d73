"""How the week is written and spoken. No painting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.rounding import HUNDREDTH_MS
from stopwatch.domain.week import Amount, By, Cell, Group, Row, WeekState, hours_of
from stopwatch.domain.week_words import STATE_WORDS, clock_words
from stopwatch.services.week import Week
from stopwatch.ui import day_names
from stopwatch.ui.texts import billed, no_ticket, spoken
from stopwatch.ui.widgets.marks import Mark

STATE_MARKS = {
    WeekState.NEEDS_YOU: Mark.NEEDS_YOU,
    WeekState.CHECKING: Mark.CHECKING,
    WeekState.RUNNING: Mark.RUNNING,
    WeekState.PAUSED: Mark.PAUSED,
    WeekState.DRAFT: Mark.LOCAL,
    WeekState.WAITING: Mark.WAITING,
    WeekState.SENDING: Mark.SENDING,
    WeekState.KEPT: Mark.KEPT,
    WeekState.ELSEWHERE: Mark.ELSEWHERE,
    WeekState.POSTED: Mark.POSTED,
}
"""What Autotask has needs no mark."""
OPEN_STATES = tuple(state for state in WeekState if state < WeekState.SENT)
BY_WORDS = {
    By.COMPANY: str(QT_TRANSLATE_NOOP("Week", "By company")),
    By.PROBLEM: str(QT_TRANSLATE_NOOP("Week", "By problem")),
    By.CONTRACT: str(QT_TRANSLATE_NOOP("Week", "By contract")),
    By.NONE: str(QT_TRANSLATE_NOOP("Week", "Not grouped")),
}
FROM_ELSEWHERE = (
    QT_TRANSLATE_NOOP("Week", "Needs you"), QT_TRANSLATE_NOOP("Week", "Checking"),
    QT_TRANSLATE_NOOP("Week", "Running"), QT_TRANSLATE_NOOP("Week", "Paused"),
    QT_TRANSLATE_NOOP("Week", "Not yet sent"), QT_TRANSLATE_NOOP("Week", "Waiting"),
    QT_TRANSLATE_NOOP("Week", "Sending"), QT_TRANSLATE_NOOP("Week", "Kept here"),
    QT_TRANSLATE_NOOP("Week", "In Autotask"), QT_TRANSLATE_NOOP("Week", "Entered elsewhere"),
    QT_TRANSLATE_NOOP("Week", "Posted"), QT_TRANSLATE_NOOP("Week", "No ticket yet"),
    QT_TRANSLATE_NOOP("Week", "Internal time"), QT_TRANSLATE_NOOP("Week", "No company"),
    QT_TRANSLATE_NOOP("Week", "Under no problem"), QT_TRANSLATE_NOOP("Week", "No contract"),
)  # fmt: skip
"""What other rooms call things: named here once more so that translators find it."""
_THURSDAY, _USUAL_HOURS = 3, 24


def tr(text: str) -> str:
    """Translate within the week."""
    return QCoreApplication.translate("Week", text)


def amount_text(amount: Amount, *, is_billed: bool) -> str:
    """Return shown time: 1:13 worked, or 0.75 h to bill."""
    return bill_text(amount) if is_billed else clock_words(amount.minutes)


def bill_text(amount: Amount) -> str:
    """Return hours to bill like 0.75 h, never parted at the end of a line."""
    return billed(amount.hundredths * HUNDREDTH_MS).replace(" ", "\N{NO-BREAK SPACE}")


def spoken_minutes(minutes: int) -> str:
    """Return minutes in words."""
    return spoken(minutes * MINUTE_MS)


def percent_text(amount: Amount) -> str:
    """Return the billable part like 89 %; empty where there is no time."""
    share = amount.percent
    return "" if share is None else f"{share}\N{NO-BREAK SPACE}%"


def day_text(day: date) -> str:
    """Return a day as a column is headed, like Mon 16."""
    return day_names.written(day, day_names.SHORT_WEEKDAY_NUMBER)


def long_day(day: date) -> str:
    """Return a day within a sentence, like Friday 20."""
    return day_names.written(day, day_names.WEEKDAY_NUMBER)


def range_text(days: Sequence[date], today: date) -> str:
    """Return a span of days, like 16 to 22 November; with the year where it is another one."""
    first, last = days[0], days[-1]
    form = day_names.NUMBER if first.month == last.month else day_names.DAY
    begin, end = day_names.written(first, form), day_names.whole(last, today)
    return tr("{first} to {last}").format(first=begin, last=end)


def short_range(days: Sequence[date]) -> str:
    """Return a span of days where there is little room, like 16 to 22 Nov."""
    begin = day_names.written(days[0], day_names.NUMBER)
    end = day_names.written(days[-1], day_names.SHORT_DAY)
    return tr("{first} to {last}").format(first=begin, last=end)


def week_text(days: Sequence[date]) -> str:
    """Return the number of a week: of the one that its Thursday is in."""
    thursday = next(day for day in days if day.weekday() == _THURSDAY)
    return tr("week {number}").format(number=thursday.isocalendar().week)


def state_word(state: WeekState) -> str:
    """Return what a state is called."""
    return tr(STATE_WORDS[state])


def number_text(row: Row, *, is_short: bool = False) -> str:
    """Return a row's number; a short one keeps what tells tickets apart, like …0042."""
    number = row.place.number
    if not number and not row.place.title:
        return no_ticket()
    _date, dot, end = number.rpartition(".")
    return f"…{end}" if is_short and dot else number


def place_words(row: Row, when: str) -> str:
    """Return the company of a row, where it has one, and when."""
    company = row.place.company.name if not row.place.company.rank else ""
    return tr("{company}, {day}").format(company=company, day=when) if company else when


def row_name(row: Row) -> str:
    """Return number and title of a row."""
    return f"{number_text(row)} {row.place.title}".strip()


def group_name(group: Group) -> str:
    """Return what a group is called."""
    return tr(group.heading.name) if group.heading.rank else group.heading.name


def aside_text(group: Group) -> str:
    """Return what a closed group says behind its name."""
    if not group.week.amount.billable and group.week.amount.minutes:
        return tr("not billable")
    if len(group.rows) == 1:
        return tr("1 ticket")
    return tr("{count} tickets").format(count=len(group.rows))


def cell_spoken(name: str, day: str, cell: Cell) -> str:
    """Return a cell as it is read out."""
    if not cell.lines:
        return tr("{day}, {name}, empty").format(day=day, name=name)
    text = tr("{day}, {name}, {time}").format(
        day=day, name=name, time=spoken_minutes(cell.amount.minutes)
    )
    return ", ".join([text, *_states_spoken(cell)])


def _states_spoken(cell: Cell) -> list[str]:
    states = [line.state for line in cell.lines]
    return [
        tr("{count} {state}").format(count=states.count(one), state=state_word(one).lower())
        for one in WeekState
        if one in states and one is not WeekState.SENT
    ]


def long_days(week: Week) -> dict[int, str]:
    """Return which days of a week have 23 or 25 hours, by their place in it, in words."""
    found = {place: hours_of(day, week.zone) for place, day in enumerate(week.days)}
    return {
        place: tr("{hours} h").format(hours=hours)
        for place, hours in found.items()
        if hours != _USUAL_HOURS
    }
