"""The tree: it paints whole rows over its columns, and knows what a click or key asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import is_enter
from stopwatch.ui.windows.invoices.bar import BarInk
from stopwatch.ui.windows.invoices.columns import Columns, columns_for
from stopwatch.ui.windows.invoices.concern_painter import button_rect
from stopwatch.ui.windows.invoices.header import InvoiceHeader
from stopwatch.ui.windows.invoices.heights import RowHeights
from stopwatch.ui.windows.invoices.ink import ARROW, Ink, Place
from stopwatch.ui.windows.invoices.model import InvoiceModel
from stopwatch.ui.windows.invoices.row_painter import COMPANY_INDENT, INVOICE_INDENT, paint_row
from stopwatch.ui.windows.invoices.rows import KIND_ROLE, ROW_ROLE, ConcernRow, Kind
from stopwatch.ui.windows.invoices.words import tr

_INDENTS = {Kind.COMPANY: COMPANY_INDENT, Kind.INVOICE: INVOICE_INDENT}


class InvoiceTree(QTreeView):
    """`entered` asks for the plan of a row's company, `pressed_verb` for what mends it."""

    resized = Signal()
    entered = Signal(QModelIndex)
    pressed_verb = Signal(QModelIndex)

    def __init__(self, theme: Theme, model: InvoiceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns_for(theme)
        self._hovered, self._is_button_hovered = QModelIndex(), False
        self.scale = InvoiceHeader(theme, self)
        self.setHeader(self.scale)
        self.setModel(model)
        self._heights = RowHeights(theme, self)
        self.setItemDelegate(self._heights)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Items to invoice"))

    @property
    def columns(self) -> Columns:
        """How wide the columns at the right are."""
        return self._columns

    @property
    def right_margin(self) -> int:
        """What the scroll bar takes."""
        return self.width() - self.viewport().width()

    def show_widths(self, hours: str, amount: str, top: int) -> None:
        """Make room for the widest sums, and let the bars end at a number of hours."""
        self._columns = columns_for(self._theme, hours, amount)
        self.scale.show_scale(top)
        self._place_columns()
        self.viewport().update()

    def button_at(self, index: Index, point: QPointF) -> bool:
        """Whether a place is on the verb of what is to be decided."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        if not isinstance(row, ConcernRow) or not row.verb:
            return False
        return button_rect(self._theme, self._row_rect(index), row).contains(point)

    # ------------------------------------------------------------------ Qt
    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        rect = QRectF(0, options.rect.y(), self.viewport().width(), options.rect.height())
        first = _first(index)
        is_hovered = self._hovered == first
        place = Place(
            rect,
            self.selectionModel().isRowSelected(index.row(), index.parent()),
            is_hovered,
            self.hasFocus() and self.currentIndex().siblingAtColumn(0) == first,
            is_hovered and self._is_button_hovered,
        )
        bars = BarInk(self._theme, self.palette(), self.scale.top)
        painter.save()
        paint_row(Ink(painter, self._theme, place, self._columns, bars), row)
        painter.restore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heights.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()  # sentences may need a second line now, or none
        self._place_columns()
        self.resized.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and not event.modifiers():
            self.entered.emit(self.currentIndex())
        elif event.text().isalnum():
            event.ignore()  # letters are the window's: nothing is searched for by them here
        else:
            super().keyPressEvent(event)

    def told_keys(self) -> Sequence[tuple[str, str]]:
        """Tell what is done about the current row."""
        return (
            ("Return", tr("Plan the company's numbers")), ("F", tr("Do what the row offers")),
            ("Shift+F", tr("Do the other thing that it offers")),
        )  # fmt: skip

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index, point = self.indexAt(event.position().toPoint()), event.position()
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self._is_on_arrow(index, point):
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self.button_at(index, event.position()):
            self.pressed_verb.emit(index)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._is_on_arrow(index, event.position()):  # it has opened and closed already
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index, is_on_button=self.button_at(index, event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex(), is_on_button=False)

    # ------------------------------------------------------------------ private
    def _hover(self, index: QModelIndex, *, is_on_button: bool) -> None:
        before = (self._hovered, self._is_button_hovered)
        first = index.siblingAtColumn(0) if index.isValid() else QModelIndex()
        if before != (first, is_on_button):
            self._hovered, self._is_button_hovered = first, is_on_button
            self.viewport().update()

    def _is_on_arrow(self, index: Index, point: QPointF) -> bool:
        indent = _INDENTS.get(index.data(KIND_ROLE)) if index.isValid() else None
        return indent is not None and indent - 4 <= point.x() <= indent + ARROW + 4

    def _row_rect(self, index: Index) -> QRectF:
        rect = self.visualRect(_first(index))
        return QRectF(0, rect.y(), self.viewport().width(), rect.height())

    def _place_columns(self) -> None:
        sections = self._columns.sections
        name = max(1, self.viewport().width() - sum(sections))
        for column, width in enumerate((name, *sections)):
            self.scale.resizeSection(column, width)


def _first(index: Index) -> QModelIndex:
    """Return the first cell of a row."""
    return index.model().index(index.row(), 0, index.parent())
