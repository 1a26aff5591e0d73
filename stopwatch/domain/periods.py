"""A stretch of whole days that somebody asks for: a day, its week, its month."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from stopwatch.domain.values import dataclass
from stopwatch.domain.week import week_of


@dataclass(frozen=True, slots=True)
class Period:
    """Both days are in it."""

    first: date
    last: date


def day_of(day: date) -> Period:
    """Return a day alone."""
    return Period(day, day)


def period_of_week(day: date, first_weekday: int = 0) -> Period:
    """Return the week of a day; `first_weekday` counts from Monday, 0."""
    days = week_of(day, first_weekday)
    return Period(days[0], days[-1])


def month_of(day: date) -> Period:
    """Return the month of a day."""
    return Period(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))


def month_before(day: date) -> Period:
    """Return the month before that of a day."""
    return month_of(day.replace(day=1) - timedelta(days=1))
