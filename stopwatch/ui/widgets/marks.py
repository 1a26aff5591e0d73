"""The alphabet of states: one mark per state, told apart by shape before colour."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.tokens import Tone


class Mark(Enum):
    """A state as it is drawn; the value is the name of its picture."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    UNDECIDED = "undecided"
    NEEDS_YOU = "needs-you"
    LOCAL = "local"
    KEPT = "kept"
    WAITING = "waiting"
    SENDING = "sending"
    CHECKING = "checking"
    SENT = "sent"
    OVERLAP = "overlap"
    POSTED = "posted"
    ELSEWHERE = "elsewhere"


MARK_TONES: dict[Mark, Tone] = {
    Mark.RUNNING: "accent_text",
    Mark.PAUSED: "text2",
    Mark.STOPPED: "text3",
    Mark.UNDECIDED: "amber_mark",
    Mark.NEEDS_YOU: "red_mark",
    Mark.LOCAL: "text2",
    Mark.KEPT: "text2",
    Mark.WAITING: "text2",
    Mark.SENDING: "accent_text",
    Mark.CHECKING: "amber_mark",
    Mark.SENT: "text3",
    Mark.OVERLAP: "amber_mark",
    Mark.POSTED: "text3",
    Mark.ELSEWHERE: "text3",
}

_WORDS: dict[Mark, str] = {
    Mark.RUNNING: str(QT_TRANSLATE_NOOP("Mark", "Running")),
    Mark.PAUSED: str(QT_TRANSLATE_NOOP("Mark", "Paused")),
    Mark.STOPPED: str(QT_TRANSLATE_NOOP("Mark", "Stopped")),
    Mark.UNDECIDED: str(QT_TRANSLATE_NOOP("Mark", "To decide")),
    Mark.NEEDS_YOU: str(QT_TRANSLATE_NOOP("Mark", "Needs you")),
    Mark.LOCAL: str(QT_TRANSLATE_NOOP("Mark", "On this computer")),
    Mark.KEPT: str(QT_TRANSLATE_NOOP("Mark", "Kept here")),
    Mark.WAITING: str(QT_TRANSLATE_NOOP("Mark", "Waiting")),
    Mark.SENDING: str(QT_TRANSLATE_NOOP("Mark", "Sending")),
    Mark.CHECKING: str(QT_TRANSLATE_NOOP("Mark", "Checking with Autotask")),
    Mark.SENT: str(QT_TRANSLATE_NOOP("Mark", "Sent")),
    Mark.OVERLAP: str(QT_TRANSLATE_NOOP("Mark", "Overlap")),
    Mark.POSTED: str(QT_TRANSLATE_NOOP("Mark", "Posted")),
    Mark.ELSEWHERE: str(QT_TRANSLATE_NOOP("Mark", "Entered elsewhere")),
}


def mark_word(mark: Mark) -> str:
    """Return the word that always goes with a mark, in the user's language."""
    return QCoreApplication.translate("Mark", _WORDS[mark])


class MarkPainter:
    """Draws marks in the colours of the theme in force."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, rect: QRectF, mark: Mark, tone: Tone | None = None) -> None:
        """Draw a mark centred in a rectangle, in its own tone unless another is given."""
        colour = self._theme.colour(tone or MARK_TONES[mark])
        paint_icon(painter, rect, f"marks/{mark.value}", colour)
