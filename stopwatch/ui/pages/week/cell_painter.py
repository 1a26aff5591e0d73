"""Paints the cells of the week: numbers that share one edge, a mark left of what is not settled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from stopwatch.domain.week import Cell, Group, Row, WeekState
from stopwatch.ui.pages.week.columns import (
    INSET,
    LEFT,
    MARK,
    MARK_GAP,
    ROW_INDENT,
    TICKET,
    WEEK,
)
from stopwatch.ui.pages.week.model import Index, WeekModel, first_of
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


class CellPainter(QStyledItemDelegate):
    """`hovered` is the first cell of the row under the pointer; `is_open` tells open groups.

    `painted` counts cells: what did not change is not painted.
    """

    def __init__(self, theme: Theme, model: WeekModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._marks = MarkPainter(theme)
        self._inks = Inks.of(theme)
        self.hovered: Index | None = None
        self.is_open: Callable[[Index], bool] = _is_never_open
        self.is_short = False
        self.painted = 0

    # ------------------------------------------------------------------ Qt
    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._model.item(index)
        if item is None:
            return
        self.painted += 1
        box = QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, box, index, option)
        is_open = self.is_open(index)
        if index.column() == TICKET:
            self._paint_name(painter, box, item, is_open=is_open)
            if self._has_focus(option):
                ring = box.adjusted(2, 1, -2, -1)
                focus_ring(painter, ring, self._theme.colour("accent_text"), 3)
        else:
            self._paint_cell(painter, box, index, is_open=is_open)
        if isinstance(item, Row) or not is_open:
            bottom = box.bottom() - 1
            paint_hairline(painter, box.left(), box.right(), bottom, self._theme.colour("line"))
        if self._has_focus(option) and index.column() != TICKET:
            focus_ring(painter, box, self._theme.colour("accent_text"), 3)
        painter.restore()

    # ------------------------------------------------------------------ private
    def _has_focus(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.state & QStyle.StateFlag.State_HasFocus)

    def _paint_ground(
        self, painter: QPainter, box: QRectF, index: Index, option: QStyleOptionViewItem
    ) -> None:
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current and index.column() != TICKET:
            rounded_box(painter, box.adjusted(1, 1, -1, -1), 3, self._theme.colour("sel"), None)
        elif self.hovered is not None and first_of(index) == self.hovered:
            painter.fillRect(box, self._theme.colour("hover"))

    def _paint_cell(self, painter: QPainter, box: QRectF, index: Index, *, is_open: bool) -> None:
        item, cell = self._model.item(index), self._model.cell(index)
        if item is None or cell is None or not cell.lines:
            return
        is_week = index.column() == WEEK
        text = amount_text(cell.amount, is_billed=self._model.is_billed)
        ink = self._theme.colour(_tone(item, cell, is_open=is_open, is_week=is_week))
        run = Run(text, self._cell_font(item, is_week=is_week), ink)
        left = box.right() - INSET - run.width
        draw_runs(painter, left, baseline(box.y(), box.height(), self._inks.body), [run])
        if not is_week and not (isinstance(item, Group) and is_open):
            self._paint_mark(painter, box, cell, left)  # a closed group carries those of its rows

    def _paint_mark(self, painter: QPainter, box: QRectF, cell: Cell, left: float) -> None:
        mark = STATE_MARKS.get(cell.state) if cell.state is not None else None
        if mark is None:
            return
        x = max(box.left() + 1, left - MARK_GAP - MARK)
        self._marks.paint(painter, QRectF(x, box.y(), MARK, box.height()), mark)

    def _cell_font(self, item: Group | Row, *, is_week: bool) -> QFont:
        return self._inks.strong if isinstance(item, Group) and is_week else self._inks.body

    def _paint_name(
        self, painter: QPainter, box: QRectF, item: Group | Row, *, is_open: bool
    ) -> None:
        if isinstance(item, Group):
            self._paint_group(painter, box, item, is_open=is_open)
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

    def name_width(self, item: Group | Row) -> float:
        """Return how much room a name wants, to tell where it is cut."""
        if isinstance(item, Group):
            return ROW_INDENT + QFontMetricsF(self._inks.strong).horizontalAdvance(group_name(item))
        number = QFontMetricsF(self._inks.number).horizontalAdvance(number_text(item))
        title = QFontMetricsF(self._inks.body).horizontalAdvance(item.place.title)
        return ROW_INDENT + number + _TITLE_GAP + title + 8


def _is_never_open(_index: Index) -> bool:
    return False


def _tone(item: Group | Row, cell: Cell, *, is_open: bool, is_week: bool) -> Tone:
    if isinstance(item, Group):
        return "text3" if is_open and not is_week else "text2"
    is_told = cell.state in {WeekState.ELSEWHERE, WeekState.POSTED}
    return "text2" if is_told and not is_week else "text"
