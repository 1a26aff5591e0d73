"""The grid itself: a tree of groups and tickets whose every day is a cell of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from stopwatch.domain.week import Group, Row
from stopwatch.ui.pages.week.cell_painter import CellPainter, rest_ground
from stopwatch.ui.pages.week.chart_head import ChartHead
from stopwatch.ui.pages.week.columns import (
    FIRST_DAY,
    LEFT,
    ROW_INDENT,
    TICKET,
    WEEK,
    Columns,
    columns_for,
    day_at,
)
from stopwatch.ui.pages.week.model import Index, WeekModel, first_of, key_of
from stopwatch.ui.pages.week.words import row_name, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import is_enter
from stopwatch.ui.widgets.row_layout import line_height

_ROW_EXTRA, _GROUP_EXTRA, _NARROW = 12, 13, 840
_BEGINS_TIME = frozenset("0123456789.,:")
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class _Cells(CellPainter):
    """Knows how high rows are."""

    line = 16

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_row = isinstance(self._model.item(index), Row)
        return QSize(10, self.line + (_ROW_EXTRA if is_row else _GROUP_EXTRA))


class WeekGrid(QTreeView):
    """`typed` carries the first sign of a time; `entered` asks for the day, `ticked` for a tick."""

    resized = Signal()
    placed = Signal()
    typed = Signal(str)
    entered = Signal()
    ticked = Signal()
    lettered = Signal(str)

    def __init__(self, theme: Theme, model: WeekModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.head = ChartHead(theme, model, self)
        self.setHeader(self.head)
        self.setModel(model)
        self.cells = _Cells(theme, model, self)
        self.cells.line = line_height(theme)
        self.cells.is_open = self._is_open
        self.setItemDelegate(self.cells)
        self._columns = columns_for(theme, model.grid)
        self._closed: set[str] = set()
        self._dress()
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)

    def _dress(self) -> None:
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setAllColumnsShowFocus(False)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAccessibleName(tr("The week, tickets by days"))

    @property
    def columns(self) -> Columns:
        """How wide the columns are."""
        return self._columns

    # ------------------------------------------------------------------ commands
    def show_columns(self) -> None:
        """Take the widths that the grid shown now wants."""
        self._columns = columns_for(self._theme, self._model.grid, is_billed=self._model.is_billed)
        self._place_columns()

    def restore(self, key: str, column: int) -> None:
        """Open what was open, and make the cell current that was it."""
        for top in range(self._model.rowCount()):
            index = self._model.index(top, 0)
            self.setExpanded(index, key_of(self._model.item(index)) not in self._closed)
        found = self._model.index_of(key, column)
        if not found.isValid() or self.isRowHidden(found.row(), found.parent()):
            found = self._first_cell(column)
        if found.isValid() and found != self.currentIndex():
            self.setCurrentIndex(found)

    def current_key(self) -> tuple[str, int]:
        """Return which cell is current, to find it again."""
        index = self.currentIndex()
        return key_of(self._model.item(index)), index.column()

    def cell_rect(self, index: Index) -> QRect:
        """Return where a cell is on the screen of the grid."""
        return self.visualRect(index)

    def told_keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys that only count in the grid."""
        return (
            ("Enter", tr("Open the day")), ("Space", tr("Tick a row")),
            ("G", tr("Group by something else")), ("M", tr("Move to another ticket")),
            ("C", tr("Charts")), ("+", tr("Open a group, with Shift all")),
            ("-", tr("Close a group, with Shift all")),
            ("0", tr("Type a time: 0:45, 45m, .75 or 9-9:45")),
        )  # fmt: skip

    # ------------------------------------------------------------------ Qt
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        ground = rest_ground(self._theme)
        for day, is_rest in enumerate(self._columns.rest):
            if is_rest:
                x = self.columnViewportPosition(FIRST_DAY + day)
                width = self.columnWidth(FIRST_DAY + day)
                painter.fillRect(QRect(x, 0, width, self.viewport().height()), ground)
        painter.end()
        super().paintEvent(event)

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw nothing: the arrow stands in the cell."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_columns()
        self.resized.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._took(event):
            event.accept()
        elif event.text().isalnum() and not event.modifiers() & _CTRL:
            event.ignore()  # letters are the page's: nothing is searched for by them here
        else:
            super().keyPressEvent(event)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = self.currentIndex()
        steps = {
            QAbstractItemView.CursorAction.MoveLeft: -1,
            QAbstractItemView.CursorAction.MoveRight: 1,
        }
        if index.isValid() and action in steps:
            column = min(max(index.column() + steps[action], TICKET), WEEK)
            return index.siblingAtColumn(column)
        if index.isValid() and action is QAbstractItemView.CursorAction.MoveHome:
            return index.siblingAtColumn(FIRST_DAY)
        if index.isValid() and action is QAbstractItemView.CursorAction.MoveEnd:
            return index.siblingAtColumn(WEEK - 1)
        return super().moveCursor(action, held)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.column() == TICKET:
            self._press_name(index, event.position())
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and isinstance(self._model.item(index), Row):
            self.entered.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(first_of(index) if index.isValid() else None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            item = self._model.item(index)
            cut = isinstance(item, Row) and self.cells.name_width(item) > self.columnWidth(TICKET)
            is_name = index.isValid() and index.column() == TICKET
            words = row_name(item) if isinstance(item, Row) and cut and is_name else ""
            self.viewport().setToolTip(tip(words))
        return super().viewportEvent(event)

    # ------------------------------------------------------------------ slots
    def _on_expanded(self, index: QModelIndex) -> None:
        self._closed.discard(key_of(self._model.item(index)))
        self.placed.emit()

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._closed.add(key_of(self._model.item(index)))
        self.placed.emit()

    # ------------------------------------------------------------------ private
    def _is_open(self, index: Index) -> bool:
        return self.isExpanded(first_of(index))

    def _took(self, event: QKeyEvent) -> bool:
        text, held = event.text(), event.modifiers()
        if is_enter(event) and not held & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
        elif text in {"+", "-"} and not held & _CTRL:
            self._fold(is_open=text == "+", all_of_them=bool(held & _SHIFT))
        elif text == " ":
            self.ticked.emit()
        elif text and text in _BEGINS_TIME and not held & _CTRL:
            self.typed.emit(text)
        elif len(text) == 1 and text.isalpha() and not held & _CTRL:
            self.lettered.emit(text.upper())
        else:
            return False
        return True

    def _fold(self, *, is_open: bool, all_of_them: bool) -> None:
        index = first_of(self.currentIndex()) if self.currentIndex().isValid() else QModelIndex()
        column = self.currentIndex().column()
        group = index.parent() if index.parent().isValid() else index
        tops = range(self._model.rowCount())
        for one in [self._model.index(at, 0) for at in tops] if all_of_them else [group]:
            if isinstance(self._model.item(one), Group):
                self.setExpanded(one, is_open)
        if index.parent().isValid() and not is_open:
            self.setCurrentIndex(group.siblingAtColumn(max(column, 0)))

    def _press_name(self, index: QModelIndex, at: QPointF) -> None:
        item = self._model.item(index)
        if isinstance(item, Group):
            self.setExpanded(index, not self.isExpanded(index))
        elif isinstance(item, Row) and LEFT - 4 <= at.x() < ROW_INDENT - 2:
            self._model.tick(index)

    def _hover(self, first: QModelIndex | None) -> None:
        before = self.cells.hovered
        if before != first:
            self.cells.hovered = first
            for index in (before, first):
                if index is not None and index.isValid():
                    rect = self.visualRect(index)
                    self.viewport().update(0, rect.y(), self.viewport().width(), rect.height())

    def _first_cell(self, column: int) -> QModelIndex:
        rows = (index for index in self._model.rows() if isinstance(self._model.item(index), Row))
        return next(rows, QModelIndex()).siblingAtColumn(max(column, FIRST_DAY))

    def _place_columns(self) -> None:
        sections = self._columns.sections(self.viewport().width())
        self.cells.is_short = self.viewport().width() < _NARROW
        for column, width in enumerate(sections):
            self.head.resizeSection(column, width)
        self.placed.emit()


def is_typable(model: WeekModel, index: Index) -> bool:
    """Whether time can be typed into a cell at all: that of a ticket on a day."""
    item = model.item(index)
    is_day = index.isValid() and day_at(index.column()) is not None
    return is_day and isinstance(item, Row) and item.place.target_id is not None
