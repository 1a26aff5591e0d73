"""Paints a rhythm into its layout: plates, habit, cells, axis, and the bars at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from stopwatch.domain.rhythm_days import HOURS, Rhythm
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import RADIUS_CARD, RADIUS_CELL
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, paint_vertical, rounded_box
from stopwatch.ui.widgets.rhythm_columns import Slot
from stopwatch.ui.widgets.rhythm_ink import RhythmInk, paint_kind
from stopwatch.ui.widgets.rhythm_layout import LABEL_GAP, ROW, RhythmLayout
from stopwatch.ui.widgets.rhythm_words import verdict

_TICKS = (0, 6, 12, 18, 24)
_NEAR = 2  # hours within which a plain label gives way to a bold one
_AXIS_GAP, _NUMBER_GAP = 8.0, 5.0
_BAR_INSET, _CELL_INSET, _SHARE_GAP = 1.0, 0.5, 1.0
_BAND_RADIUS = 3


@dataclass(frozen=True, slots=True)
class RhythmPainter:
    """One picture on one painter; `today` is written bold."""

    painter: QPainter
    theme: Theme
    ink: RhythmInk
    layout: RhythmLayout
    found: Rhythm
    today: date

    def paint(self, whole: QRectF) -> None:
        """Paint everything but the cursor."""
        rounded_box(self.painter, whole, RADIUS_CARD, self.ink.ground, self.ink.frame)
        self._plates()
        ground = None if self.layout.is_weeks else self.ink.band  # which is a depth of weeks
        for band in self.layout.bands(self.found):
            rounded_box(self.painter, band, _BAND_RADIUS, ground, self.ink.edge)
        self._cells()
        self._axis()
        self._labels()
        self._bars()

    # ------------------------------------------------------------------ columns
    def _plates(self) -> None:
        for place, column in enumerate(self.layout.columns):
            if column.is_weekend:
                paint_hatch(self.painter, self.layout.plate(place), Hatch.HOLE, self.ink.hatch)
                continue
            for slot in column.slots:
                # Hour by hour: the one that a clock change skipped leaves a hole.
                self.painter.fillRect(self.layout.slot(place, slot), self.ink.plate)

    def _cells(self) -> None:
        for place, column in enumerate(self.layout.columns):
            for slot in column.slots:
                if slot.is_hit:
                    rect = self.layout.slot(place, slot)
                    self._cell(rect.adjusted(0, _CELL_INSET, 0, -_CELL_INSET), slot)

    def _cell(self, rect: QRectF, slot: Slot) -> None:
        if slot.depth:
            rounded_box(self.painter, rect, RADIUS_CELL, self.ink.depths[slot.depth - 1], None)
            return
        share = (rect.width() + _SHARE_GAP) / len(slot.kinds)
        for place, kind in enumerate(slot.kinds):
            left = rect.x() + place * share
            part = QRectF(left, rect.y(), share - _SHARE_GAP, rect.height())
            paint_kind(self.painter, part, kind, self.ink)

    # ------------------------------------------------------------------ words
    def _axis(self) -> None:
        band = self.found.band
        bold = () if band is None else (band.from_hour, band.to_hour)
        for hour, apart in zip(bold, (-1, 1), strict=False):
            self._hour(hour, is_bold=True, apart=apart)
        for hour in _TICKS:
            if all(abs(hour - one) > _NEAR for one in bold):
                self._hour(hour, is_bold=False)

    def _hour(self, hour: int, *, is_bold: bool, apart: int = 0) -> None:
        """Write an hour beside the plates; the two of a narrow habit are moved apart."""
        run, band = self._run(str(hour), is_bold=is_bold), self.found.band
        lacking = run_height(run) - band.hours * ROW if band is not None else 0.0
        y = self.layout.hour_y(hour) + apart * max(0.0, lacking) / 2
        self._text(run, self.layout.grid.x() - _AXIS_GAP - run.width, y)

    def _labels(self) -> None:
        """Name as many columns as fit, the newest first."""
        y = self.layout.grid.bottom() + self.layout.label_height / 2
        free = self.layout.grid.right() + self.layout.pitch
        for place in reversed(range(len(self.layout.columns))):
            column = self.layout.columns[place]
            run = self._run(column.label, is_bold=column.first <= self.today <= column.last)
            x = self.layout.plate(place).center().x() - run.width / 2
            if self.layout.grid.x() - LABEL_GAP <= x <= free - run.width:
                self._text(run, x, y)
                free = x - LABEL_GAP

    # ------------------------------------------------------------------ bars
    def _bars(self) -> None:
        left, grid = self.layout.bars_x, self.layout.grid
        paint_vertical(self.painter, left, grid.top(), grid.bottom(), self.ink.frame)
        written = [self._verdict()]
        for hour, count in enumerate(self.found.by_hour):
            if count:
                self._bar(hour, count, written)

    def _bar(self, hour: int, count: int, written: list[QRectF]) -> None:
        """Draw a bar, and its number where that is not in the way of what is written already."""
        band = self.found.band
        is_held = band is not None and band.holds(hour)
        rect = self._bar_rect(hour)
        inset = rect.adjusted(0, _BAR_INSET, 0, -_BAR_INSET)
        rounded_box(self.painter, inset, 1, self.ink.depths[3 if is_held else 2], None)
        run = self._run(str(count), is_bold=is_held)
        x, middle = rect.right() + _NUMBER_GAP, rect.center().y()
        taken = _digits(run, x, middle)
        if not any(one.intersects(taken) for one in written):
            self._text(run, x, middle)
            written.append(taken)

    def _bar_rect(self, hour: int) -> QRectF:
        width = self.found.by_hour[hour] * self.layout.bar
        return QRectF(self.layout.bars_x, self.layout.hour_y(hour), width, ROW)

    def _verdict_y(self) -> float:
        """Return the middle of the verdict: above the habit, below it where no room is above."""
        band = self.found.band
        if band is None:
            return self.layout.grid.bottom() + self.layout.label_height / 2
        begins, ends = band.from_hour, band.from_hour + band.hours
        return self.layout.hour_y(begins - 1.3 if begins > 1 or ends > HOURS else ends + 1.3)

    def _verdict(self) -> QRectF:
        """Write what the habit holds, right of the bars beside it; return where it stands."""
        run = self._run(verdict(self.found), is_bold=self.found.band is not None)
        y = self._verdict_y()
        line = _digits(run, self.layout.bars_x, y)
        bars = (self._bar_rect(hour) for hour in range(HOURS))
        beside = (bar.right() for bar in bars if bar.intersects(line))
        x = max(beside, default=self.layout.bars_x) + LABEL_GAP
        self._text(run, x, y)
        return _digits(run, x, y)

    # ------------------------------------------------------------------ text
    def _run(self, text: str, *, is_bold: bool) -> Run:
        font = tabular(self.theme.fonts.caption)
        strong = weighted(font, QFont.Weight.DemiBold)
        return Run(text, strong if is_bold else font, self.ink.text if is_bold else self.ink.pale)

    def _text(self, run: Run, x: float, middle: float) -> None:
        height = run_height(run)
        draw_runs(self.painter, x, baseline(middle - height / 2, height, run.font), [run])


def run_height(run: Run) -> float:
    """Return the line height of a run."""
    return QFontMetricsF(run.font).height()


def _digits(run: Run, x: float, middle: float) -> QRectF:
    """Return what the digits of a run cover: less than its line."""
    height = QFontMetricsF(run.font).capHeight()
    return QRectF(x, middle - height / 2, run.width, height)
