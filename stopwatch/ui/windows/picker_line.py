"""A line that opens under the picker's field: for a note, or for when the work began."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import is_enter
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import mark_wrong
from stopwatch.ui.windows.picker_field import Entered, entered


class _Edit(QLineEdit):
    """Hands Enter on with the keys held beside it."""

    entered = Signal(Entered)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.entered.emit(entered(event))
        else:
            super().keyPressEvent(event)


class PickerLine(QWidget):
    """A labelled field, hidden until asked for; what is wrong with it stands below."""

    entered = Signal(Entered)

    def __init__(
        self, theme: Theme, label: str, prompt: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edit = _Edit()
        self._edit.setPlaceholderText(prompt)
        self._trouble = PlainLabel()
        self._lay_out(theme, label)
        self._edit.entered.connect(self.entered)
        self._edit.textEdited.connect(self._on_edited)
        self.hide()

    def text(self) -> str:
        """Return what was typed; nothing while the line is closed."""
        return "" if self.isHidden() else self._edit.text().strip()

    def open(self) -> None:
        """Show the line and type into it."""
        self.show()
        self._edit.setFocus()
        self._edit.selectAll()

    def fill(self, text: str) -> None:
        """Show the line with a text, and leave the focus where it is."""
        self._edit.setText(text)
        self.show()

    def complete_with(self, completer: QCompleter) -> None:
        """Offer what can be typed."""
        self._edit.setCompleter(completer)

    def close_line(self) -> None:
        """Hide the line and forget what was typed."""
        self.hide()
        self._edit.clear()
        self.show_trouble("")

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty takes it back."""
        self._trouble.setText(told(sentence))
        self._trouble.setVisible(bool(sentence))
        mark_wrong(self._edit, wrong=bool(sentence))

    def _lay_out(self, theme: Theme, label: str) -> None:
        name = PlainLabel(label)
        name.setFont(theme.fonts.small)
        name.setProperty("tone", "text2")
        name.setBuddy(self._edit)
        self._edit.setAccessibleName(label.replace("&", ""))
        self._trouble.setProperty("tone", "red")
        self._trouble.setFont(theme.fonts.small)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(name)
        row.addWidget(self._edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._trouble)

    def _on_edited(self) -> None:
        self.show_trouble("")
