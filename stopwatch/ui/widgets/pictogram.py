"""An icon or a mark beside words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.tokens import Tone

_ICON = 18


class Pictogram(QWidget):
    """An icon or a mark in a tone of the theme, before words that say the same."""

    def __init__(self, theme: Theme, side: int = _ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._tone: Tone = "accent_text"
        self.setFixedSize(QSize(side, side))

    def show_picture(self, name: str, tone: Tone) -> None:
        """Show another picture; marks are named `marks/…`."""
        self._name, self._tone = name, tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            box = QRectF(self.rect())
            paint_icon(QPainter(self), box, self._name, self._theme.colour(self._tone))
