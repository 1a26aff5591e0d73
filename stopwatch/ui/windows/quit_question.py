"""Quitting while something runs: asked once, and remembered if the user wants that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton, QWidget

from stopwatch.services.suite import Services


class QuitQuestion(QMessageBox):
    """`answered` carries "keep" or "pause"; Esc stays and answers nothing."""

    answered = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Quit Ticket Stopwatch"))
        self.setText(self.tr("A stopwatch is running. Your time is safe either way."))
        self.setInformativeText(
            self.tr("It can count on from its start time while the program is closed, or pause.")
        )
        role = QMessageBox.ButtonRole
        self._keep: QPushButton = self.addButton(self.tr("Keep counting"), role.AcceptRole)
        self._pause: QPushButton = self.addButton(self.tr("Pause it"), role.AcceptRole)
        stay = self.addButton(self.tr("Stay"), role.RejectRole)
        self.setDefaultButton(self._keep)
        self.setEscapeButton(stay)
        self._remember = QCheckBox(self.tr("Do the same next time"), self)
        self.setCheckBox(self._remember)
        self.finished.connect(self._on_finished)

    def _on_finished(self, _result: int) -> None:
        clicked = self.clickedButton()
        if clicked not in (self._keep, self._pause):
            return
        choice = "pause" if clicked is self._pause else "keep"
        if self._remember.isChecked():
            self._services.preferences.change({"quit_running": choice})
        self.answered.emit(choice)
