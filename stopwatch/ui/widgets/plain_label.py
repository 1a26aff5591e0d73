"""The label of this house: what it shows is text, whoever wrote it.

Qt's own guesses whether a text is HTML. A ticket's title that looks like it would be laid out,
and a picture in it fetched from wherever it says.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that takes nothing for markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
