"""What stands beside an empty list: nothing is grouped yet, and nothing is without you."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_8, SPACE_32
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.problems_head import Picture
from stopwatch.ui.windows.problems_words import tr


class NoProblems(QFrame):
    """An icon, a word and a sentence in the middle."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._title, self._words = Picture(theme), PlainLabel(), PlainLabel()
        self._picture.show_picture("problem", "text2")
        self._title.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        self._words.setProperty("tone", "text2")
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        column.setSpacing(SPACE_8)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def show_words(self, typed: str) -> None:
        """Say that there is nothing, or nothing that looks like what is typed."""
        if typed.strip():
            self._title.setText(tr("Nothing here looks like “{typed}”.").format(typed=typed))
            self._words.clear()
            return
        self._title.setText(tr("No problems yet"))
        self._words.setText(
            tr("When tickets repeat, a suggestion turns up here. Nothing is linked without you.")
        )
