"""What stands in place of the tree where there is nothing to list, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_8, SPACE_32
from stopwatch.ui.widgets.buttons import ActionButton
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.words import tr
from stopwatch.ui.windows.problems_head import Picture


class NoItems(QFrame):
    """An icon, a word, a sentence, and the way out where filters are why."""

    clear_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "base")
        picture, self._title, self._words = Picture(theme), PlainLabel(), PlainLabel()
        picture.show_picture("invoice", "text2")
        self.clear = ActionButton(theme, tr("Clear filters"))
        self._title.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        self._words.setProperty("tone", "text2")
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        column.setSpacing(SPACE_8)
        column.addStretch(2)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.clear.clicked.connect(self.clear_wanted)
        self.show_reading()

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def show_reading(self) -> None:
        """Say nothing: what there is comes in a moment."""
        self._say("", "")

    def show_fetching(self) -> None:
        """Say that the first pull is under way."""
        self._say(
            tr("Fetching what is not invoiced yet"),
            tr("The first time takes a moment. What is still on this computer shows already."),
        )

    def show_empty(self, month: str) -> None:
        """Say that a month has nothing."""
        self._say(
            tr("Nothing to invoice in {month}").format(month=month),
            tr("Time turns up here as soon as it is stopped. Earlier months are one step back: "
               "Alt+Left."),
        )  # fmt: skip

    def show_no_hit(self) -> None:
        """Say that the filters leave nothing."""
        self._say(tr("No items for these filters."), "", can_clear=True)

    def _say(self, title: str, words: str, *, can_clear: bool = False) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.clear.setVisible(can_clear)
