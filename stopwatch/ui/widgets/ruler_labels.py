"""How hours and times are written on a ruler, by the locale."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QTime


def hour_label(local: datetime, locale: QLocale) -> str:
    """Write a full hour as a bare number, in 12 or 24 hours."""
    if _has_noon(locale):
        return str(local.hour % 12 or 12)
    return str(local.hour)


def clock_label(local: datetime, locale: QLocale) -> str:
    """Write a time of day without seconds."""
    return locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def run_label(span_ms: int) -> str:
    """Write the length of a run: `19:10` below an hour, `1:05:00` from there on."""
    minutes, seconds = divmod(span_ms // 1000, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{seconds:02}" if hours else f"{minute}:{seconds:02}"


def _has_noon(locale: QLocale) -> bool:
    return "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()
