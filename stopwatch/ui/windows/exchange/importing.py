"""The part that reads: a file, what would come of each line of it, and the button that takes it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.errors import StopwatchError
from stopwatch.services.exchanging.chosen_file import content_of
from stopwatch.services.exchanging.importing import Asked, Preview
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.plain_table import PlainTable
from stopwatch.ui.windows.exchange.asking import asks_which
from stopwatch.ui.windows.exchange.model import STRETCHED, PreviewTable
from stopwatch.ui.windows.exchange.words import count_words, tr

_Work = Callable[[bytes, Asked], Preview]


class ImportPart(QWidget):
    """`said` carries why a file cannot be read; `taken` how many entries came in."""

    said = Signal(str)
    taken = Signal(int)

    def __init__(self, theme: Theme, services: Services, jobs: Jobs) -> None:
        super().__init__()
        self._services, self._jobs = services, jobs
        self._place: Path | None = None
        self._asked = Asked()
        self.seen: Preview | None = None
        self.choose = ActionButton(theme, tr("Choose a file…"), Face("open", "Ctrl+O"))
        self.dates = Choice()
        self.dates.addItems([tr("Dates as the file tells"), tr("Day first"), tr("Month first")])
        self.dates.setAccessibleName(tr("How dates are meant"))
        self.person = NoteField(theme, tr("Whose time, of several people"), "person")
        self.take_button = ActionButton(theme, tr("Import"), Face(kind=ButtonKind.PRIMARY))
        self.counts, self.remark, self.whole = PlainLabel(), PlainLabel(), PlainLabel()
        self.blank = PlainLabel(
            tr("Exports of this program, of Toggl Track, Clockify and Timewarrior can be read. You "
               "see what would come in first; it comes in as drafts, and nothing is sent by it.")
        )  # fmt: skip
        self.model = PreviewTable()
        self.table = PlainTable(self.model, (STRETCHED,), tr("What would come of the file"))
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self._dress()
        self._lay_out()
        self.choose.clicked.connect(self.ask)
        self.dates.activated.connect(self.look)
        self.person.returnPressed.connect(self.look)
        self.take_button.clicked.connect(self.take)

    # ------------------------------------------------------------------ commands
    def ask(self) -> QFileDialog:
        """Ask which file is to be read."""
        dialog = asks_which(self, tr("Import time"), tr("Exports (*.csv *.json *.txt)"))
        dialog.fileSelected.connect(self.read)
        dialog.open()
        return dialog

    def read(self, place: str) -> None:
        """Show what would come of a file."""
        self._place = Path(place)
        self.look()

    def look(self) -> None:
        """Look at the file again, as it is to be read now."""
        if self._place is not None:
            is_day_first = (None, True, False)[self.dates.currentIndex()]
            self._asked = Asked(is_day_first=is_day_first, person=self.person.text().strip())
            self.take_button.setEnabled(False)  # until it is seen what it would take
            self._run(self._services.importing.preview, partial(self._on_seen, self._asked))

    def take(self) -> None:
        """Take in what is shown as coming, read as it was for that."""
        if self._place is not None and self.take_button.isEnabled():
            self.take_button.setEnabled(False)
            self._run(self._services.importing.take, self._on_taken)

    # ------------------------------------------------------------------ slots
    def _on_seen(self, asked: Asked, seen: object) -> None:
        if asked is not self._asked:
            return  # something else is looked at by now
        assert isinstance(seen, Preview)
        self.seen = seen
        coming = sum(len(line.entries) for line in seen.coming)
        self.counts.setText(count_words(seen))
        self.remark.setText(told(seen.contents.remark))
        self.remark.setVisible(bool(seen.contents.remark))
        self._show_lines(seen)
        words = tr("Import {count}").format(count=coming) if coming else tr("Import")
        self.take_button.setText(words)
        self.take_button.setEnabled(bool(coming))
        self.blank.hide()
        for part in (self.counts, self.table, self.take_button):
            part.setVisible(True)

    def _on_current_changed(self) -> None:
        words = self.model.whole(self.table.currentIndex().row())
        self.whole.setText(words)
        self.whole.setVisible(bool(words))

    def _on_taken(self, done: object) -> None:
        assert isinstance(done, Preview)
        self.taken.emit(sum(len(line.entries) for line in done.coming))
        self.look()

    def _on_failed(self, error: Exception) -> None:
        unread = tr("Nothing was changed. That could not be read.")
        self.said.emit(error.message if isinstance(error, StopwatchError) else unread)
        self.take_button.setEnabled(False)

    # ------------------------------------------------------------------ private
    def _run(self, work: _Work, then: Callable[[object], None]) -> None:
        assert self._place is not None
        job = self._jobs.run(self, partial(_done_with, work, self._place, self._asked))
        job.done.connect(then)
        job.failed.connect(self._on_failed)

    def _show_lines(self, seen: Preview) -> None:
        """Show the lines; why one cannot be read has the room of all that it does not say."""
        self.model.show_lines(seen.lines)
        self.table.clearSpans()
        for cells in self.model.unread():
            self.table.setSpan(*cells)
        self._on_current_changed()

    def _dress(self) -> None:
        for label in (self.remark, self.blank, self.whole):
            label.setWordWrap(True)
            label.setProperty("tone", "text2")
        self.blank.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        row, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for line in (row, foot, column):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACE_8)
        row.addWidget(self.choose)
        row.addWidget(self.dates)
        row.addWidget(self.person, 1)
        foot.addWidget(self.counts, 1)
        foot.addWidget(self.take_button)
        column.addLayout(row)
        column.addWidget(self.remark)
        column.addWidget(self.blank, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addLayout(foot)
        for part in (self.remark, self.whole, self.counts, self.table, self.take_button):
            part.hide()


def _done_with(work: _Work, place: Path, asked: Asked) -> Preview:
    """Read a file and do something with it; not on the screen's thread."""
    return work(content_of(place), asked)
