"""A number to click that gives way: cut in the middle, whole in tool tip and spoken name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import SPREAD_INSET, ActionButton, ButtonKind, Face

_INSETS, _AT_LEAST = 2 * SPREAD_INSET, 10  # letters that are always shown


class NumberLink(ActionButton):
    """Asks for the room of its whole number; with less, both ends of it stay."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", Face(kind=ButtonKind.LINK, spread=True), parent)
        self._metrics = QFontMetrics(theme.fonts.body)
        self.number = ""

    def show_number(self, number: str, spoken: str) -> None:
        """Show another number."""
        self.number = number
        self.setToolTip(tip(number))
        self.setAccessibleName(spoken)
        self._renew()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._wide(self.number), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(self._wide("M" * _AT_LEAST), self._wide(self.number)), self.sizeHint().height()
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def _renew(self) -> None:
        room = self.width() - _INSETS
        shown = self._metrics.elidedText(self.number, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))

    def _wide(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text) + _INSETS + 2
