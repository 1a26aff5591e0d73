"""The part for backups: one is made now, or one that there is takes the place of what is there."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.keeping import Backup
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, Face
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.exchange.restore_question import RestoreQuestion
from stopwatch.ui.windows.exchange.words import tr


class BackupPart(QWidget):
    """`said` carries what was done or why nothing was; `restore_wanted` a backup that is whole."""

    said = Signal(str)
    restore_wanted = Signal(str)

    def __init__(self, theme: Theme, services: Services, jobs: Jobs) -> None:
        super().__init__()
        self._theme, self._services, self._jobs = theme, services, jobs
        self._chosen = ""
        self.make_button = ActionButton(theme, tr("Back up now"), Face("check"))
        self.restore_button = ActionButton(theme, tr("Restore…"), Face("undo"))
        where = PlainLabel(tr("The program makes one a day by itself."))
        where.setProperty("tone", "text2")
        where.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        for button in (self.make_button, self.restore_button):
            row.addWidget(button)
        row.addWidget(where, 1)
        self.make_button.clicked.connect(self.back_up)
        self.restore_button.clicked.connect(self.ask_to_restore)

    # ------------------------------------------------------------------ commands
    def back_up(self) -> None:
        """Make a backup now; it stays until somebody removes it."""
        self.make_button.setEnabled(False)
        job = self._jobs.run(self, self._services.keeping.back_up)
        job.done.connect(self._on_backed_up)
        job.failed.connect(self._on_backup_failed)

    def ask_to_restore(self) -> RestoreQuestion:
        """Ask which backup is to be put in place, and say what that means."""
        question = RestoreQuestion(self._theme, self._services, self)
        question.chosen.connect(self.restore)
        question.open()
        return question

    def restore(self, file: str) -> None:
        """Let a backup be put in place if it is whole, which is looked at first."""
        self._chosen = file
        self.restore_button.setEnabled(False)
        self.said.emit(tr("Your time is safe. The backup is looked at first…"))
        work = partial(self._services.keeping.must_be_good, PurePath(file))
        job = self._jobs.run(self, work)
        job.done.connect(self._on_good)
        job.failed.connect(self._on_bad)

    # ------------------------------------------------------------------ slots
    def _on_backed_up(self, made: object) -> None:
        assert isinstance(made, Backup)
        self.make_button.setEnabled(True)
        self.said.emit(tr("Your time is safe in {file}.").format(file=PurePath(made.path).name))

    def _on_backup_failed(self, error: Exception) -> None:
        self.make_button.setEnabled(True)
        unmade = tr("No backup was made. Your recorded time is safe.")
        self.said.emit(error.message if isinstance(error, StopwatchError) else unmade)

    def _on_good(self, _nothing: object) -> None:
        self.restore_button.setEnabled(True)
        self.restore_wanted.emit(self._chosen)

    def _on_bad(self, error: Exception) -> None:
        self.restore_button.setEnabled(True)
        unread = tr("Nothing was changed. That could not be read.")
        self.said.emit(error.message if isinstance(error, StopwatchError) else unread)
