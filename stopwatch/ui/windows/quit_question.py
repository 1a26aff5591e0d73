"""Quitting while something runs: asked once, and remembered if the user wants that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton, QWidget

from stopwatch.services.suite import Services


class QuitQuestion(QMessageBox):
    """Keep counting, pause, or stay. Esc stays."""

    def __init__(
        self, services: Services, then_quit: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._then_quit = then_quit
        self.setWindowTitle(self.tr("Quit Ticket Stopwatch"))
        self.setText(self.tr("A stopwatch is running. Your time is safe either way."))
        self.setInformativeText(
            self.tr("It can count on from its start time while the program is closed, or pause.")
        )
        role = QMessageBox.ButtonRole
        self._keep: QPushButton = self.addButton(self.tr("Keep counting"), role.AcceptRole)
        self._pause: QPushButton = self.addButton(self.tr("Pause it"), role.DestructiveRole)
        self.addButton(self.tr("Stay"), role.RejectRole)
        self._remember = QCheckBox(self.tr("Do the same next time"), self)
        self.setCheckBox(self._remember)
        self.finished.connect(self._on_finished)

    def _on_finished(self, _result: int) -> None:
        clicked = self.clickedButton()
        if clicked in (self._keep, self._pause):
            choice = "pause" if clicked is self._pause else "keep"
            if self._remember.isChecked():
                self._services.preferences.change({"quit_running": choice})
            leave(self._services, choice, self._then_quit)


def ask(services: Services, then_quit: Callable[[], None]) -> QObject | None:
    """Ask unless the answer is known; return the question, if there is one."""
    known = services.preferences.load().quit_running
    if known != "ask":
        leave(services, known, then_quit)
        return None
    question = QuitQuestion(services, then_quit)
    question.open()
    return question


def leave(services: Services, choice: str, then_quit: Callable[[], None]) -> None:
    """Do what was chosen about the running stopwatches, then quit."""
    if choice == "pause":
        for watch in services.timing.desk().running:
            services.timing.pause(watch.id)
    then_quit()
