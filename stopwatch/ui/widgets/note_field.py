"""The field for a quick note: an icon at its left, the key that reaches it at its right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import ICON_SIZE, LARGE_EXTRA, field_height
from stopwatch.ui.widgets.keycap import KeyCap

_LEFT = 9
_GAP = 6


class NoteField(QLineEdit):
    """A line edit that hands over a finished note on Enter and empties itself."""

    submitted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        prompt: str,
        icon: str = "note",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._cap = KeyCap(theme, keys, self) if keys else None
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt.rstrip("…"))
        right = self._cap.sizeHint().width() + _GAP if self._cap is not None else 0
        self.setTextMargins(ICON_SIZE + _GAP, 0, right, 0)
        self.returnPressed.connect(self._on_return_pressed)

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._theme.fonts.body).height()
        height = line + LARGE_EXTRA if self.property("large") else field_height(line)
        return QSize(super().sizeHint().width(), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cap is None:
            return
        size = self._cap.sizeHint()
        self._cap.setGeometry(
            self.width() - size.width() - _GAP,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = QRectF(_LEFT, 0, ICON_SIZE, self.height())
        paint_icon(QPainter(self), box, self._icon, self._theme.colour("text2"))

    def _on_return_pressed(self) -> None:
        note = self.text().strip()
        if not note:
            return
        self.clear()
        self.submitted.emit(note)
