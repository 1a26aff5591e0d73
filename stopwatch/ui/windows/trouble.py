"""One calm window for what the program cannot go on from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from stopwatch.ui.sentences import told

FAULT = (
    "Your recorded time is safe. The program has a fault and goes on as well as it can; "
    "its log says more."
)


class TroubleWindow(QMessageBox):
    """Says one sentence, and nothing that only developers understand."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ticket Stopwatch"))
        self.setText(told(sentence))
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A button of our own: the standard one comes with an icon of the platform.
        close = self.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(close)
        self.setEscapeButton(close)
