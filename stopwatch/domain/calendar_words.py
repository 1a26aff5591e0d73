"""Names of months and days: our own, so that no sentence changes with the locale."""

from __future__ import annotations

from datetime import date

from stopwatch.domain.phrases import phrase

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
DAYS = (
    phrase("Monday"), phrase("Tuesday"), phrase("Wednesday"), phrase("Thursday"),
    phrase("Friday"), phrase("Saturday"), phrase("Sunday"),
)  # fmt: skip
"""By `date.weekday()`."""


def spoken_day(day: date, today: date) -> str:
    """Return a day like 25 November, with the year where it is another one."""
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {MONTHS[day.month - 1]}{year}"
