"""The top of the detail: what waits, how long it was and when, what ran, and what was seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.absence_verdict import Moment
from stopwatch.domain.instants import local_date
from stopwatch.services.absences import Inbox
from stopwatch.ui.pages.absences.strip import Strip
from stopwatch.ui.pages.absences.words import (
    cause_words,
    evidence_lines,
    length_words,
    names,
    range_words,
    short_day,
    tr,
)
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import IconButton
from stopwatch.ui.widgets.chip import Chip, ChipFace, ChipKind
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.hero_time import HeroTime
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel

_LINES = 6


class DetailHead(QWidget):
    """`stepped` asks for the next or the one before; `back_wanted` for the list."""

    stepped = Signal(int)
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton(theme, "chevron-left", tr("Back to the list"))
        self._chip = Chip(theme, ChipFace(tr("To decide"), Mark.UNDECIDED, kind=ChipKind.AMBER))
        self.cause, self.place = ElidedLabel(), PlainLabel()
        self._up = IconButton(theme, "chevron-up", tr("The one before"))
        self._down = IconButton(theme, "chevron-down", tr("The next one"))
        self._length = HeroTime(theme)
        self.range, self._day, self._number = PlainLabel(), PlainLabel(), PlainLabel()
        self._title = ElidedLabel()
        large = QFont(theme.fonts.title)
        large.setWeight(QFont.Weight.Normal)
        self.range.setFont(tabular(large))
        self._number.setFont(weighted(theme.fonts.body, QFont.Weight.Medium))
        for label in (self.cause, self.place, self._day, self._number):
            label.setProperty("tone", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 12)
        column.setSpacing(2)
        column.addLayout(self._first())
        column.addLayout(self._second())
        column.addLayout(self._third())
        self.back.hide()
        self.back.clicked.connect(self.back_wanted)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)

    def show_moment(self, moment: Moment, inbox: Inbox, place: int) -> None:
        """Show one; `place` counts from 0 among what waits."""
        zone, count = inbox.zone, len(inbox.pending)
        self.cause.set_full_text(cause_words(moment))
        self.place.setText(tr("{place} of {count}").format(place=place + 1, count=count))
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < count - 1)
        self._length.set_parts(length_words(moment.length_ms))
        self.range.setText(range_words(moment.span, zone))
        self._day.setText(short_day(local_date(moment.span.start, zone)))
        number, title = names(moment, inbox)
        self._number.setText(number)
        self._title.set_full_text(title)

    # ------------------------------------------------------------------ private
    def _first(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.back)
        row.addWidget(self._chip)
        row.addWidget(self.cause, 1)
        row.addWidget(self.place)
        row.addWidget(self._up)
        row.addWidget(self._down)
        return row

    def _second(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self._length, self.range, self._day):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def _third(self) -> QHBoxLayout:
        row, word = QHBoxLayout(), PlainLabel(tr("while"))
        word.setProperty("tone", "text2")
        row.setSpacing(SPACE_8)
        row.addWidget(word)
        row.addWidget(self._number)
        row.addWidget(self._title, 1)
        return row

    def _on_up(self) -> None:
        self.stepped.emit(-1)

    def _on_down(self) -> None:
        self.stepped.emit(1)


class Seen(QFrame):
    """The strip, and below it what was seen, each line with its time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "base")
        self.strip = Strip(theme)
        self._grid, self._theme = QGridLayout(), theme
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[PlainLabel, ElidedLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(WINDOW_MARGIN, 14, WINDOW_MARGIN, 12)
        column.setSpacing(8)
        column.addWidget(self.strip)
        column.addLayout(self._grid)

    def show_evidence(self, moment: Moment, zone: str) -> None:
        """Show what was seen."""
        lines = evidence_lines(moment, zone)[:_LINES]
        while len(self._labels) < len(lines):
            self._add()
        for at, (clock, words) in enumerate(self._labels):
            is_there = at < len(lines)
            clock.setVisible(is_there)
            words.setVisible(is_there)
            if is_there:
                clock.setText(lines[at][0])
                words.set_full_text(lines[at][1])

    def _add(self) -> None:
        clock, words, row = PlainLabel(), ElidedLabel(), len(self._labels)
        clock.setFont(tabular(self._theme.fonts.small))
        clock.setProperty("tone", "text2")
        words.setFont(self._theme.fonts.small)
        self._grid.addWidget(clock, row, 0)
        self._grid.addWidget(words, row, 1)
        self._labels.append((clock, words))
