"""The grid itself: a tree of groups and tickets whose every day is a cell of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from stopwatch.domain.overriding import override
from stopwatch.domain.week import Group, Row
from stopwatch.ui.models.index import Index
from stopwatch.ui.pages.week.cell_painter import CellPainter, Strip, rest_ground
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
from stopwatch.ui.pages.week.dragging import Drag
from stopwatch.ui.pages.week.model import WeekModel, first_of, key_of
from stopwatch.ui.pages.week.words import row_name, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import row_height
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import is_enter
from stopwatch.ui.widgets.row_layout import line_height

_BEGINS_TIME = frozenset("0123456789.,:")
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class _Heights(QStyledItemDelegate):
    """Knows how high rows are: all alike, so that hundreds of them are not asked one by one.

    They are painted whole, because that is ten times as quick.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = QSize(10, row_height(line_height(theme)))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._size


class WeekGrid(QTreeView):
    """`typed` carries the first sign of a time; `entered` asks for the day, `ticked` for a tick.

    `dropped` carries the cell that was dragged and the one it was dropped on. `placed` comes when
    columns have other widths, `folded` when a group was opened or closed.
    """

    resized = Signal()
    placed = Signal()
    folded = Signal()
    typed = Signal(str)
    entered = Signal()
    ticked = Signal()
    lettered = Signal(str)
    dropped = Signal(QModelIndex, QModelIndex)

    def __init__(self, theme: Theme, model: WeekModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.head = ChartHead(theme, model, self)
        self.setHeader(self.head)
        self.setModel(model)
        self.cells = CellPainter(theme, model)
        self._hovered: QModelIndex | None = None
        self._drag = Drag(model)
        self._dirty, self._places = (0, 0), list[tuple[int, int]]()
        self.setItemDelegate(_Heights(theme, self))
        self.setUniformRowHeights(True)
        self._columns = columns_for(theme, model.grid)
        self._closed: set[str] = set()
        self._is_restoring = False
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
        self._is_restoring = True
        self.expandAll()
        for top in range(self._model.rowCount()):
            index = self._model.index(top, 0)
            if key_of(self._model.item(index)) in self._closed:
                self.collapse(index)
        self._is_restoring = False
        found = self._model.index_of(key, column)
        if not found.isValid() or self.isRowHidden(found.row(), found.parent()):
            found = self._first_cell(column)
        if found.isValid() and found != self.currentIndex():
            self.setCurrentIndex(found)

    def go_to_first(self) -> None:
        """Make the first cell of a ticket current that holds time."""
        for index in self._model.rows():
            item = self._model.item(index)
            days = item.cells if isinstance(item, Row) else ()
            filled = [place for place, cell in enumerate(days) if cell.lines]
            if filled:
                self.setCurrentIndex(index.siblingAtColumn(FIRST_DAY + filled[0]))
                return

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
        self._dirty = (event.rect().left(), event.rect().right() + 1)
        columns = range(self._model.columnCount())
        self._places = [(self.columnViewportPosition(at), self.columnWidth(at)) for at in columns]
        super().paintEvent(event)

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        item = self._model.item(index)
        if item is None:
            return
        first, now = first_of(index), self.currentIndex()
        rect = QRectF(0, options.rect.y(), self.viewport().width(), options.rect.height())
        is_current = now.isValid() and first_of(now) == first
        strip = Strip(
            rect, self._places, self._dirty, self.isExpanded(first), self._hovered == first,
            now.column() if is_current else -1, self.hasFocus(), self._target_column(first),
        )  # fmt: skip
        painter.save()
        self.cells.paint(painter, strip, item)
        painter.restore()

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
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag.press(index, event.position().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        source, target, was_on = self._drag.source, self._drag.target, self._drag.is_on
        self._drag.end()
        if was_on:
            self.viewport().unsetCursor()
            self.viewport().update()
        if was_on and target.isValid():
            self.dropped.emit(source, target)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and isinstance(self._model.item(index), Row):
            self.entered.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        before = self._drag.target
        if self._drag.move(index, event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            for cell in (before, self._drag.target):
                self.viewport().update(self.visualRect(cell))
            return
        super().mouseMoveEvent(event)
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
        if not self._is_restoring:
            self._closed.discard(key_of(self._model.item(index)))
            self.folded.emit()

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._is_restoring:
            self._closed.add(key_of(self._model.item(index)))
            self.folded.emit()

    # ------------------------------------------------------------------ private
    def _target_column(self, first: QModelIndex) -> int:
        target = self._drag.target
        return target.column() if target.isValid() and first_of(target) == first else -1

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
        before = self._hovered
        if before != first:
            self._hovered = first
            for index in (before, first):
                if index is not None and index.isValid():
                    rect = self.visualRect(index)
                    self.viewport().update(0, rect.y(), self.viewport().width(), rect.height())

    def _first_cell(self, column: int) -> QModelIndex:
        rows = (index for index in self._model.rows() if isinstance(self._model.item(index), Row))
        return next(rows, QModelIndex()).siblingAtColumn(max(column, FIRST_DAY))

    def _place_columns(self) -> None:
        sections = self._columns.sections(self.viewport().width())
        self.cells.is_short = sections[TICKET] < self._columns.readable
        for column, width in enumerate(sections):
            self.head.resizeSection(column, width)
        self.placed.emit()


def is_typable(model: WeekModel, index: Index) -> bool:
    """Whether time can be typed into a cell at all: that of a ticket on a day."""
    item = model.item(index)
    is_day = index.isValid() and day_at(index.column()) is not None
    return is_day and isinstance(item, Row) and item.place.target_id is not None
