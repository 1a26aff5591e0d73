"""The field for a time of day: no arrows, arrow keys and digits do, digits of equal width."""

from __future__ import annotations

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QAbstractSpinBox, QTimeEdit, QWidget

from stopwatch.ui.texts import clock_format
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular

_INSET, _FRAME = 6, 14


def inset_text(field: QAbstractSpinBox) -> None:
    """Set the text off the frame: the style sheet's padding does not reach spin fields."""
    field.lineEdit().setTextMargins(_INSET, 0, 0, 0)


class TimeField(QTimeEdit):
    """Edits hours and minutes as the locale writes them; `name` is what a screen reader says."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self.setFont(tabular(theme.fonts.body))
        self.setAccessibleName(name)
        self.setDisplayFormat(clock_format())
        inset_text(self)

    def wide(self) -> int:
        """Return the width that any time of day needs, in logical pixels."""
        widest = self.locale().toString(QTime(22, 58), self.displayFormat())
        return self.fontMetrics().horizontalAdvance(widest) + 2 * _INSET + _FRAME
