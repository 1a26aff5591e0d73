"""How the window of problems says when something came in, how much there is, and how it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import local_date
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.problem import TicketType
from stopwatch.domain.rhythm import Band
from stopwatch.domain.ticket import Ticket
from stopwatch.services.problems import Suggestion
from stopwatch.services.shares import Share
from stopwatch.ui import day_names
from stopwatch.ui.models.tickets import NOTHING_WORKED, Look
from stopwatch.ui.sentences import told
from stopwatch.ui.texts import clock, hours_minutes
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.entry_words import day_words
from stopwatch.ui.windows.wish_marks import wish_mark

_THIS_WEEK_DAYS = 14


def tr(text: str) -> str:
    """Translate within the window of problems."""
    return QCoreApplication.translate("Problems", text)


def explanations() -> str:
    """Return the jargon of the page in one line."""
    kinds = (TicketType.ALERT, TicketType.INCIDENT, TicketType.PROBLEM)
    return " ".join(told(one.explained) for one in kinds)


# ---------------------------------------------------------------- when
def opened_words(at_ms: int | None, look: Look) -> str:
    """Return when a ticket came in: `today 14:12`, `Thu 19, 14:23`, `3 Nov, 14:23`."""
    if at_ms is None:
        return ""
    day, at = local_date(at_ms, look.zone), clock(at_ms, look.zone)
    ago = (look.today - day).days
    if ago == 0:
        return tr("today {time}").format(time=at)
    if 0 < ago < _THIS_WEEK_DAYS:
        return f"{day_names.written(day, day_names.SHORT_WEEKDAY_NUMBER)}, {at}"
    return f"{_short_day(day, look.today)}, {at}"


def seen_words(at_ms: int | None, look: Look) -> tuple[str, str]:
    """Return day and time of a fact apart, because only the day is bold."""
    if at_ms is None:
        return NOTHING_WORKED, ""
    day = local_date(at_ms, look.zone)
    if day.year != look.today.year:
        return _short_day(day, look.today), clock(at_ms, look.zone)
    return day_words(day, look.today), clock(at_ms, look.zone)


def since_words(first: int | None, last: int | None, look: Look) -> str:
    """Return a stretch of days in short: `3 Nov to today`, `3 to 19 Nov`."""
    if first is None or last is None:
        return ""
    begins, ends = local_date(first, look.zone), local_date(last, look.zone)
    if begins == ends:
        return _short_day(ends, look.today)
    is_one_month = (begins.year, begins.month) == (ends.year, ends.month)
    from_day = (
        day_names.written(begins, day_names.NUMBER) if is_one_month and ends != look.today else None
    )
    words = tr("{first} to {last}")
    return words.format(
        first=from_day or _short_day(begins, look.today), last=_short_day(ends, look.today)
    )


def _short_day(day: date, today: date) -> str:
    if day == today:
        return tr("today")
    return day_names.short(day, today)


def evidence_words(suggestion: Suggestion) -> str:
    """Return what its tickets have in common: `same device, same company`."""
    return ", ".join(map(told, suggestion.evidence.split(", ")))


def habit_words(band: Band | None) -> str:
    """Return a habit in short: `Mondays 6 to 7`, `14 to 16`; empty without one."""
    if band is None:
        return ""
    hours = tr("{first} to {last}").format(first=band.from_hour, last=band.to_hour)
    if not band.weekday:
        return tr("daily {hours}").format(hours=hours)
    day = date(2001, 1, band.weekday)  # the first of January 2001 was a Monday
    return tr("{day}s {hours}").format(day=day_names.written(day, day_names.WEEKDAY), hours=hours)


# ---------------------------------------------------------------- how much
def tickets_words(count: int) -> str:
    """Return `1 ticket` or `6 tickets`."""
    return tr("1 ticket") if count == 1 else tr("{count} tickets").format(count=count)


def companies_words(companies: Sequence[str]) -> str:
    """Return the one company's name, or how many there are."""
    if len(companies) == 1:
        return companies[0]
    return tr("{count} companies").format(count=len(companies)) if companies else ""


def at_companies(companies: Sequence[str]) -> str:
    """Return `at 1 company`, `at 3 companies`."""
    if not companies:
        return ""
    one = len(companies) == 1
    return tr("at 1 company") if one else tr("at {count} companies").format(count=len(companies))


def shares_words(shares: Iterable[Share]) -> str:
    """Return who spent how long: `Mira 4:10, Leon 2:35`."""
    return ", ".join(f"{first_name(one.who)} {hours_minutes(one.worked_ms)}" for one in shares)


def first_name(name: str) -> str:
    """Return how colleagues call each other."""
    return name.split(maxsplit=1)[0] if name.split() else name


def worked_words(span_ms: int) -> str:
    """Return a time spent, or a dash."""
    return hours_minutes(span_ms) if span_ms else NOTHING_WORKED


# ---------------------------------------------------------------- how it stands
def is_conflict(wish: OutboxItem | None) -> bool:
    """Whether somebody changed the same link in the PSA."""
    return wish_mark(wish) is Mark.UNDECIDED


def parted(message: str) -> tuple[str, str]:
    """Return the sentence that says what is safe, if a message begins with one, and the rest."""
    first, dot, rest = message.partition(". ")
    is_said = bool(dot) and (" safe" in first or first.startswith("Nothing was"))
    return (f"{first}.", rest) if is_said else ("", message)


def change_words(change: Ticket, look: Look) -> str:
    """Return a change request's title and when it is due."""
    due = change.facts.due_at
    day = f", {day_words(local_date(due, look.zone), look.today)}" if due is not None else ""
    return f"{change.title}{day}"


def effect_words(suggestion: Suggestion, look: Look) -> str:
    """Return what accepting would change."""
    loose, candidate = suggestion.loose, suggestion.candidate
    if suggestion.problem is None and candidate is not None:
        words = tr("Accept makes {number} the problem and hangs the other {count} under it.")
        return words.format(number=candidate.number, count=len(loose) - 1)
    if suggestion.problem is None:
        words = tr("Accept makes a new problem, “{title}”, and hangs all {count} under it.")
        return words.format(title=suggestion.title, count=len(loose))
    if len(loose) != 1:
        words = tr("{count} of them do not hang under this problem yet.")
        return words.format(count=len(loose))
    opened = opened_words(loose[0].facts.created_at, look)
    words = tr("{number} from {opened} does not hang under this problem yet.")
    return words.format(number=loose[0].number, opened=opened)


def hung_words(suggestion: Suggestion) -> str:
    """Return what was done when a suggestion was accepted."""
    loose = [one for one in suggestion.loose if one != suggestion.candidate]
    if len(loose) == 1:
        return tr("{number} hangs under it").format(number=loose[0].number)
    return tr("{count} tickets hang under it").format(count=len(loose))


def ids_of(tickets: Iterable[Ticket]) -> tuple[TargetId, ...]:
    """Return the keys of tickets."""
    return tuple(one.id for one in tickets)
