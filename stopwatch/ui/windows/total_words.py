"""What a problem comes to, in words; the same in the picker and among the entries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.problem import ProblemTotal
from stopwatch.ui.texts import hours_minutes


def tr(text: str) -> str:
    """Return a text about problems in the user's language."""
    return QCoreApplication.translate("Problem", text)


def incidents_words(count: int) -> str:
    """Return how many incidents there are."""
    return tr("1 incident") if count == 1 else tr("{count} incidents").format(count=count)


def total_words(total: ProblemTotal) -> str:
    """Return how much there is of a problem, like 14 incidents, 6:45."""
    words = incidents_words(total.incidents) if total.incidents else tr("no incidents yet")
    return f"{words}, {hours_minutes(total.worked_ms)}" if total.worked_ms else words
