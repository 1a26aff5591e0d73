"""A list to choose from that scrolling cannot change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.widgets.wheel import takes_wheel


class Choice(QComboBox):
    """Leaves the wheel to the window while it has not the focus: scrolling must choose nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if takes_wheel(self, event):
            super().wheelEvent(event)
