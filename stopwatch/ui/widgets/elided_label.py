"""A one-line label that gives way: cut with an ellipsis, whole in tool tip and spoken name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.plain_label import PlainLabel


class ElidedLabel(PlainLabel):
    """Shows as much of its text as fits; never use it for numbers or times."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_full_text(text)

    def set_full_text(self, text: str) -> None:
        """Set the text; line breaks become spaces."""
        self.setText(" ".join(text.split()))
        self._renew_tool_tip()

    def shown_text(self) -> str:
        """Return what is painted at the present width."""
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), mode, self.contentsRect().width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance("MMM…"), super().minimumSizeHint().height()
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew_tool_tip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown_text())

    def _renew_tool_tip(self) -> None:
        cut = self.shown_text() != self.text()
        self.setToolTip(tip(self.text()) if cut else "")
