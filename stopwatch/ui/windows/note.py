"""A small window for one line: a note to a stopwatch, from the tray or a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import StopwatchId
from stopwatch.services.suite import Services
from stopwatch.ui import texts
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import PANEL_MARGIN, SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.on_screen import fit_height
from stopwatch.ui.windows.window_keys import add_keys

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
        self._number, self._title = PlainLabel(parent=self), ElidedLabel(parent=self)
        strong = weighted(theme.fonts.body, QFont.Weight.Medium)
        self._number.setFont(tabular(strong))
        self._number.setProperty("tone", "text2")
        self._field = NoteField(theme, self.tr("Add a note…"), parent=self)
        main = Face(kind=ButtonKind.PRIMARY)
        self._add = ActionButton(theme, self.tr("Add note"), main, self)
        self._trouble = PlainLabel(parent=self)
        self._trouble.setProperty("tone", "red")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._show_stopwatch()
        self._lay_out()
        self._field.submitted.connect(self._on_submitted)
        self._add.clicked.connect(self._field.returnPressed)
        add_keys(self, {"Esc": self.close})

    # ------------------------------------------------------------------ private
    def _show_stopwatch(self) -> None:
        watch = self._services.timing.get(self._stopwatch_id)
        ticket = self._services.overviews.now().ticket_of(watch) if watch else None
        self._number.setText(texts.number_of(ticket, watch.typed if watch else ""))
        self._title.set_full_text(ticket.title if ticket else "")

    def _lay_out(self) -> None:
        head, line = QHBoxLayout(), QHBoxLayout()
        for row in (head, line):
            row.setSpacing(SPACE_8)
        head.addWidget(self._number)
        head.addWidget(self._title, 1)
        line.addWidget(self._field, 1)
        line.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANEL_MARGIN, PANEL_MARGIN, PANEL_MARGIN, PANEL_MARGIN)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._trouble)
        self._field.setFocus()

    def _on_submitted(self, text: str) -> None:
        try:
            self._services.timing.note(text, self._stopwatch_id)
        except StopwatchError as error:
            self._trouble.setText(told(error.message))
            self._trouble.show()
            fit_height(self)
            self._field.setText(text)
        else:
            self.close()
