"""The foot of the rail: what runs now, and the two things done most often about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.overview import Overview
from stopwatch.ui import texts
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_2, SPACE_4, SPACE_8, SPACE_12
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import ActionButton, Face, IconButton
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.painting import paint_hairline
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.main_window.signs import tr


class RailFoot(QWidget):
    """Signals carry the stopwatch they are about; a click on the words opens the panel."""

    pause_wanted = Signal(str)
    stop_wanted = Signal(str)
    start_wanted = Signal()
    panel_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.mark, self.time = MarkLabel(theme, Mark.STOPPED), PlainLabel()
        self.number, self.title = ElidedLabel(), ElidedLabel()
        self.undecided, self._half = ElidedLabel(), MarkLabel(theme, Mark.UNDECIDED)
        self.pause = IconButton(theme, "pause", tr("Pause"))
        self.stop = IconButton(theme, "stop", tr("Stop…"))
        self.start = ActionButton(theme, tr("Start on a ticket…"), Face("play"))
        self.play = IconButton(theme, "play", tr("Start on a ticket…"))
        self._watch: Stopwatch | None = None
        self._is_collapsed = False
        self._dress()
        self._lay_out()
        self.pause.clicked.connect(self._on_pause)
        self.stop.clicked.connect(self._on_stop)
        for button in (self.start, self.play):
            button.clicked.connect(self.start_wanted)

    def show_overview(self, overview: Overview) -> None:
        """Show what runs, or that nothing does."""
        running = overview.desk.running
        self._watch = running[0] if running else None
        self.mark.set_mark(Mark.RUNNING if running else Mark.STOPPED)
        if self._watch is None:
            self._show_nothing(overview)
        else:
            self._show_running(self._watch, overview)
        self._arrange()

    def collapse(self, *, is_collapsed: bool) -> None:
        """Show the time alone where the rail is narrow; the rest is said by the tool tip."""
        self._is_collapsed = is_collapsed
        self._arrange()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_inside:
            self.panel_wanted.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_hairline(QPainter(self), 0, self.width(), 0, self._theme.colour("line"))

    # ------------------------------------------------------------------ private
    def _show_running(self, watch: Stopwatch, overview: Overview) -> None:
        ticket, elapsed = overview.ticket_of(watch), watch.elapsed_ms(overview.now_ms)
        number = texts.number_of(ticket, watch.typed)
        title = ticket.title if ticket else (watch.notes[-1].text if watch.notes else "")
        self.time.setText(texts.hours_minutes(elapsed))
        self.number.set_full_text(number)
        self.title.set_full_text(title)
        alongside = len(overview.desk.running) - 1
        waits = sum(
            abs(one.to_ms - one.from_ms)
            for one in overview.absences
            if one.stopwatch_id == watch.id
        )
        span = texts.hours_minutes(waits)
        self.undecided.set_full_text(tr("{span} to decide").format(span=span) if waits else "")
        also = tr("{count} more running").format(count=alongside) if alongside else ""
        spoken = (tr("Running"), number, title, texts.spoken(elapsed), also, self.undecided.text())
        self._say([part for part in spoken if part])

    def _show_nothing(self, overview: Overview) -> None:
        paused = len(overview.desk.paused)
        words = tr("Nothing is running")
        self.time.setText(words)
        self.title.set_full_text(tr("{count} paused").format(count=paused) if paused else "")
        self.undecided.set_full_text("")
        self._say([part for part in (words, self.title.text()) if part])

    def _say(self, parts: list[str]) -> None:
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(tip("\n".join(parts)))

    def _arrange(self) -> None:
        runs, whole = self._watch is not None, not self._is_collapsed
        for part, is_shown in (
            (self.time, runs or whole), (self.pause, runs and whole), (self.stop, runs and whole),
            (self.number, whole and runs), (self.title, whole and bool(self.title.text())),
            (self.mark, runs or whole),
            (self._half, whole and bool(self.undecided.text())),
            (self.undecided, whole and bool(self.undecided.text())),
            (self.start, whole and not runs), (self.play, not whole and not runs),
        ):  # fmt: skip
            part.setVisible(is_shown)
        side = SPACE_12 if whole else SPACE_4
        self._column.setContentsMargins(side, SPACE_8 + SPACE_2, side - SPACE_2, SPACE_12)
        font = self._theme.fonts.heading if whole and runs else self._theme.fonts.small
        self.time.setFont(tabular(weighted(font, QFont.Weight.Normal)))
        self._first.setDirection(_ACROSS if whole else _DOWN)

    def _dress(self) -> None:
        fonts = self._theme.fonts
        self.number.setFont(tabular(weighted(fonts.small, QFont.Weight.Medium)))
        self.title.setFont(fonts.small)
        self.undecided.setFont(tabular(fonts.small))
        self.undecided.setProperty("tone", "amber")
        for label in (self.number, self.title):
            label.setProperty("tone", "text2")

    def _lay_out(self) -> None:
        self._column, self._first = QVBoxLayout(self), QHBoxLayout()
        self._column.setSpacing(SPACE_2)
        self._first.setSpacing(SPACE_4 + SPACE_2)
        middle = Qt.AlignmentFlag.AlignCenter
        self._first.addWidget(self.mark, 0, middle)
        self._first.addWidget(self.time, 0, middle)
        self._first.addWidget(self.play, 0, middle)
        self._first.addStretch(1)
        self._first.addWidget(self.pause)
        self._first.addWidget(self.stop)
        amber = QHBoxLayout()
        amber.setSpacing(SPACE_4 + SPACE_2)
        amber.addWidget(self._half)
        amber.addWidget(self.undecided, 1)
        self._column.addLayout(self._first)
        for part in (self.number, self.title):
            self._column.addWidget(part)
        self._column.addLayout(amber)
        self._column.addSpacing(SPACE_4)
        self._column.addWidget(self.start)

    def _on_pause(self) -> None:
        if self._watch is not None:
            self.pause_wanted.emit(self._watch.id)

    def _on_stop(self) -> None:
        if self._watch is not None:
            self.stop_wanted.emit(self._watch.id)


_ACROSS, _DOWN = QHBoxLayout.Direction.LeftToRight, QHBoxLayout.Direction.TopToBottom
