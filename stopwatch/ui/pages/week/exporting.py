"""Writes the week that is shown into a file that somebody names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.ui.pages.week.words import tr
from stopwatch.ui.saving import ask_where, file_name, save

_CSV = "csv"


class Exporting(QObject):
    """`said` carries what was written, or why nothing was."""

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._text = window, ""

    def ask(self, text: str, name: str) -> QFileDialog:
        """Ask where a table is to go; one that is there is asked about."""
        self._text = text
        file = file_name((tr("Week"), name), _CSV)
        dialog = ask_where(self._window, tr("Export the week"), tr("Table (*.csv)"), file)
        dialog.fileSelected.connect(self.write)
        dialog.open()
        return dialog

    def copy(self, cells: Iterable[Sequence[str]]) -> None:
        """Put a table on the clipboard, for spreadsheets and mail."""
        from stopwatch.ui.windows.invoices.copying import cells_mime

        QGuiApplication.clipboard().setMimeData(cells_mime(cells))
        self.said.emit(tr("Copied the week as a table."))

    def copy_picture(self, sheet: QWidget) -> None:
        """Put what is seen of the week on the clipboard, bars and totals too."""
        QGuiApplication.clipboard().setPixmap(sheet.grab())
        self.said.emit(tr("Copied the week as a picture."))

    def write(self, place: str) -> None:
        """Write what was asked for."""
        try:
            save(Path(place), self._text)
        except StopwatchError as error:
            self.said.emit(error.message)
            return
        self.said.emit(tr("The week is in {file}.").format(file=Path(place).name))
