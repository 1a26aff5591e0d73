"""A line of one device pixel between two parts that stand beside each other."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.painting import paint_vertical


class Upright(QWidget):
    """A vertical divider in the colours of the moment."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_vertical(QPainter(self), 0, 0, self.height(), self._theme.colour("line"))
