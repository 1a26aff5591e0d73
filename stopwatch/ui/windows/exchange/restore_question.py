"""Which backup is to be put in place, and what becomes of the time that is there now."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.instants import at_zone
from stopwatch.domain.keeping import Backup, BackupKind
from stopwatch.services.suite import Services
from stopwatch.ui import day_names
from stopwatch.ui.texts import clock
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.exchange.asking import asks_which
from stopwatch.ui.windows.exchange.words import tr

_WIDTH = 480


class RestoreQuestion(QDialog):
    """`chosen` carries the file of a backup; Esc changes nothing."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Restore a backup"))
        self.setMinimumWidth(_WIDTH)
        self._services = services
        self.words = PlainLabel(self._told())
        self.words.setWordWrap(True)
        self.list = Choice()
        self.list.setAccessibleName(tr("Which backup"))
        for one in services.keeping.backups():
            self.list.addItem(self._named(one), one.path)
        self.other = ActionButton(theme, tr("Another file…"), Face("open"))
        self.restore = ActionButton(theme, tr("Restore it"), Face(kind=ButtonKind.PRIMARY))
        self.cancel = ActionButton(theme, tr("Cancel"), Face())
        self._lay_out()
        self._look()
        self.other.clicked.connect(self.ask_which)
        self.restore.clicked.connect(self._on_restore)
        self.cancel.clicked.connect(self.reject)

    def ask_which(self) -> QFileDialog:
        """Ask for a backup that lies elsewhere."""
        dialog = asks_which(self, tr("Restore a backup"), tr("Backups (*.db)"))
        dialog.fileSelected.connect(self.take)
        dialog.open()
        return dialog

    def take(self, file: str) -> None:
        """Choose a backup that lies elsewhere."""
        self.list.addItem(PurePath(file).name, file)
        self.list.setCurrentIndex(self.list.count() - 1)
        self._look()

    # ------------------------------------------------------------------ private
    def _told(self) -> str:
        running = len(self._services.overviews.now().desk.running)
        parts = [
            tr("Your time is safe: a backup of the present state is made first. Then the one below "
               "is put in place, and everything recorded or changed since is taken over into it."),
            tr("The stopwatch that runs goes on counting.") if running == 1 else "",
            tr("The {count} stopwatches that run go on counting.").format(count=running)
            if running > 1 else "",
            tr("Nothing is sent again before Autotask was asked whether it has it."),
            tr("The windows close for it, and the program comes back by itself."),
        ]  # fmt: skip
        return " ".join(part for part in parts if part)

    def _named(self, one: Backup) -> str:
        zone = self._services.tools.clock.zone()
        day = day_names.written(at_zone(one.made_at, zone).date(), day_names.SHORT_DAY_OF_YEAR)
        why = {
            BackupKind.DAILY: tr("made by itself"), BackupKind.ASKED: tr("asked for"),
            BackupKind.BEFORE: tr("before an update"),
        }[one.kind]  # fmt: skip
        return f"{day}, {clock(one.made_at, zone)} · {why}"

    def _look(self) -> None:
        is_any = bool(self.list.count())
        self.restore.setEnabled(is_any)
        self.list.setEnabled(is_any)
        self.list.setPlaceholderText("" if is_any else tr("There is no backup yet."))

    def _lay_out(self) -> None:
        which, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for row in (which, foot):
            row.setSpacing(SPACE_8)
        which.addWidget(self.list, 1)
        which.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.restore)
        column.setContentsMargins(WINDOW_MARGIN, WINDOW_MARGIN, WINDOW_MARGIN, SPACE_12)
        column.setSpacing(SPACE_12)
        column.addWidget(self.words)
        column.addLayout(which)
        column.addLayout(foot)

    def _on_restore(self) -> None:
        file = self.list.currentData()
        self.accept()
        self.chosen.emit(file)
