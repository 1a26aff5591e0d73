"""Dragging a cell: to another ticket is what M does, to another day what Ctrl+X and Ctrl+V do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QApplication

from stopwatch.domain.week import Row
from stopwatch.ui.pages.week.columns import day_at
from stopwatch.ui.pages.week.model import WeekModel


class Drag:
    """Where a drag began and over which cell it is; it has to go a little before it is one."""

    def __init__(self, model: WeekModel) -> None:
        self._model = model
        self._from, self._point = QModelIndex(), QPoint()
        self.target = QModelIndex()
        self.is_on = False

    @property
    def source(self) -> QModelIndex:
        """The cell that is dragged."""
        return self._from

    def press(self, index: QModelIndex, point: QPoint) -> None:
        """Remember where the button went down."""
        self.end()
        if self._is_day(index) and (cell := self._model.cell(index)) and cell.lines:
            self._from, self._point = index, point

    def move(self, index: QModelIndex, point: QPoint) -> bool:
        """Go on; return whether something is dragged."""
        if not self._from.isValid():
            return False
        far = (point - self._point).manhattanLength() >= QApplication.startDragDistance()
        self.is_on = self.is_on or far
        is_elsewhere = self.is_on and index != self._from and self._is_day(index)
        self.target = index if is_elsewhere else QModelIndex()
        return self.is_on

    def end(self) -> None:
        """Forget all of it."""
        self._from, self.target, self.is_on = QModelIndex(), QModelIndex(), False

    def _is_day(self, index: QModelIndex) -> bool:
        is_day = index.isValid() and day_at(index.column()) is not None
        return is_day and isinstance(self._model.item(index), Row)
