"""The window for files: export and import, go on at another computer, and make a backup."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import JournalId
from stopwatch.services.exchanging.handed import TAKE_OVER
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.section_header import Header, SectionHeader
from stopwatch.ui.windows.entries_toast import Toast
from stopwatch.ui.windows.exchange.backups import BackupPart
from stopwatch.ui.windows.exchange.exporting import ExportPart
from stopwatch.ui.windows.exchange.handing import HandoverPart
from stopwatch.ui.windows.exchange.importing import ImportPart
from stopwatch.ui.windows.exchange.words import tr
from stopwatch.ui.windows.window_keys import Told, add_keys

_SIZE, _LEAST = (960, 680), (520, 380)


class ExchangeWindow(QWidget):
    """Nothing here sends anything: what is imported waits as a draft until it is saved.

    Only what waited to be sent on another computer waits here too when it is taken over.
    """

    restore_wanted = Signal(str)

    def __init__(self, theme: Theme, services: Services, jobs: Jobs) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export, import, backup"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self._theme, self._services, self._jobs = theme, services, jobs
        self._taken: JournalId | None = None
        self.exporting, self.importing = (
            ExportPart(theme, services),
            ImportPart(theme, services, jobs),
        )
        self.handing = HandoverPart(theme, services, jobs)
        self.backups = BackupPart(theme, services, jobs)
        self.toast = Toast(theme)
        self._lay_out()
        self.exporting.said.connect(self.toast.say)
        self.importing.said.connect(self.toast.say)
        self.importing.taken.connect(self._on_taken)
        self.handing.said.connect(self.toast.say)
        self.handing.taken.connect(self._on_taken_over)
        self.toast.undo_wanted.connect(self.undo)
        self.backups.said.connect(self.toast.say)
        self.backups.restore_wanted.connect(self.restore_wanted)
        add_keys(self, {
            "Ctrl+E": Told(tr("Export…"), self.exporting.ask),
            "Ctrl+O": Told(tr("Choose a file…"), self.importing.ask),
            "Ctrl+Z": self.undo, "Esc": self.close,
        })  # fmt: skip

    # ------------------------------------------------------------------ commands
    def undo(self) -> None:
        """Take back what came in last in this window."""
        if self._taken is None:
            return
        try:
            deed = self._services.undo.undo(only=(self._taken,))
        except StopwatchError as error:
            self.toast.say(error.message)
            return
        self._taken = None
        if deed.verb == TAKE_OVER:
            self.toast.say(tr("It is the other computer's again; its file can be taken over."))
            self.handing.look()
        else:
            self.toast.say(tr("The import was taken back."))
        self.importing.look()

    # ------------------------------------------------------------------ slots
    def _on_taken(self, count: int) -> None:
        self._taken = self._newest("import") if count else None
        one = tr("Imported 1 entry. It was not sent: look it over and save it.")
        several = tr("Imported {count} entries. None was sent: look them over and save them.")
        words = one if count == 1 else several.format(count=count)
        self.toast.say(words, undoable=self._taken is not None)

    def _on_taken_over(self, words: str) -> None:
        self._taken = self._newest(TAKE_OVER)
        self.toast.say(words, undoable=self._taken is not None)

    # ------------------------------------------------------------------ private
    def _newest(self, verb: str) -> JournalId | None:
        """Return the newest deed, if it is what was meant: something may have been done since."""
        deed = self._services.undo.offered()
        return deed.id if deed is not None and deed.verb == verb else None

    def _lay_out(self) -> None:
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, SPACE_8, 0, 0)
        column.setSpacing(SPACE_8)
        self._add(column, tr("Export"), self.exporting)
        self._add(column, tr("Backup"), self.backups)
        self._add(column, tr("Another computer"), self.handing)
        self._add(column, tr("Import"), self.importing, stretch=1)
        foot.setContentsMargins(WINDOW_MARGIN, 2, SPACE_12, 2)
        foot.addWidget(self.toast)
        self.toast.setMinimumHeight(28)
        column.addWidget(Hairline(self._theme))
        column.addLayout(foot)

    def _add(self, column: QVBoxLayout, title: str, part: QWidget, stretch: int = 0) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(WINDOW_MARGIN, 0, WINDOW_MARGIN, 0)
        inside.addWidget(part, stretch)
        column.addWidget(SectionHeader(self._theme, Header(title), WINDOW_MARGIN))
        column.addLayout(inside, stretch)
