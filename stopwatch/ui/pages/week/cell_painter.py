"""Paints the cells of the week: numbers that share one edge, a mark left of what is not settled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from stopwatch.domain.values import dataclass
from stopwatch.domain.week import Cell, Group, Row, WeekState
from stopwatch.ui.pages.week.columns import (
    INSET,
    LEFT,
    MARK,
    MARK_GAP,
    ROW_INDENT,
    TICKET,
    day_at,
)
from stopwatch.ui.pages.week.model import WeekModel
from stopwatch.ui.pages.week.words import (
    STATE_MARKS,
    amount_text,
    aside_text,
    group_name,
    number_text,
)
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.marks import MarkPainter
from stopwatch.ui.widgets.painting import (
    Run,
    baseline,
    draw_runs,
    elided,
    focus_ring,
    paint_hairline,
    rounded_box,
)

_ARROW, _TITLE_GAP, _ASIDE_GAP, _ICON, _TICK = 12.0, 10.0, 8.0, 13.0, 13.0
_TICK_LEFT, _FAINT = 14.0, 0.6


@dataclass(frozen=True, slots=True)
class Inks:
    """The fonts of the grid, made once a theme."""

    body: QFont
    strong: QFont
    number: QFont
    small: QFont

    @staticmethod
    def of(theme: Theme) -> Inks:
        """Return the fonts of a theme."""
        body, small = tabular(theme.fonts.body), tabular(theme.fonts.small)
        strong = weighted(body, QFont.Weight.DemiBold)
        return Inks(body, strong, weighted(small, QFont.Weight.Medium), small)


def rest_ground(theme: Theme) -> QColor:
    """Return the ground of days on which few work."""
    colour = QColor(theme.colour("sunken"))
    colour.setAlphaF(_FAINT)
    return colour


@dataclass(frozen=True, slots=True)
class Strip:
    """One row as it lies in the grid: each column's left edge and width, and what is dirty of it.

    `current` is the column that is current in it, `target` that something is dragged to; -1 for
    none.
    """

    rect: QRectF
    columns: Sequence[tuple[int, int]]
    dirty: tuple[int, int]
    is_open: bool = False
    is_hovered: bool = False
    current: int = -1
    has_focus: bool = False
    target: int = -1

    def box(self, column: int) -> QRectF:
        """Return where a column is."""
        left, width = self.columns[column]
        return QRectF(left, self.rect.y(), width, self.rect.height())

    def dirty_columns(self) -> Iterator[int]:
        """Yield the columns that are to be painted anew."""
        first, last = self.dirty
        for column, (left, width) in enumerate(self.columns):
            if left < last and left + width > first:
                yield column


class CellPainter:
    """`painted` counts cells: what did not change is not painted."""

    def __init__(self, theme: Theme, model: WeekModel) -> None:
        self._theme, self._model = theme, model
        self._marks = MarkPainter(theme)
        self._inks = Inks.of(theme)
        self._widths: dict[tuple[str, bool], float] = {}
        self.is_short = False
        self.painted = 0

    def paint(self, painter: QPainter, strip: Strip, item: Group | Row) -> None:
        """Paint what is dirty of a row."""
        theme, rect = self._theme, strip.rect
        if strip.is_hovered:
            painter.fillRect(rect, theme.colour("hover"))
        base = baseline(rect.y(), rect.height(), self._inks.body)
        for column in strip.dirty_columns():
            self.painted += 1
            if column == strip.current:
                self._paint_current(painter, strip)
            if column == strip.target:
                soft, line = theme.colour("accent_soft"), theme.colour("accent_text")
                rounded_box(painter, strip.box(column).adjusted(1, 1, -1, -1), 3, soft, line)
            if column == TICKET:
                self._paint_name(painter, strip, item)
            else:
                self._paint_cell(painter, strip, item, column, base)
        if isinstance(item, Row) or not strip.is_open:
            bottom = rect.bottom() - 1
            paint_hairline(painter, rect.left(), rect.right(), bottom, theme.colour("line"))
        if strip.has_focus and strip.current >= 0:
            self._paint_focus(painter, strip)

    def name_width(self, item: Group | Row) -> float:
        """Return how much room a name wants, to tell where it is cut."""
        if isinstance(item, Group):
            return ROW_INDENT + QFontMetricsF(self._inks.strong).horizontalAdvance(group_name(item))
        number = QFontMetricsF(self._inks.number).horizontalAdvance(number_text(item))
        title = QFontMetricsF(self._inks.body).horizontalAdvance(item.place.title)
        return ROW_INDENT + number + _TITLE_GAP + title + 8

    # ------------------------------------------------------------------ private
    def _paint_current(self, painter: QPainter, strip: Strip) -> None:
        if strip.current != TICKET:
            box = strip.box(strip.current).adjusted(1, 1, -1, -1)
            rounded_box(painter, box, 3, self._theme.colour("sel"), None)

    def _paint_focus(self, painter: QPainter, strip: Strip) -> None:
        box = strip.box(strip.current)
        inner = box.adjusted(2, 1, -2, -1) if strip.current == TICKET else box
        focus_ring(painter, inner, self._theme.colour("accent_text"), 3)

    def _paint_cell(
        self, painter: QPainter, strip: Strip, item: Group | Row, column: int, base: float
    ) -> None:
        day = day_at(column)
        cell = item.week if day is None else item.cells[day]
        if not cell.lines:
            return
        text = amount_text(cell.amount, is_billed=self._model.is_billed)
        is_group, is_week = isinstance(item, Group), day is None
        left, width = strip.columns[column]
        x = left + width - INSET - self._width(text, is_strong=is_group and is_week)
        painter.setFont(self._inks.strong if is_group and is_week else self._inks.body)
        tone = _tone(item, cell, is_open=strip.is_open, is_week=is_week)
        painter.setPen(self._theme.colour(tone))
        painter.drawText(QPointF(x, base), text)
        if not is_week and not (is_group and strip.is_open):
            self._paint_mark(painter, strip.box(column), cell, x)  # closed, it carries its rows'

    def _paint_mark(self, painter: QPainter, box: QRectF, cell: Cell, left: float) -> None:
        mark = STATE_MARKS.get(cell.state) if cell.state is not None else None
        if mark is not None:
            x = max(box.left() + 1, left - MARK_GAP - MARK)
            self._marks.paint(painter, QRectF(x, box.y(), MARK, box.height()), mark)

    def _width(self, text: str, *, is_strong: bool) -> float:
        """Return how wide a number is; there are few, and they are painted often."""
        key = (text, is_strong)
        if key not in self._widths:
            font = self._inks.strong if is_strong else self._inks.body
            self._widths[key] = QFontMetricsF(font).horizontalAdvance(text)
        return self._widths[key]

    def _paint_name(self, painter: QPainter, strip: Strip, item: Group | Row) -> None:
        box = strip.box(TICKET)
        if isinstance(item, Group):
            self._paint_group(painter, box, item, is_open=strip.is_open)
        else:
            self._paint_row(painter, box, item)

    def _paint_group(self, painter: QPainter, box: QRectF, item: Group, *, is_open: bool) -> None:
        arrow = QRectF(box.x() + LEFT, box.y(), _ARROW, box.height())
        name = "chevron-down" if is_open else "chevron-right"
        paint_icon(painter, arrow, name, self._theme.colour("text2"))
        runs = [Run(group_name(item), self._inks.strong, self._theme.colour("text"))]
        if not is_open:
            ink = self._theme.colour("text3")
            runs.append(Run(aside_text(item), self._inks.small, ink, gap=_ASIDE_GAP))
        x = box.x() + ROW_INDENT
        self._draw(painter, box, x, runs, box.right() - x - 4)

    def _paint_row(self, painter: QPainter, box: QRectF, item: Row) -> None:
        theme, flat = self._theme, self._model.is_flat
        x = box.x() + (ROW_INDENT if not flat or self._model.has_ticks() else LEFT)
        if self._model.has_tick(item):
            self._paint_tick(painter, box)
        number = number_text(item, is_short=self.is_short)
        gap = _TITLE_GAP if number else 0.0
        runs = [
            Run(number, self._inks.number, theme.colour("text2")),
            Run(item.place.title, self._inks.body, theme.colour("text"), gap=gap),
        ]
        room = box.right() - x - 8 - (_ICON + _ASIDE_GAP if item.place.hangs else 0)
        end = self._draw(painter, box, x, runs, room)
        if item.place.hangs:
            icon = QRectF(end + _ASIDE_GAP, box.y(), _ICON, box.height())
            paint_icon(painter, icon, "problem", theme.colour("text2"))

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        accent, side = self._theme.colour("accent"), _TICK
        top = box.y() + (box.height() - side) / 2
        square = QRectF(box.x() + _TICK_LEFT, top, side, side)
        rounded_box(painter, square, 3, accent, None)
        paint_icon(painter, square.adjusted(1, 1, -1, -1), "check", self._theme.colour("on_accent"))

    def _draw(
        self, painter: QPainter, box: QRectF, x: float, runs: list[Run], room: float
    ) -> float:
        base = baseline(box.y(), box.height(), self._inks.body)
        return draw_runs(painter, x, base, elided(runs, room))


def _tone(item: Group | Row, cell: Cell, *, is_open: bool, is_week: bool) -> Tone:
    if isinstance(item, Group):
        return "text3" if is_open and not is_week else "text2"
    is_told = cell.state in {WeekState.ELSEWHERE, WeekState.POSTED}
    return "text2" if is_told and not is_week else "text"
