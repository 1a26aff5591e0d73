"""A button that paints its own words on the ground of the window: no frame, a focus ring."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import CLICK_TARGET, FIELD_EXTRA
from stopwatch.ui.widgets.buttons import clicked_by_enter
from stopwatch.ui.widgets.painting import focus_ring
from stopwatch.ui.widgets.row_layout import line_height


class InkButton(QAbstractButton):
    """Whoever derives from it says how wide it is, and paints into it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @abstractmethod
    def content_width(self) -> float:
        """Return how wide what is painted is."""

    @abstractmethod
    def paint_content(self, painter: QPainter) -> None:
        """Paint what stands on it."""

    @override
    def sizeHint(self) -> QSize:
        height = max(CLICK_TARGET, line_height(self._theme) + FIELD_EXTRA)
        return QSize(round(self.content_width() + 1), height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        self.paint_content(painter)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), theme.colour("accent_text"))
