"""A small window for one line: a note to a stopwatch, from the tray or a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import StopwatchId
from stopwatch.services.suite import Services
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.widgets.plain_label import PlainLabel

_WIDTH = 388


class NoteWindow(QWidget):
    """Enter adds the line and closes; Esc closes."""

    def __init__(
        self, theme: Theme, services: Services, stopwatch_id: StopwatchId,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, Qt.WindowType.Window)
        self._services = services
        self._stopwatch_id = stopwatch_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a note"))
        self.setFixedWidth(_WIDTH)
        self._field = NoteField(theme, self.tr("Add a note…"), parent=self)
        self._trouble = PlainLabel(parent=self)
        self._trouble.setProperty("tone", "red")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self._field)
        column.addWidget(self._trouble)
        self._field.submitted.connect(self._on_submitted)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def _on_submitted(self, text: str) -> None:
        try:
            self._services.timing.note(text, self._stopwatch_id)
        except StopwatchError as error:
            self._trouble.setText(error.message)
            self._trouble.show()
            self._field.setText(text)
        else:
            self.close()
