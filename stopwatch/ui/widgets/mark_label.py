"""A mark as a widget of its own, before a word that says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.marks import Mark, MarkPainter

_SIDE = 12


class MarkLabel(QLabel):
    """Paints one mark; says nothing, because the word beside it does."""

    def __init__(self, theme: Theme, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = MarkPainter(theme)
        self._mark = mark
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        if mark is not self._mark:
            self._mark = mark
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._painter.paint(QPainter(self), QRectF(0, 0, _SIDE, _SIDE), self._mark)
