"""What stands in place of an empty list: a sentence, and the way to connect where there is none."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_12, SPACE_32
from stopwatch.ui.widgets.buttons import ActionButton, Face
from stopwatch.ui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True)
class Blank:
    """The sentence, and whether connecting is what would change it."""

    words: str
    can_connect: bool = False


class BlankNote(QFrame):
    """The sentence in the middle of the list's ground."""

    connect_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "base")
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("tone", "text2")
        self.connect_button = ActionButton(theme, self.tr("Connect…"), Face())
        self.connect_button.clicked.connect(self.connect_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        column.setSpacing(SPACE_12)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self.connect_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def text(self) -> str:
        """What is said now."""
        return self._words.text()

    def show_words(self, blank: Blank) -> None:
        """Show a sentence."""
        self._words.setText(blank.words)
        self.connect_button.setVisible(blank.can_connect)
