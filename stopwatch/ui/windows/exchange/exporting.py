"""The part that writes: which days, in which form, into which file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.instants import local_date
from stopwatch.domain.periods import Period, day_of, month_before, month_of, period_of_week
from stopwatch.services.exchanging.exporting import ExportFormat
from stopwatch.services.suite import Services
from stopwatch.ui.day_names import first_weekday
from stopwatch.ui.saving import ask_where, file_name, save_content
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, Face
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.windows.exchange.words import format_words, period_words, tr

_WEEK = timedelta(days=7)


class ExportPart(QWidget):
    """`said` carries what was written, or why nothing was."""

    said = Signal(str)

    def __init__(self, theme: Theme, services: Services) -> None:
        super().__init__()
        self._services = services
        self.period, self.kind = Choice(), Choice()
        self.period.addItems(period_words())
        self.period.setAccessibleName(tr("Which days"))
        self.kind.addItems([format_words(kind) for kind in ExportFormat])
        self.kind.setAccessibleName(tr("Which form"))
        self.button = ActionButton(theme, tr("Export…"), Face("download", "Ctrl+E"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        for part in (self.period, self.kind, self.button):
            row.addWidget(part)
        row.addStretch(1)
        self.button.clicked.connect(self.ask)

    def ask(self) -> QFileDialog:
        """Ask where the file is to go; one that is there is asked about."""
        wanted = self._kind()
        kind = f"{format_words(wanted)} (*.{wanted})"
        name = file_name((tr("Time entries"), self._days().first.isoformat()), wanted.value)
        dialog = ask_where(self, tr("Export time entries"), kind, name)
        dialog.fileSelected.connect(self.write)
        dialog.open()
        return dialog

    def write(self, place: str) -> None:
        """Write what is chosen into a file."""
        try:
            made = self._services.exporting.of(self._days(), self._kind())
            save_content(Path(place), made.content)
        except StopwatchError as error:
            self.said.emit(error.message)
            return
        one, several = tr("1 entry is in {file}."), tr("{count} entries are in {file}.")
        words = one if made.count == 1 else several
        self.said.emit(words.format(count=made.count, file=Path(place).name))

    # ------------------------------------------------------------------ private
    def _kind(self) -> ExportFormat:
        return tuple(ExportFormat)[self.kind.currentIndex()]

    def _days(self) -> Period:
        clock = self._services.tools.clock
        today: date = local_date(clock.now_ms(), clock.zone())
        first = first_weekday()
        periods = (
            day_of(today), period_of_week(today, first), period_of_week(today - _WEEK, first),
            month_of(today), month_before(today),
        )  # fmt: skip
        return periods[self.period.currentIndex()]
