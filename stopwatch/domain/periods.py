"""A stretch of whole days that somebody asks for: a day, its week, its month."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from stopwatch.domain.values import dataclass

_WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Period:
    """Both days are in it."""

    first: date
    last: date


def day_of(day: date) -> Period:
    """Return a day alone."""
    return Period(day, day)


def week_of(day: date) -> Period:
    """Return the week of a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=_WEEK_DAYS - 1))


def month_of(day: date) -> Period:
    """Return the month of a day."""
    return Period(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))


def month_before(day: date) -> Period:
    """Return the month before that of a day."""
    return month_of(day.replace(day=1) - timedelta(days=1))
