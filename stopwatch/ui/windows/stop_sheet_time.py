"""The white band of the stop sheet: worked, to bill and why, start and end, ruler and breaks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from stopwatch.domain.entry import Grouping, Piece, reshaped
from stopwatch.domain.instants import SECOND_MS, at_zone
from stopwatch.domain.rounding import Billing
from stopwatch.services.overview import Run
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.flow import ApartLayout
from stopwatch.ui.widgets.hatch_swatch import HatchSwatch
from stopwatch.ui.widgets.hero_time import HeroTime
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import mark_wrong
from stopwatch.ui.widgets.ruler import SpanRuler
from stopwatch.ui.widgets.ruler_scale import RulerSegment
from stopwatch.ui.widgets.time_field import TimeField
from stopwatch.ui.windows.entry_words import break_words
from stopwatch.ui.windows.stop_sheet_cutting import CuttingChoice
from stopwatch.ui.windows.stop_sheet_table import PieceTable
from stopwatch.ui.windows.stop_sheet_values import (
    bill_words,
    breaks_in,
    moved_clock,
    moved_end,
)

Runs = Sequence[tuple[int, int]]
_FIELD_WIDTH = 66


class SheetTime(QFrame):
    """Shows the pieces of a sitting; a single one can be given other times."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "base")
        self._pieces: tuple[Piece, ...] = ()
        self._runs: Runs = ()
        self._elsewhere: tuple[Run, ...] = ()
        self._billing = Billing()
        self.start = TimeField(theme, self.tr("Start"))
        self.end = TimeField(theme, self.tr("End"))
        self._worked, self._bill = HeroTime(theme), HeroTime(theme)
        self._why = PlainLabel()
        self._ruler = SpanRuler(theme)
        self._swatch, self._breaks = HatchSwatch(theme), PlainLabel()
        self._table = PieceTable(theme)
        self.cutting = CuttingChoice()
        self._single = QWidget()
        self.column = QVBoxLayout(self)
        self._lay_out(theme)
        for field in (self.start, self.end):
            field.setFixedWidth(max(_FIELD_WIDTH, field.wide()))
            field.timeChanged.connect(self._on_time_changed)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces as the fields say now."""
        if len(self._pieces) != 1:
            return self._pieces
        piece = self._pieces[0]
        start_ms = moved_clock(piece.started_at, piece.zone, _time(self.start))
        end_ms = moved_end(piece, start_ms, _time(self.end))
        return (reshaped(piece, self._runs, start_ms, end_ms),)

    @property
    def is_moved(self) -> bool:
        """Whether other times were chosen."""
        return self.pieces != self._pieces

    @property
    def billed_ms(self) -> int:
        """What is billed for all pieces as they are now."""
        return sum(self._billing.billed_ms(piece.worked_ms) for piece in self.pieces)

    @property
    def told_ms(self) -> int:
        """How much time it is in a sentence: that to bill, or worked where there is nothing."""
        return self.billed_ms or sum(max(0, piece.worked_ms) for piece in self.pieces)

    def show_pieces(self, pieces: Sequence[Piece], runs: Runs, now_ms: int) -> None:
        """Show the pieces of one sitting; `runs` are its segments, for the breaks."""
        self._pieces, self._runs = tuple(pieces), runs
        is_single = len(self._pieces) == 1
        self._single.setVisible(is_single)
        self._table.setVisible(not is_single)
        if not is_single:
            self._show_table(now_ms)
            return
        piece = self._pieces[0]
        for field, at_ms in ((self.start, piece.started_at), (self.end, piece.ended_at)):
            local = at_zone(at_ms, piece.zone)
            with QSignalBlocker(field):
                field.setTime(QTime(local.hour, local.minute))
        self._refresh()

    def show_billing(self, billing: Billing, now_ms: int) -> None:
        """Bill otherwise from now on; times that were moved stay as they are in the fields."""
        if billing == self._billing:
            return
        self._billing = billing
        if len(self._pieces) == 1:
            self._refresh()
        else:
            self._show_table(now_ms)

    def show_grouping(self, grouping: Grouping | None) -> None:
        """Offer to cut the sitting otherwise than it is now, or not where there is no choice."""
        self.cutting.show_grouping(grouping)

    def show_elsewhere(self, worked: Sequence[Run]) -> None:
        """Know what else was worked on, which is the reason of a break."""
        self._elsewhere = tuple(worked)
        if len(self._pieces) == 1:
            self._refresh()

    def step_end(self, steps: int) -> None:
        """Move the end by so many billing increments, or by minutes where there are none."""
        minutes = self._billing.rounding.step_minutes or 1
        self.end.setTime(self.end.time().addSecs(steps * minutes * 60))

    def mark_wrong(self, *, wrong: bool) -> None:
        """Frame both fields in red, or no longer."""
        for field in (self.start, self.end):
            mark_wrong(field, wrong=wrong)

    def _show_table(self, now_ms: int) -> None:
        self._table.show_pieces(self._pieces, self._billing, now_ms)
        self._say_beside_the_choice("")

    def _say_beside_the_choice(self, words: str) -> None:
        self._breaks.setText(words)
        for part in (self._swatch, self._breaks):
            part.setVisible(bool(words))

    def _refresh(self) -> None:
        piece = self.pieces[0]
        self._worked.set_elapsed(max(0, piece.worked_ms) // SECOND_MS)
        bill, why = bill_words(self._billing, piece.worked_ms)
        number, space, unit = bill.partition(" ")
        self._bill.set_parts(number, f"{space}{unit}")
        self._why.setText(why)
        if piece.ended_at <= piece.started_at:
            return
        holes = breaks_in(self._runs, piece) if self._runs else []
        zone = ZoneInfo(piece.zone)
        self._ruler.set_span(zone, [RulerSegment(*run) for run in _worked_runs(piece, holes)])
        self._say_beside_the_choice(break_words(holes, piece.zone, self._elsewhere))

    def _lay_out(self, theme: Theme) -> None:
        band = QWidget()
        top = QGridLayout(band)
        top.setContentsMargins(0, 0, 0, 0)
        top.setHorizontalSpacing(SPACE_8)
        top.setVerticalSpacing(0)
        arrow = PlainLabel("›")
        arrow.setFont(theme.fonts.heading)
        arrow.setProperty("tone", "text3")
        self._why.setProperty("tone", "text2")
        self._why.setFont(theme.fonts.small)
        self._why.setWordWrap(True)
        for column, part in enumerate((self._worked, arrow, self._bill, self._why)):
            top.addWidget(part, 0, 2 * column)
            top.setColumnMinimumWidth(2 * column + 1, 8)
        top.addWidget(_small(theme, self.tr("worked")), 1, 0)
        top.addWidget(_small(theme, self.tr("to bill")), 1, 4)
        top.setColumnStretch(6, 1)
        row = ApartLayout(SPACE_12, leads=1)
        start = _labelled(theme, self.tr("St&art"), self.start)
        row.add(band, start, _labelled(theme, self.tr("&End"), self.end))
        below = ApartLayout(SPACE_8, leads=2)
        below.add(self._swatch, self._breaks, self.cutting)
        single = QVBoxLayout(self._single)
        single.setContentsMargins(0, 0, 0, 0)
        single.setSpacing(SPACE_8)
        single.addLayout(row)
        single.addWidget(self._ruler)
        self._breaks.setProperty("tone", "text2")
        self._breaks.setFont(theme.fonts.small)
        self._breaks.setWordWrap(True)
        self.column.setContentsMargins(WINDOW_MARGIN, 12, WINDOW_MARGIN, 12)
        self.column.addWidget(self._single)
        self.column.addWidget(self._table)
        self.column.addLayout(below)

    def _on_time_changed(self) -> None:
        self._refresh()
        self.cutting.allow(allowed=not self.is_moved)
        self.changed.emit()


def _worked_runs(piece: Piece, holes: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    edges = [piece.started_at, *(at for hole in holes for at in hole), piece.ended_at]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(start, end) for start, end in pairs if end > start]


def _time(field: TimeField) -> time:
    shown = field.time()
    return time(shown.hour(), shown.minute())


def _small(theme: Theme, text: str) -> QLabel:
    label = PlainLabel(text)
    label.setFont(theme.fonts.small)
    label.setProperty("tone", "text2")
    return label


def _labelled(theme: Theme, text: str, field: QWidget) -> QWidget:
    label = _small(theme, text)
    label.setBuddy(field)
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addStretch(1)
    column.addWidget(label)
    column.addWidget(field)
    column.addStretch(1)
    return part
