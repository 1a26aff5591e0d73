"""A list to choose from that scrolling cannot change, and that cuts no letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.widgets.wheel import takes_wheel

_INSET = 2


class Choice(QComboBox):
    """Leaves the wheel to the window while it has not the focus: scrolling must choose nothing.

    What has no room ends in an ellipsis; Qt would cut it through a letter.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def shown_text(self) -> str:
        """Return what is painted at the present width."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part, whole = QStyle.SubControl.SC_ComboBoxEditField, option.currentText
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width()
        metrics = QFontMetricsF(self.font())
        if metrics.horizontalAdvance(whole) <= room:
            return whole  # the style makes a field exactly as wide as its longest text
        return metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room - _INSET)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if takes_wheel(self, event):
            super().wheelEvent(event)
