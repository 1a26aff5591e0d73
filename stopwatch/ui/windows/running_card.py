"""The card at the top of the panel: the running stopwatch, or the day so far."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from zoneinfo import ZoneInfo

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.instants import local_date
from stopwatch.domain.rounding import hundredths
from stopwatch.domain.stopwatch import Note, Stopwatch
from stopwatch.services.overview import Overview, Run
from stopwatch.ui import texts
from stopwatch.ui.models.stopwatches import row_of
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import CLICK_TARGET, SPACE_4
from stopwatch.ui.widgets.buttons import (
    LINK_INSET,
    ActionButton,
    ButtonKind,
    ButtonSize,
    Face,
    IconButton,
)
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hero_time import HeroTime
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import restyle
from stopwatch.ui.widgets.ruler import DayRuler
from stopwatch.ui.widgets.ruler_scale import RulerSegment

_NOTES_SHOWN = 2


class NoteLine(QWidget):
    """When something was jotted down, and what."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = PlainLabel(parent=self)
        self._at.setProperty("tone", "text3")
        self._at.setFont(tabular(theme.fonts.body))
        self._text = ElidedLabel(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self._at)
        row.addWidget(self._text, 1)
        self.hide()

    def show_note(self, at: str, text: str) -> None:
        """Show a line."""
        self._at.setText(at)
        self._text.set_full_text(text)


