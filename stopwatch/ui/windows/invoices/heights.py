"""How high rows are: by their kind, so that laying out thousands of them costs next to nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.invoices.concern_painter import needs_two_lines
from stopwatch.ui.windows.invoices.rows import KIND_ROLE, ROW_ROLE, Kind

_NOTHING = QSize(0, 0)


class RowHeights(QStyledItemDelegate):
    """The view paints its rows itself: they go over all columns."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        line = line_height(theme)
        self._sizes = {kind: QSize(1, _height(kind, line)) for kind in Kind}
        self._tall = QSize(1, line + _height(Kind.CONCERN, line))
        self.width = 0
        """Of the rows: what is to be decided takes a second line where one is too short."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.column():
            return _NOTHING
        kind = index.data(KIND_ROLE)
        if kind is Kind.CONCERN and needs_two_lines(self._theme, self.width, index.data(ROW_ROLE)):
            return self._tall
        return self._sizes[kind]


def _height(kind: Kind, line: int) -> int:
    lines, free = kind.value
    return lines * line + free
