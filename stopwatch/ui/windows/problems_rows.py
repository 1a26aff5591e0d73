"""Paints the rows of the list of problems: three lines, and the small rhythm at the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.problems import LINE_ROLE, LISTED_ROLE, Fold, ProblemRow
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import header_height
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.painting import (
    Run,
    baseline,
    draw_runs,
    elided,
    focus_ring,
    paint_hairline,
)
from stopwatch.ui.widgets.rhythm_ink import rhythm_ink
from stopwatch.ui.widgets.rhythm_small import SMALL_RHYTHM, paint_small_rhythm
from stopwatch.ui.widgets.row_delegate import paint_row_ground
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.widgets.section_header import Header, paint_section_header

MARGIN = 12
_LEAD, _LEAD_GAP, _PADDING, _LINE_EXTRA, _GAP = 16, 6, 7, 2, 8
_MARK, _SMALL_MARK = 12.0, 10.0


def problem_row_height(line: int) -> int:
    """Return the height of a row of three lines: 67 with a usual font."""
    return 3 * line + 2 * _LINE_EXTRA + 2 * _PADDING + 1


class ProblemRows(QStyledItemDelegate):
    """Paints `Header`, `Fold` and `ProblemRow` values found under `LINE_ROLE`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = line_height(self._theme)
        # Not by what is painted: that would write every row of a long list at each letter.
        is_row = index.data(LISTED_ROLE) is not None
        return QSize(160, problem_row_height(line) if is_row else header_height(line))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect, flag = index.data(LINE_ROLE), QRectF(option.rect), QStyle.StateFlag
        painter.save()
        if isinstance(line, Header):
            paint_section_header(painter, rect, self._theme, line, MARGIN)
        else:
            paint_row_ground(painter, rect, self._theme, option.state)
        if isinstance(line, Fold):
            self._fold(painter, rect, line)
        elif isinstance(line, ProblemRow):
            is_selected = bool(option.state & flag.State_Selected)
            _Row(painter, self._theme, rect, line, is_selected, self._view).paint()
        if option.state & flag.State_HasFocus and option.state & flag.State_KeyboardFocusChange:
            focus_ring(painter, rect.adjusted(2, 2, -2, -2), self._theme.colour("accent_text"))
        painter.restore()

    def _fold(self, painter: QPainter, rect: QRectF, fold: Fold) -> None:
        icon = "chevron-down" if fold.is_open else "chevron-right"
        box = QRectF(rect.x() + MARGIN, rect.y(), 12, rect.height())
        paint_icon(painter, box, icon, self._theme.colour("text2"))
        body, small = self._theme.fonts.body, tabular(self._theme.fonts.small)
        runs = [
            Run(fold.title, body, self._theme.colour("text2")),
            Run(str(fold.count), small, self._theme.colour("text3"), gap=_GAP),
        ]
        left = rect.x() + MARGIN + _LEAD + _LEAD_GAP
        draw_runs(painter, left, baseline(rect.y(), rect.height(), body), runs)


@dataclass(frozen=True, slots=True)
class _Row:
    painter: QPainter
    theme: Theme
    rect: QRectF
    row: ProblemRow
    is_selected: bool
    view: QWidget

    def paint(self) -> None:
        self._lead()
        self._first(self._line(0))
        self._second(self._line(1))
        self._third(self._line(2))
        edge = self.rect.bottom() - 1
        line = self.theme.colour("line")
        paint_hairline(self.painter, self.rect.left(), self.rect.right(), edge, line)

    @property
    def _left(self) -> float:
        return self.rect.x() + MARGIN + _LEAD + _LEAD_GAP

    @property
    def _right(self) -> float:
        return self.rect.right() - MARGIN

    def _line(self, number: int) -> QRectF:
        height = line_height(self.theme)
        top = self.rect.y() + _PADDING + number * (height + _LINE_EXTRA)
        return QRectF(self._left, top, self._right - self._left, height)

    def _lead(self) -> None:
        line = self._line(0)
        box = QRectF(self.rect.x() + MARGIN, line.y(), _LEAD, line.height())
        if self.row.is_dismissed:
            paint_icon(self.painter, _square(box, _MARK), "minus", self.theme.colour("text3"))
        elif self.row.is_suggested:
            MarkPainter(self.theme).paint(self.painter, _square(box, _MARK), Mark.UNDECIDED)
        else:
            tone: Tone = "accent_text" if self.is_selected else "text2"
            paint_icon(self.painter, _square(box, _LEAD - 2), "problem", self.theme.colour(tone))

    def _first(self, line: QRectF) -> None:
        body = self.theme.fonts.body
        strong = weighted(body, QFont.Weight.DemiBold)
        count = Run(str(self.row.count), tabular(strong), self._tone("text"))
        self._put(line, self._right - count.width, [count])
        title = Run(self.row.title, body if self.row.is_suggested else strong, self._tone("text"))
        self._put(line, self._left, elided([title], line.width() - count.width - _GAP))

    def _second(self, line: QRectF) -> None:
        small, ends = self.theme.fonts.small, self._right
        if self.row.more:
            more = Run(f"+{self.row.more}", tabular(small), self._tone("amber_text"))
            ends -= more.width
            self._put(line, ends, [more])
            ends -= _SMALL_MARK + 4
            box = QRectF(ends, line.y(), _SMALL_MARK, line.height())
            MarkPainter(self.theme).paint(self.painter, box, Mark.UNDECIDED)
        x = self._left
        if self.row.is_local:
            box = QRectF(x, line.y(), _SMALL_MARK, line.height())
            MarkPainter(self.theme).paint(self.painter, box, Mark.LOCAL)
            x += _SMALL_MARK + 5
        self._put(line, x, elided(self._parts(), ends - _GAP - x))

    def _parts(self) -> list[Run]:
        """Return number and company; a number is of middle weight, a lone company plain."""
        small, tone = tabular(self.theme.fonts.small), self._tone("text2")
        first, *rest = self.row.parts
        font = weighted(small, QFont.Weight.Medium) if rest else small
        return [Run(first, font, tone), *(Run(f" · {one}", small, tone) for one in rest if one)]

    def _third(self, line: QRectF) -> None:
        small = tabular(self.theme.fonts.small)
        if self.row.said:
            tone: Tone = "amber_text" if self.row.is_allowed else "red_text"
            said = Run(self.row.said, small, self.theme.colour(tone))
            self._put(line, self._left, elided([said], line.width()))
            return
        if self.row.is_dismissed:
            self._put(line, self._left, elided(self._words(), line.width()))
            return
        place = QPointF(self._right - SMALL_RHYTHM.width(), line.center().y() - 8)
        ink = rhythm_ink(self.theme, self.view.palette())
        box, found = QRectF(place, SMALL_RHYTHM), self.row.found
        paint_small_rhythm(self.painter, box, found, ink, is_selected=self.is_selected)
        room = line.width() - box.width() - _GAP
        self._put(line, self._left, elided(self._words(), room))

    def _words(self) -> list[Run]:
        return [Run(self.row.small, tabular(self.theme.fonts.small), self._tone("text2"))]

    def _tone(self, tone: Tone) -> QColor:
        return self.theme.colour("text3" if self.row.is_dismissed else tone)

    def _put(self, line: QRectF, x: float, runs: list[Run]) -> None:
        base = baseline(line.y(), line.height(), self.theme.fonts.body)
        draw_runs(self.painter, x, base, runs)


def _square(box: QRectF, side: float) -> QRectF:
    centre = box.center()
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