class RunningCard(QFrame):
    """Buttons and the note field are public: the panel connects them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        large = ButtonSize.LARGE
        self.pause = ActionButton(theme, self.tr("Pause"), Face("pause", size=large), self)
        self.stop = ActionButton(theme, self.tr("Stop…"), Face("stop", size=large), self)
        self.attach = ActionButton(
            theme, self.tr("Attach to a ticket…"), Face("ticket", kind=ButtonKind.LINK), self
        )
        self.more = IconButton(theme, "more", self.tr("More…"), parent=self)
        self.more.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        self.note = NoteField(theme, self.tr("Add a note…"), keys="Ctrl+N", parent=self)
        self._mark = MarkLabel(theme, Mark.RUNNING, self)
        self._number = PlainLabel(parent=self)
        self._company = ElidedLabel(parent=self)
        self._title = ElidedLabel(parent=self)
        self._hero = HeroTime(theme, self)
        self._beside = PlainLabel(parent=self)
        self._hint = PlainLabel(
            self.tr("Start on a ticket, or without one and attach it later."), self
        )
        self._hint.setProperty("tone", "text2")
        self._hint.setWordWrap(True)
        self._note_gap = QWidget(self)
        self._note_gap.setFixedHeight(SPACE_4)
        self._ruler = DayRuler(theme, self)
        self._notes = tuple(NoteLine(theme, self) for _line in range(_NOTES_SHOWN))
        self._lay_out()

    def verbs(self) -> tuple[tuple[QAbstractButton, str], ...]:
        """Return its buttons, each with what it does to the stopwatch shown."""
        return (
            (self.pause, "switch"), (self.stop, "stop"), (self.attach, "attach"),
            (self.more, "more"),
        )  # fmt: skip

    # ------------------------------------------------------------------ showing
    def show_running(self, watch: Stopwatch, overview: Overview) -> None:
        """Show the running stopwatch."""
        self._set_ground(running=True)
        ticket = overview.ticket_of(watch)
        self._mark.set_mark(Mark.RUNNING)
        self._number.setText(texts.number_of(ticket, watch.typed))
        self._company.set_full_text(ticket.company if ticket else "")
        self._title.set_full_text(ticket.title if ticket else "")
        self._show_notes(watch.notes[-_NOTES_SHOWN:], overview.zone)
        self._set_running_parts(visible=True)
        self._title.setVisible(ticket is not None)
        self.attach.setVisible(ticket is None)
        self._beside.setText("")
        self.tick(overview)

    def show_day(self, overview: Overview, to_bill_ms: int) -> None:
        """Show the day so far, where the time of the running stopwatch would stand."""
        self._set_ground(running=False)
        self._mark.set_mark(Mark.STOPPED)
        self._number.setText(self.tr("Nothing is running"))
        last = overview.last_stop_at
        when = texts.clock(last, overview.zone) if last else ""
        self._company.set_full_text(self.tr("last stop {when}").format(when=when) if when else "")
        self._show_notes((), overview.zone)
        self._set_running_parts(visible=False)
        is_fresh = not overview.desk.stopwatches and not overview.worked_ms
        self._hint.setVisible(is_fresh)
        self._beside.setText(self._day_words(overview.worked_ms, to_bill_ms))
        self.tick(overview)

    def tick(self, overview: Overview) -> None:
        """Show the times of a later moment."""
        running = overview.desk.running
        if running:
            self._hero.set_elapsed(running[0].elapsed_ms(overview.now_ms) // 1000)
            self._hero.setAccessibleName(texts.spoken(running[0].elapsed_ms(overview.now_ms)))
            self._say(row_of(running[0], overview).spoken)
        else:
            self._hero.set_parts(texts.hours_minutes(overview.worked_ms))
            worked = texts.spoken(overview.worked_ms)
            self._hero.setAccessibleName(worked)
            self._say(self.tr("Nothing is running, {worked} worked today").format(worked=worked))
        zone, segments = ZoneInfo(overview.zone), _segments(overview.today)
        today = local_date(overview.now_ms, overview.zone)
        self._ruler.set_day(today, zone, segments, overview.now_ms)

    # ------------------------------------------------------------------ private
    def _day_words(self, worked_ms: int, to_bill_ms: int) -> str:
        """Return what stands beside the time worked."""
        if not hundredths(worked_ms):
            return self.tr("worked today")
        if not to_bill_ms:
            return self.tr("worked today, nothing to bill")
        words = self.tr("worked today, {billed} to bill")
        return words.format(billed=texts.billed(to_bill_ms))

    def _say(self, words: str) -> None:
        """Tell screen readers how it stands; by the minute, so that nobody is read a clock."""
        if self.accessibleName() != words:
            self.setAccessibleName(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(4)
        column.addLayout(self._head())
        self._title.setFont(self._theme.fonts.title)
        column.addWidget(self._title)
        column.addLayout(self._link())
        column.addLayout(self._times())
        column.addWidget(self._hint)
        column.addSpacing(4)
        column.addWidget(self._ruler)
        for part in (*self._notes, self._note_gap, self.note):
            column.addWidget(part)

    def _link(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addSpacing(-LINK_INSET)  # its words stand where the title's do
        row.addWidget(self.attach)
        row.addStretch(1)
        return row

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self._number)
        row.addStretch(1)
        self._company.setProperty("tone", "text2")
        row.addWidget(self._company)
        row.addWidget(self.more)
        return row

    def _times(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._hero)
        self._beside.setProperty("tone", "text2")
        row.addWidget(self._beside)
        row.addStretch(1)
        row.addWidget(self.pause)
        row.addWidget(self.stop)
        return row

    def _set_ground(self, *, running: bool) -> None:
        ground = "running" if running else "window"
        if self.property("ground") != ground:
            restyle(self, "ground", ground)
            restyle(self._number, "tone", "accent" if running else "text2")
            body = self._theme.fonts.body
            strong = tabular(weighted(body, QFont.Weight.DemiBold))
            self._number.setFont(strong if running else body)

    def _set_running_parts(self, *, visible: bool) -> None:
        for widget in (self.pause, self.stop, self.more, self._note_gap, self.note):
            widget.setVisible(visible)
        if not visible:
            self._title.hide()
            self.attach.hide()
        self._beside.setVisible(not visible)
        self._hint.hide()

    def _show_notes(self, notes: Sequence[Note], zone: str) -> None:
        for line, note in zip_longest(self._notes, notes):
            if note is not None:
                line.show_note(texts.clock(note.at, zone), note.text)
            line.setVisible(note is not None)


def _segments(runs: Sequence[Run]) -> list[RulerSegment]:
    return [RulerSegment(run.started_at, run.ended_at, run.is_live) for run in runs]
