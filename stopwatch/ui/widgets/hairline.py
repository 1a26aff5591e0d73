"""A line of one device pixel between two parts of a window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.painting import paint_hairline


class Hairline(QWidget):
    """A horizontal divider; decoration only, so it is not spoken."""

    def __init__(self, theme: Theme, tone: Tone = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(8, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_hairline(painter, 0, self.width(), 0, self._theme.colour(self._tone))
