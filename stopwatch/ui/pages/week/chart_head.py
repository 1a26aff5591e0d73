"""The head of the grid: a band of bars that say how much of each day was worked and is billable."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.week import Amount
from stopwatch.domain.week_words import clock_words
from stopwatch.services.week import Week
from stopwatch.ui.pages.week.cell_painter import Inks
from stopwatch.ui.pages.week.columns import INSET, LEFT, TICKET, day_at
from stopwatch.ui.pages.week.model import WeekModel
from stopwatch.ui.pages.week.words import day_text, percent_text, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import RADIUS_CELL
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.painting import Run, baseline, draw_runs, paint_hairline, rounded_box
from stopwatch.ui.widgets.row_layout import line_height

HEIGHT, _LINE = 120, 16
_SHARE, _LEGEND, _GROUND, _LABEL = (
    14.0,
    39.0,
    94.0,
    105.0,
)  # middles, but for the ground of the bars
_MARK, _BAR, _HOUR, _HIGHEST, _SWATCH = 10.0, 34.0, 7.0, 68.0, 11.0


class ChartHead(QHeaderView):
    """The names of the columns with a bar over each day; bars never tell what is sent."""

    def __init__(self, theme: Theme, model: WeekModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._model = theme, model
        self._inks = Inks.of(theme)
        self._week: Week | None = None
        self._long_days: dict[int, str] = {}
        self.unsettled: frozenset[date] = frozenset()
        self._marks = MarkPainter(theme)
        self._scale = line_height(theme) / _LINE
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setStretchLastSection(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(round(HEIGHT * self._scale))

    def show_week(self, week: Week, long_days: dict[int, str]) -> None:
        """Show the bars of a week; `long_days` are remarks on days of other than 24 hours."""
        self._week, self._long_days = week, long_days
        amount, target = self._model.grid.week.amount, week.target.of_all(week.days)
        words = tr("Hours by day, {worked} of {target}, {share} billable")
        if not target:
            words = tr("Hours by day, {worked}, {share} billable")
        self.setAccessibleName(words.format(
            worked=clock_words(amount.minutes), target=clock_words(target),
            share=percent_text(amount) or "0 %",
        ))  # fmt: skip
        self.viewport().update()

    def show_unsettled(self, days: frozenset[date]) -> None:
        """Mark the days on which a gap or an overlap is open."""
        if days != self.unsettled:
            self.unsettled = days
            self.viewport().update()

    def middle(self, of: float) -> float:
        """Return a height of the band in pixels of this font."""
        return of * self._scale

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, round(HEIGHT * self._scale))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        box, day = QRectF(rect), day_at(logicalIndex)
        painter.save()
        painter.fillRect(box, self._theme.colour("window"))
        if logicalIndex == TICKET:
            self._paint_legend(painter, box)
        elif day is not None:
            self._paint_day(painter, box, day)
        else:
            amount = self._model.grid.week.amount
            self._right(painter, box, _SHARE, self._small(percent_text(amount)))
            self._right(painter, box, _LABEL, self._small(tr("Week")))
        bottom = box.bottom() - 1
        paint_hairline(painter, box.left(), box.right(), bottom, self._theme.colour("edge"))
        if day is not None and self._is_today(day):
            self._paint_today(painter, box)
        painter.restore()

    # ------------------------------------------------------------------ private
    def _paint_legend(self, painter: QPainter, box: QRectF) -> None:
        theme, amount = self._theme, self._model.grid.week.amount
        title = Run(tr("Hours by day"), self._strong(), theme.colour("text"))
        draw_runs(painter, box.x() + LEFT, self._base(_SHARE + 4), [title])
        x, share = box.x() + LEFT, percent_text(amount)
        words = tr("Billable {share}").format(share=share) if share else tr("Billable")
        x = self._paint_swatch(painter, x, words, is_full=True)
        if x + 16 + _SWATCH + 6 + self._small(tr("Not billable")).width < box.right():
            x = self._paint_swatch(painter, x + 16, tr("Not billable"), is_full=False)
        share_label = self._small(tr("billable"))
        target = self._target()
        label = self._small(tr("target {time}").format(time=clock_words(target)) if target else "")
        if box.right() - 8 - max(share_label.width, label.width) < x + 8:
            return  # the legend tells more than the labels of the bars
        draw_runs(painter, box.right() - 8 - share_label.width, self._base(_SHARE), [share_label])
        if target:
            base = baseline(self._bar_top(target) - 8, 16, self._theme.fonts.small)
            draw_runs(painter, box.right() - 8 - label.width, base, [label])

    def _paint_swatch(self, painter: QPainter, x: float, words: str, *, is_full: bool) -> float:
        side = _SWATCH
        box = QRectF(x, self.middle(_LEGEND) - side / 2, side, side)
        fill, frame = self._fills(is_full=is_full)
        rounded_box(painter, box, RADIUS_CELL, fill, frame)
        return draw_runs(painter, x + side + 6, self._base(_LEGEND), [self._small(words)])

    def _fills(self, *, is_full: bool) -> tuple[QColor, QColor]:
        theme = self._theme
        return theme.colour("fill2" if is_full else "settled"), theme.colour("fill2")

    def _paint_day(self, painter: QPainter, box: QRectF, day: int) -> None:
        cell = self._model.grid.cells[day]
        self._right(painter, box, _SHARE, self._small(percent_text(cell.amount)))
        self._paint_bar(painter, box, cell.amount)
        self._paint_target(painter, box, day)
        self._paint_label(painter, box, day)

    def _paint_label(self, painter: QPainter, box: QRectF, day: int) -> None:
        is_today = self._is_today(day)
        tone: Tone = "text" if is_today else "text2"
        font = self._strong() if is_today else self._inks.small
        label = Run(day_text(self._model.grid.days[day]), font, self._theme.colour(tone))
        left = self._right(painter, box, _LABEL, label)
        if self._model.grid.days[day] in self.unsettled:
            left -= _MARK + 5
            mark = QRectF(left, self.middle(_LABEL) - _MARK / 2, _MARK, _MARK)
            self._marks.paint(painter, mark, Mark.UNDECIDED)
        if day in self._long_days:
            ink = self._theme.colour("text3")
            hours = Run(self._long_days[day], self._theme.fonts.caption, ink)
            draw_runs(painter, left - 6 - hours.width, self._base(_LABEL), [hours])

    def _paint_bar(self, painter: QPainter, box: QRectF, amount: Amount) -> None:
        if not amount.minutes:
            return
        ground = self.middle(_GROUND)
        left = box.right() - INSET - _BAR
        top, parted = self._bar_top(amount.minutes), self._bar_top(amount.billable)
        fill, frame = self._fills(is_full=False)
        rounded_box(painter, QRectF(left, top, _BAR, ground - top), RADIUS_CELL, fill, frame)
        if amount.billable:
            full, frame = self._fills(is_full=True)
            box = QRectF(left, parted, _BAR, ground - parted)
            rounded_box(painter, box, RADIUS_CELL if parted == top else 0, full, None)

    def _paint_target(self, painter: QPainter, box: QRectF, day: int) -> None:
        week = self._week
        minutes = week.target.of(self._model.grid.days[day]) if week is not None else 0
        if not minutes:
            return
        pen = QPen(self._theme.colour("text2"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        pen.setDashOffset(box.left() % 5)
        painter.setPen(pen)
        y = round(self._bar_top(minutes)) + 0.5
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _paint_today(self, painter: QPainter, box: QRectF) -> None:
        width = min(box.width() - 8, 64)
        line = QRectF(box.right() - INSET + 6 - width, box.bottom() - 2, width, 2)
        painter.fillRect(line, self._theme.colour("accent_text"))

    def _bar_top(self, minutes: int) -> float:
        most = max((cell.amount.minutes for cell in self._model.grid.cells), default=0)
        hour = min(_HOUR, _HIGHEST / (max(most, self._target(), 1) / 60))
        return self.middle(_GROUND) - self.middle(hour * minutes / 60)

    def _target(self) -> int:
        return self._week.target.minutes if self._week is not None else 0

    def _is_today(self, day: int) -> bool:
        return self._week is not None and self._model.grid.days[day] == self._week.today

    def _right(self, painter: QPainter, box: QRectF, middle: float, run: Run) -> float:
        left = box.right() - INSET - run.width
        draw_runs(painter, left, self._base(middle), [run])
        return left

    def _small(self, text: str) -> Run:
        return Run(text, self._inks.small, self._theme.colour("text2"))

    def _strong(self) -> QFont:
        font = QFont(self._inks.small)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _base(self, middle: float) -> float:
        return baseline(self.middle(middle) - 8, 16, self._inks.small)
