"""A field that narrows a list beside it, with a magnifying glass before the words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import ICON_SIZE
from stopwatch.ui.widgets.buttons import is_enter

_ICON_LEFT, _TEXT_GAP = 9, 6


class SearchField(QLineEdit):
    """Narrows the list to what is typed; Down goes into the list."""

    stepped = Signal()

    def __init__(self, theme: Theme, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(True)
        self.setTextMargins(ICON_SIZE + _TEXT_GAP, 0, 0, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down or is_enter(event):
            self.stepped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = QRectF(_ICON_LEFT, 0, ICON_SIZE, self.height())
        paint_icon(QPainter(self), box, "search", self._theme.colour("text2"))
