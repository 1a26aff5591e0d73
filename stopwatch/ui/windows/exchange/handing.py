"""The part for another computer: what is not sent yet is handed over, taken over, or taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.instants import at_zone, local_date
from stopwatch.services.exchanging.chosen_file import content_of
from stopwatch.services.exchanging.handed import Handed
from stopwatch.services.exchanging.handing_over import Given
from stopwatch.services.exchanging.taking_over import Taken
from stopwatch.services.suite import Services
from stopwatch.ui import day_names
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.saving import ask_where, file_name, save_content
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, Face
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.exchange.asking import asks_which
from stopwatch.ui.windows.exchange.words import tr


class HandoverPart(QWidget):
    """`said` carries what was done or why nothing was; `taken` the same of what undo takes back."""

    said = Signal(str)
    taken = Signal(str)

    def __init__(self, theme: Theme, services: Services, jobs: Jobs) -> None:
        super().__init__()
        self._services, self._jobs = services, jobs
        self._asked = ""  # about which hand-over
        self.give_button = ActionButton(theme, tr("Hand over…"), Face("download"))
        self.take_button = ActionButton(theme, tr("Take over…"), Face("open"))
        self.back_button = ActionButton(theme, tr("Take back…"), Face("undo"))
        self.state = PlainLabel()
        self.state.setProperty("tone", "text2")
        self.state.setWordWrap(True)
        column, row = QVBoxLayout(self), QHBoxLayout()
        for line in (column, row):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACE_8)
        self._buttons = (self.give_button, self.take_button, self.back_button)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.state)
        self.give_button.clicked.connect(self.ask_where)
        self.take_button.clicked.connect(self.ask_which)
        self.back_button.clicked.connect(self.take_back)
        self.look()

    # ------------------------------------------------------------------ commands
    def look(self) -> None:
        """Show what another computer has now."""
        self._asked = ""
        newest = self._elsewhere()
        self.back_button.setText(tr("Take back…"))
        self.back_button.setVisible(newest is not None)
        if newest is None:
            words = tr("What is not sent yet goes on at another computer, and is sent from there.")
        else:
            words = self._told(newest)
        self.state.setText(words)

    def ask_where(self) -> QFileDialog:
        """Ask where the file is to go that the other computer reads."""
        tools = self._services.tools
        moment = at_zone(tools.now_ms(), tools.clock.zone())
        # A later one does not take the place of one that nobody took yet.
        name = file_name((tr("Hand-over"), f"{moment:%Y-%m-%d %H-%M}"), "json")
        dialog = ask_where(
            self, tr("Hand over to another computer"), tr("Hand-overs (*.json)"), name
        )
        dialog.fileSelected.connect(self.give)
        dialog.open()
        return dialog

    def ask_which(self) -> QFileDialog:
        """Ask which file is to be taken over."""
        dialog = asks_which(self, tr("Take over from another computer"), tr("Hand-overs (*.json)"))
        dialog.fileSelected.connect(self.take)
        dialog.open()
        return dialog

    def give(self, place: str) -> None:
        """Hand over into a file."""
        giving, file = self._services.handing_over, Path(place)
        self._run(
            lambda: giving.give(lambda text: save_content(file, text.encode())),
            partial(self._on_given, file.name),
        )

    def take(self, place: str) -> None:
        """Go on with what a file holds."""
        taking, file = self._services.taking_over, Path(place)
        self._run(lambda: taking.take(content_of(file)), self._on_taken)

    def take_back(self) -> None:
        """Say first what it may cost; when pressed again, take the newest hand-over back."""
        newest = self._elsewhere()
        if newest is None:
            self.look()
        elif newest.id != self._asked:
            self._asked = newest.id
            self.back_button.setText(tr("Nobody has it"))
            self.state.setText(
                tr("Only if no other computer took it over: else its time may be booked twice.")
            )
        else:
            self._take_back(newest)

    # ------------------------------------------------------------------ slots
    def _on_given(self, name: str, given: object) -> None:
        assert isinstance(given, Given)
        self._ended()
        words = tr("Your time is safe in {file} (entries: {entries}, stopwatches: {stopwatches}). "
                   "Take it over there.")  # fmt: skip
        words = words.format(file=name, entries=given.entries, stopwatches=given.stopwatches)
        if given.staying:
            stay = tr("It stays here, as it may have left or waits for a new ticket: {count}.")
            words = f"{words} {stay.format(count=given.staying)}"
        self.said.emit(words)

    def _on_taken(self, done: object) -> None:
        assert isinstance(done, Taken)
        self._ended()
        words = tr("Your time is safe here (to be sent: {waiting}, drafts: {drafts}, paused "
                   "stopwatches: {stopwatches}).")  # fmt: skip
        self.taken.emit(
            words.format(waiting=done.waiting, drafts=done.drafts, stopwatches=done.stopwatches)
        )

    def _on_failed(self, error: Exception) -> None:
        self._ended()
        undone = tr("Nothing was changed. That could not be done.")
        self.said.emit(error.message if isinstance(error, StopwatchError) else undone)

    # ------------------------------------------------------------------ private
    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do something that takes its time, one at a time and not on the screen's thread."""
        for button in self._buttons:
            button.setEnabled(False)
        job = self._jobs.run(self, work)
        job.done.connect(then)
        job.failed.connect(self._on_failed)

    def _ended(self) -> None:
        for button in self._buttons:
            button.setEnabled(True)
        self.look()

    def _take_back(self, newest: Handed) -> None:
        try:
            self._services.handing_over.take_back(newest.id)
        except StopwatchError as error:
            self.said.emit(error.message)
        else:
            self.said.emit(tr("Your time is safe here again. Look the drafts over and save them."))
        self.look()

    def _told(self, one: Handed) -> str:
        date = local_date(one.at, self._services.tools.clock.zone())
        day = day_names.written(date, day_names.SHORT_DAY_OF_YEAR)
        words = tr("Handed over on {day}, and sent from there (entries: {entries}, stopwatches: "
                   "{stopwatches}).")  # fmt: skip
        return words.format(day=day, entries=len(one.entries), stopwatches=len(one.stopwatches))

    def _elsewhere(self) -> Handed | None:
        """Return the newest hand-over of which another computer still has something."""
        found = [one for one in self._services.handing_over.all() if one.entries or one.stopwatches]
        return found[-1] if found else None
