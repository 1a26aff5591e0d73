"""Days and months as the language of the windows writes them, in the lengths that windows need."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate, QLocale

from stopwatch.ui.texts import locale, tr

NUMBER = str(QT_TRANSLATE_NOOP("Texts", "d"))
WEEKDAY = str(QT_TRANSLATE_NOOP("Texts", "dddd"))
WEEKDAY_NUMBER = str(QT_TRANSLATE_NOOP("Texts", "dddd d"))
WEEKDAY_DAY = str(QT_TRANSLATE_NOOP("Texts", "dddd, d MMMM"))
DAY = str(QT_TRANSLATE_NOOP("Texts", "d MMMM"))
DAY_OF_YEAR = str(QT_TRANSLATE_NOOP("Texts", "d MMMM yyyy"))
SHORT_WEEKDAY_NUMBER = str(QT_TRANSLATE_NOOP("Texts", "ddd d"))
SHORT_WEEKDAY_MONTH = str(QT_TRANSLATE_NOOP("Texts", "ddd d MMMM"))
SHORT_WEEKDAY_DAY = str(QT_TRANSLATE_NOOP("Texts", "ddd d MMM"))
SHORT_DAY = str(QT_TRANSLATE_NOOP("Texts", "d MMM"))
SHORT_DAY_OF_YEAR = str(QT_TRANSLATE_NOOP("Texts", "d MMM yyyy"))
MONTH = str(QT_TRANSLATE_NOOP("Texts", "MMMM"))
MONTH_OF_YEAR = str(QT_TRANSLATE_NOOP("Texts", "MMMM yyyy"))


def written(day: date, form: str) -> str:
    """Return a day in one of the forms above, as the language of the windows orders it."""
    return locale().toString(QDate(day.year, day.month, day.day), tr(form))


def whole(day: date, today: date) -> str:
    """Return a day like 20 November, with the year where it is another one."""
    return written(day, DAY if day.year == today.year else DAY_OF_YEAR)


def short(day: date, today: date) -> str:
    """Return a day like 20 Nov, with the year where it is another one."""
    return written(day, SHORT_DAY if day.year == today.year else SHORT_DAY_OF_YEAR)


def first_weekday() -> int:
    """Return the day on which weeks begin here, counted from Monday, 0."""
    return QLocale.system().firstDayOfWeek().value - 1
