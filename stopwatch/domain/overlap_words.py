"""That work may be double work, in one quiet sentence and perhaps a question."""

from __future__ import annotations

from datetime import UTC, date, datetime

from stopwatch.domain.calendar_words import DAYS, MONTHS
from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.instants import DAY_MS, MINUTE_MS, SECOND_MS, at_zone, local_date
from stopwatch.domain.overlap import PROBLEM, ColleagueWork, Overlap
from stopwatch.domain.ticket import Ticket

_WEEK = 7


def told(overlap: Overlap, now_ms: int, zone: str) -> str:
    """Return who is at the same, or what it looks like, as of an instant and in a zone."""
    if overlap.colleague is not None:
        return f"{_logged(overlap.colleague, now_ms, zone)}{_why(overlap)}."
    assert overlap.problem is not None, "nobody is at it, and there is nothing else to say"
    return f"{_alike(overlap, overlap.problem)}."


def sentence(overlap: Overlap, now_ms: int, zone: str) -> str:
    """Return the same, and the question whether to work on the problem instead, if there is one."""
    said = told(overlap, now_ms, zone)
    if overlap.problem is None:
        return said
    number = f" {overlap.problem.number}" if overlap.colleague else ""  # else it was named just now
    return f"{said} Work on the problem{number} instead?"


def _logged(work: ColleagueWork, now_ms: int, zone: str) -> str:
    hours, minutes = divmod(round(work.worked_ms / MINUTE_MS), 60)  # hours come with few decimals
    span = f"{hours}:{minutes:02}"
    return f"{work.who} logged {span} on {work.number} {_when(work.at, now_ms, zone)}"


def _why(overlap: Overlap) -> str:
    signs = _signs(overlap)
    return f", under a problem that looks the same: {signs}" if overlap.is_through else f": {signs}"


def _alike(overlap: Overlap, problem: Ticket) -> str:
    named = f"{problem.number} “{cut(problem.title, TITLE_MOST)}”"
    if PROBLEM in overlap.same:
        return f"Hangs under the problem {named}, with {_count(overlap.incidents)}"
    counted = f", {_count(overlap.incidents)}" if overlap.incidents else ""
    return f"Looks like {named}: {_signs(overlap)}{counted}"


def _signs(overlap: Overlap) -> str:
    return ", ".join(f"same {sign}" for sign in overlap.same)


def _count(incidents: int) -> str:
    return "1 incident" if incidents == 1 else f"{incidents} incidents"


def _when(at_ms: int, now_ms: int, zone: str) -> str:
    """Return the day and the clock time; entries without a time are known by midnight in UTC."""
    today = local_date(now_ms, zone)
    if at_ms % DAY_MS == 0:
        return _day(datetime.fromtimestamp(at_ms / SECOND_MS, UTC).date(), today)
    moment = at_zone(at_ms, zone)
    return f"{_day(moment.date(), today)} {moment:%H:%M}"


def _day(day: date, today: date) -> str:
    ago = (today - day).days
    if ago in (0, 1):
        return "yesterday" if ago else "today"
    if 1 < ago < _WEEK:
        return f"on {DAYS[day.weekday()]}"
    return f"on {day.day} {MONTHS[day.month - 1]}"
