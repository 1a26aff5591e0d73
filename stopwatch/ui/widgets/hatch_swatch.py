"""A patch of the hatch that stands for a break, before the words that tell of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch

_WIDTH, _HEIGHT = 16, 12


class HatchSwatch(QWidget):
    """Says nothing, because the words beside it do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(_WIDTH, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._theme.colour("hatch")
        paint_hatch(QPainter(self), QRectF(self.rect()), Hatch.HOLE, colour)
