"""Paints the pieces of a row into its layout."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import ICON_SIZE, MARK_SIZE, TREE_INDENT
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.chip import chip_size, paint_chip
from stopwatch.ui.widgets.marks import MarkPainter
from stopwatch.ui.widgets.painting import (
    Run,
    baseline,
    draw_runs,
    elided,
    paint_hairline,
    paint_vertical,
    runs_width,
)
from stopwatch.ui.widgets.row import Aside, Part, Row
from stopwatch.ui.widgets.row_layout import RowLayout
from stopwatch.ui.widgets.row_style import RowStyle
from stopwatch.ui.widgets.row_texts import (
    PART_GAP,
    lead_runs,
    number_runs,
    part_runs,
    right_runs,
    title_runs,
)

_ASIDE_MARK = 10
_STAR = 12


@dataclass(frozen=True, slots=True)
class RowPainter:
    """One row on one painter; `tools` shows the actions instead of the aside."""

    painter: QPainter
    theme: Theme
    style: RowStyle
    row: Row
    layout: RowLayout
    tools: bool

    def paint(self) -> None:
        """Paint everything but the ground."""
        self._tree()
        self._mark()
        self._lead()
        first_end = self._right()
        second_end = self._tools() if self.tools else self._aside()
        self._texts(first_end, second_end)
        if self.style.hairline:
            rect = self.layout.rect
            line = self.theme.colour("line")
            paint_hairline(self.painter, rect.left(), rect.right(), rect.bottom() - 1, line)

    def _tree(self) -> None:
        if not self.row.indent:
            return
        rect = self.layout.rect
        x = rect.x() + self.style.margin + 14 + (self.row.indent - 1) * TREE_INDENT
        middle = rect.center().y()
        colour = self.theme.colour("edge")
        bottom = middle if self.row.last_child else rect.bottom()
        paint_vertical(self.painter, x, rect.y(), bottom, colour)
        paint_hairline(self.painter, x, x + 12, middle, colour)

    def _mark(self) -> None:
        row, box = self.row, self.layout.mark
        if row.expanded is not None:
            icon = "chevron-down" if row.expanded else "chevron-right"
            self._icon(self.layout.expander, icon, "text2", 12)
        if row.mark is not None:
            square = _square(box, MARK_SIZE)
            MarkPainter(self.theme).paint(self.painter, square, row.mark)
        elif row.icon:
            self._icon(box, row.icon, "accent_text", ICON_SIZE)

    def _icon(self, box: QRectF, name: str, tone: Tone, size: float) -> None:
        paint_icon(self.painter, _square(box, size), name, self.theme.colour(tone))

    def _lead(self) -> None:
        if self.row.lead is None:
            return
        width = self.style.lead_column - PART_GAP
        first, second = lead_runs(self.theme, self.row.lead)
        self._line(self.layout.first, self.layout.lead_x, elided(first, width))
        self._line(self.layout.second, self.layout.lead_x, elided(second, width))

    def _right(self) -> float:
        runs = right_runs(self.theme, self.row)
        start = self.layout.right_x - runs_width(runs)
        self._line(self.layout.first, start, runs)
        if self.row.starred:
            line = self.layout.first
            start -= PART_GAP + _STAR
            self._icon(QRectF(start, line.y(), _STAR, line.height()), "star", "accent_text", _STAR)
        if self.row.chip is None:
            return start
        width, height = chip_size(self.theme, self.row.chip)
        left = start - PART_GAP - width
        top = self.layout.rect.center().y() - height / 2
        paint_chip(self.painter, QRectF(left, top, width, height), self.theme, self.row.chip)
        return left

    def _aside(self) -> float:
        aside = self.row.aside
        if aside is None:
            return self.layout.right_x
        runs = part_runs(self.theme, _aside_parts(aside))
        start = self.layout.right_x - runs_width(runs)
        self._line(self.layout.second, start, runs)
        if aside.mark is None:
            return start
        line = self.layout.second
        box = QRectF(start - _ASIDE_MARK - 4, line.y(), _ASIDE_MARK, line.height())
        MarkPainter(self.theme).paint(self.painter, box, aside.mark)
        return box.x()

    def _tools(self) -> float:
        for action, box in zip(self.style.actions, self.layout.actions, strict=True):
            self._icon(box, action.icon, "text2", 13)
        return self.layout.actions[0].x() if self.layout.actions else self.layout.right_x

    def _texts(self, first_end: float, second_end: float) -> None:
        x = self.layout.text_x
        number = number_runs(self.theme, self.row)
        after = self._line(self.layout.first, x, number)
        parts = part_runs(self.theme, self.row.parts, PART_GAP if self.style.title_below else 0)
        title = title_runs(self.theme, self.row, 0 if self.style.title_below else PART_GAP)
        beside, below = (parts, title) if self.style.title_below else (title, parts)
        self._line(self.layout.first, after, elided(beside, first_end - PART_GAP - after))
        if self.layout.second != self.layout.first:
            self._line(self.layout.second, x, elided(below, second_end - PART_GAP - x))

    def _line(self, line: QRectF, x: float, runs: list[Run]) -> float:
        base = baseline(line.y(), line.height(), self.theme.fonts.body)
        return draw_runs(self.painter, x, base, runs)


def _aside_parts(aside: Aside) -> tuple[Part, ...]:
    return (Part(aside.text, aside.tone),)


def _square(box: QRectF, size: float) -> QRectF:
    centre = box.center()
    return QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
