"""The delegate of the lists: two-line rows and section headers, one kind of row per style."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import header_height
from stopwatch.ui.theme.palette import UNFOCUSED_SELECTION, blend
from stopwatch.ui.widgets.painting import focus_ring
from stopwatch.ui.widgets.row import ROW_ROLE, Row
from stopwatch.ui.widgets.row_layout import lay_out, line_height, row_lines
from stopwatch.ui.widgets.row_painter import RowPainter
from stopwatch.ui.widgets.row_style import PICKER_ROWS, RowStyle
from stopwatch.ui.widgets.section_header import Header, paint_section_header

EXPAND = "expand"
"""The action a click on the fold mark stands for."""


class RowDelegate(QStyledItemDelegate):
    """Paints `Row` and `Header` values found under `ROW_ROLE`."""

    acted = Signal(QModelIndex, str)
    """A tool of a row was clicked: the index and the name of the action."""

    def __init__(
        self, theme: Theme, style: RowStyle = PICKER_ROWS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = style

    def action_at(self, rect: QRectF, row: Row, place: QPointF) -> str:
        """Return the action under a place of a row's rectangle, or nothing."""
        layout = lay_out(self._theme, rect, row, self._style)
        if layout.expander.contains(place):
            return EXPAND
        if self._style.lead_action and layout.mark.contains(place):
            return self._style.lead_action
        for action, box in zip(self._style.actions, layout.actions, strict=True):
            if box.contains(place):
                return action.name
        return next((name for name, box in layout.links if box.contains(place)), "")

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        line = line_height(self._theme)
        if isinstance(row, Row):
            lines = row_lines(row, self._style)
            extra = self._style.extra if lines == self._style.lines else 12
            return QSize(160, lines * line + extra)
        return QSize(160, header_height(line))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        if isinstance(row, Header):
            paint_section_header(painter, rect, self._theme, row, self._style.margin)
        elif isinstance(row, Row):
            self._paint_row(painter, rect, row, option.state)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = index.data(ROW_ROLE)
        if not isinstance(event, QMouseEvent) or not isinstance(row, Row):
            return False
        pressed = event.type() is QEvent.Type.MouseButtonPress
        released = event.type() is QEvent.Type.MouseButtonRelease
        if event.button() is not Qt.MouseButton.LeftButton or not (pressed or released):
            return False
        action = self.action_at(QRectF(option.rect), row, event.position())
        if action and released:
            self.acted.emit(index, action)
        return bool(action)

    def _paint_row(
        self, painter: QPainter, rect: QRectF, row: Row, state: QStyle.StateFlag
    ) -> None:
        flag = QStyle.StateFlag
        selected = bool(state & flag.State_Selected)
        hovered = bool(state & flag.State_MouseOver)
        paint_row_ground(painter, rect, self._theme, state)
        layout = lay_out(self._theme, rect, row, self._style)
        focused = bool(state & flag.State_HasFocus)
        tools = bool(self._style.actions) and (hovered or focused or selected)
        RowPainter(painter, self._theme, self._style, row, layout, tools).paint()
        if focused and state & flag.State_KeyboardFocusChange:
            focus_ring(painter, rect.adjusted(2, 2, -2, -2), self._theme.colour("accent_text"))


def paint_row_ground(
    painter: QPainter, rect: QRectF, theme: Theme, state: QStyle.StateFlag
) -> None:
    """Fill what lies under a row that is selected or pointed at."""
    flag, tokens = QStyle.StateFlag, theme.tokens
    if state & flag.State_Selected and state & flag.State_Active:
        painter.fillRect(rect, theme.colour("sel"))
    elif state & flag.State_Selected:
        painter.fillRect(rect, blend(tokens.sel, tokens.base, UNFOCUSED_SELECTION))
    elif state & flag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))
