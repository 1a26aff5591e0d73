"""One number into all fields: asked for in a line of its own, taken with Enter."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonSize, Face
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.plan_contracts import tidy
from stopwatch.ui.windows.invoices.plan_field import NumberField
from stopwatch.ui.windows.invoices.plan_words import all_words, tr


class OneForAll(QWidget):
    """Asks for the number; `given` carries it. Nothing is sent by that: it only fills fields."""

    given = Signal(str)

    def __init__(
        self, theme: Theme, known: QStringListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self._label.setFont(theme.fonts.small)
        self.field = NumberField(theme, known)
        self.fill = ActionButton(theme, tr("Fill"), Face(keys="Enter", size=ButtonSize.SMALL))
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.field, 1)
        row.addWidget(self.fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_8)
        column.setSpacing(SPACE_4)
        column.addWidget(self._label)
        column.addLayout(row)
        self.field.returnPressed.connect(self._on_given)
        self.fill.clicked.connect(self._on_given)
        self.hide()

    def ask(self, count: int, number: str) -> None:
        """Ask; the number of the field that had the focus stands there already."""
        words = all_words(count)
        self._label.setText(words)
        self.field.setAccessibleName(words)
        self.field.setText(number)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _on_given(self) -> None:
        if tidy(self.field.text()):
            self.given.emit(tidy(self.field.text()))
            self.hide()
