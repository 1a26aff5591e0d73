"""How high rows are: by their kind alone, so that laying out thousands of them costs nothing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.invoices.rows import KIND_ROLE, Kind

_NOTHING = QSize(0, 0)


class RowHeights(QStyledItemDelegate):
    """The view paints its rows itself: they go over all columns."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        line = line_height(theme)
        self._sizes = {kind: QSize(1, _height(kind, line)) for kind in Kind}

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return _NOTHING if index.column() else self._sizes[index.data(KIND_ROLE)]


def _height(kind: Kind, line: int) -> int:
    lines, free = kind.value
    return lines * line + free
