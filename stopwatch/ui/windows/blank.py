"""What stands in the middle where a window has nothing to list: an icon, a word, a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_8, SPACE_32
from stopwatch.ui.widgets.pictogram import Pictogram
from stopwatch.ui.widgets.plain_label import PlainLabel


class Blank(QFrame):
    """Whoever derives from it says why there is nothing."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture, self._title, self._words = Pictogram(theme), PlainLabel(), PlainLabel()
        picture.show_picture(icon, "text2")
        self._title.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        self._words.setProperty("tone", "text2")
        self._words.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_32)
        self._column.setSpacing(SPACE_8)
        self._column.addStretch(2)
        self._column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(label)
        self._column.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def say(self, title: str, words: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def add_way_out(self, button: QWidget) -> None:
        """Offer a button below the words."""
        self._column.insertWidget(
            self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter
        )
