"""Where the pieces of a row lie; painting and hit testing read the same rectangles."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import CLICK_TARGET, TREE_INDENT
from stopwatch.ui.widgets.painting import runs_width
from stopwatch.ui.widgets.row import Part, Row
from stopwatch.ui.widgets.row_style import RowStyle
from stopwatch.ui.widgets.row_texts import PART_GAP, number_runs, part_runs

EXPANDER = 16
LEAD_TARGET = 28
MARK_BOX = 14


@dataclass(frozen=True, slots=True)
class RowLayout:
    """The rectangles of one row in the view's coordinates."""

    rect: QRectF
    mark: QRectF
    expander: QRectF
    lead_x: float
    text_x: float
    right_x: float
    first: QRectF
    second: QRectF
    actions: tuple[QRectF, ...]
    links: tuple[tuple[str, QRectF], ...] = ()


def line_height(theme: Theme) -> int:
    """Return the line height of the body font."""
    return QFontMetrics(theme.fonts.body).height()


def row_lines(row: Row, style: RowStyle) -> int:
    """Return how many lines a row takes: one where nothing would stand in the second."""
    if style.lines == 1:
        return 1
    below = row.title if style.title_below else row.parts
    return 2 if below or row.aside is not None or row.lead is not None else 1


def lay_out(theme: Theme, rect: QRectF, row: Row, style: RowStyle) -> RowLayout:
    """Place the pieces of a row in its rectangle."""
    line = line_height(theme)
    lines = row_lines(row, style)
    top = rect.y() + (rect.height() - lines * line) / 2
    left = rect.x() + style.margin
    expander = EXPANDER if row.expanded is not None else 0
    mark_width = LEAD_TARGET if style.lead_action else MARK_BOX
    indented = left + row.indent * TREE_INDENT
    pushed = 12 if expander and not row.indent else 0
    lead_x = indented + style.mark_column + pushed
    mark_x = indented + expander
    mark_x -= (LEAD_TARGET - 16) / 2 if style.lead_action else 0
    first = QRectF(rect.x(), top, rect.width(), line)
    second = QRectF(rect.x(), top + (lines - 1) * line, rect.width(), line)
    return RowLayout(
        rect=rect,
        mark=QRectF(mark_x, rect.y(), mark_width, rect.height()),
        expander=QRectF(indented, rect.y(), expander, rect.height()),
        lead_x=lead_x,
        text_x=lead_x + style.lead_column,
        right_x=rect.right() - style.margin,
        first=first,
        second=second,
        actions=_actions(rect, second, style),
        links=(
            *_links(theme, row, first, lead_x + style.lead_column, style),
            *_aside_link(theme, row, second, rect.right() - style.margin),
        ),
    )


def _links(
    theme: Theme, row: Row, line: QRectF, x: float, style: RowStyle
) -> Iterator[tuple[str, QRectF]]:
    """Yield where the parts that can be clicked stand behind the number."""
    if not style.title_below or not any(part.action for part in row.parts):
        return
    x += runs_width(number_runs(theme, row))
    for place, part in enumerate(row.parts):
        if part.action:
            left = x + runs_width(part_runs(theme, row.parts[:place], PART_GAP))
            right = x + runs_width(part_runs(theme, row.parts[: place + 1], PART_GAP))
            yield part.action, _clickable(line, left, right)


def _aside_link(theme: Theme, row: Row, line: QRectF, right: float) -> Iterator[tuple[str, QRectF]]:
    aside = row.aside
    if aside is not None and aside.action:
        width = runs_width(part_runs(theme, (Part(aside.text),)))
        yield aside.action, _clickable(line, right - width, right)


def _clickable(line: QRectF, left: float, right: float) -> QRectF:
    return QRectF(left, line.y() - 4, right - left, line.height() + 8)


def _actions(rect: QRectF, second: QRectF, style: RowStyle) -> tuple[QRectF, ...]:
    count = len(style.actions)
    right = rect.right() - style.margin + (CLICK_TARGET - 14) / 2
    top = second.center().y() - CLICK_TARGET / 2
    return tuple(
        QRectF(right - (count - index) * CLICK_TARGET, top, CLICK_TARGET, CLICK_TARGET)
        for index in range(count)
    )
