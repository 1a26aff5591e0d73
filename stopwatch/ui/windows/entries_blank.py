"""What stands in place of an empty list: a sentence, and the way to connect where there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from stopwatch.domain.values import dataclass
from stopwatch.ui.texts import grouped
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_12, SPACE_32
from stopwatch.ui.widgets.buttons import ActionButton, Face
from stopwatch.ui.widgets.plain_label import PlainLabel

_BAR_WIDTH = 240


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
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.connect_button = ActionButton(theme, self.tr("Connect…"), Face())
        self.connect_button.clicked.connect(self.connect_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        column.setSpacing(SPACE_12)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.connect_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.bar.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._words.text()

    def show_words(self, blank: Blank) -> None:
        """Show a sentence."""
        self._words.setText(blank.words)
        self.connect_button.setVisible(blank.can_connect)
        self.bar.hide()

    def show_progress(self, fetched: int, expected: int) -> None:
        """Show how far the first pull has come; the next words take it away."""
        words = self.tr("Fetching tickets, {fetched} of about {expected}.")
        self._words.setText(words.format(fetched=grouped(fetched), expected=grouped(expected)))
        self.connect_button.hide()
        self.bar.setRange(0, max(1, expected))
        self.bar.setValue(fetched)
        self.bar.show()
