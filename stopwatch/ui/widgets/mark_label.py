"""A mark as a widget of its own, before a word that says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.widgets.marks import Mark, MarkPainter
from stopwatch.ui.widgets.plain_label import PlainLabel

_SIDE = 12


class MarkLabel(PlainLabel):
    """Paints one mark; says nothing, because the word beside it does."""

    def __init__(self, theme: Theme, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._painter = MarkPainter(theme)
        self._mark = mark
        self._icon = ""
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark, self._icon = mark, ""
        self.update()

    def set_icon(self, name: str) -> None:
        """Show an icon where no mark of the alphabet fits."""
        self._icon = name
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(0, 0, _SIDE, _SIDE)
        if self._icon:
            paint_icon(QPainter(self), box, self._icon, self._theme.colour("text2"))
        else:
            self._painter.paint(QPainter(self), box, self._mark)
