"""The field that opens over a cell when somebody types a time into it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from stopwatch.domain.overriding import override
from stopwatch.ui.pages.week.grid import WeekGrid
from stopwatch.ui.pages.week.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.widgets.buttons import is_enter

_LEAST = 96


class CellField(QLineEdit):
    """`changed` tells every letter, `entered` Enter, `dropped` that it is gone without a deed."""

    changed = Signal(str)
    entered = Signal(str)
    dropped = Signal()

    def __init__(self, theme: Theme, grid: WeekGrid) -> None:
        super().__init__(grid.viewport())
        self._grid = grid
        self._index = QPersistentModelIndex()
        self.setFont(tabular(theme.fonts.body))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(tr("Time to add"))
        self.textEdited.connect(self.changed)
        grid.placed.connect(self._place)
        grid.folded.connect(self._place)
        grid.verticalScrollBar().valueChanged.connect(self._place)
        self.hide()

    @property
    def index(self) -> QPersistentModelIndex:
        """The cell it stands over."""
        return self._index

    def open(self, index: QModelIndex, first: str) -> None:
        """Stand over a cell with the first sign already typed."""
        self._index = QPersistentModelIndex(index)
        self.setText(first)
        self._place()
        self.show()
        self.setFocus()
        self.changed.emit(first)

    def drop(self) -> None:
        """Go away without a deed."""
        if self.isHidden():
            return
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._grid.setFocus()
        self.dropped.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.drop()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.drop()

    def _place(self) -> None:
        rect = self._grid.cell_rect(self.index)
        width = max(rect.width(), _LEAST)
        self.setGeometry(rect.right() - width + 1, rect.y(), width, rect.height())
