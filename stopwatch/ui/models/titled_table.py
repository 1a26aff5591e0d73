"""What tables have in common: titles over their columns, and figures at the right, titles too."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index

_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TitledTable(QAbstractTableModel):
    """One line a row; `columns` is how many there are, and `figures` which of them are figures."""

    columns: ClassVar[int]
    figures: ClassVar[frozenset[int]]

    @property
    @abstractmethod  # for the type checker: Qt's classes cannot be abstract ones
    def lines(self) -> Sequence[object]:
        """What is shown, a row each."""

    @abstractmethod
    def titles(self) -> Sequence[str]:
        """Return the titles of the columns."""

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where a column's words stand, and its title."""
        return _RIGHT if column in self.figures else _LEFT

    # ------------------------------------------------------------------ Qt
    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.columns

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return self.titles()[section] if role == Qt.ItemDataRole.DisplayRole else None
