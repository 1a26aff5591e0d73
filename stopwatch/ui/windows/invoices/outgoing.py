"""What leaves the window: a table in a file, one on the clipboard, an invoice on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.invoices import Invoice
from stopwatch.domain.values import dataclass
from stopwatch.services.invoice_table import invoice_table
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.saving import ask_where, file_name, save
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.copying import table_mime
from stopwatch.ui.windows.invoices.gathering import Gathered, Gathering, Use, Wanted
from stopwatch.ui.windows.invoices.listing import Listing
from stopwatch.ui.windows.invoices.printing import Printing
from stopwatch.ui.windows.invoices.words import invoices_words, month_words, tr

_CSV = "csv"


@dataclass(frozen=True, slots=True)
class _Export:
    listing: Listing
    dialog: QFileDialog


class Outgoing(QObject):
    """`said` carries what was done, or why not."""

    said = Signal(str)

    def __init__(self, theme: Theme, services: Services, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._export: _Export | None = None
        self._gathering = Gathering(services, jobs, self)
        self.printing = Printing(theme, window)
        self._gathering.done.connect(self._on_gathered)
        self._gathering.failed.connect(self._on_failed)
        self.printing.said.connect(self.said)

    def copy(self, listing: Listing, invoice: Invoice | None) -> None:
        """Put an invoice, or without one all that is shown, on the clipboard."""
        invoices = (invoice,) if invoice is not None else _all(listing)
        self._gathering.gather(Wanted(Use.COPY, listing.page, listing.shown, invoices))

    def print(self, listing: Listing, invoice: Invoice | None) -> None:
        """Print an invoice, or into a PDF file."""
        if invoice is None:
            self.said.emit(tr("Nothing was printed. Choose an invoice first."))
            return
        self._gathering.gather(Wanted(Use.PAPER, listing.page, listing.shown, (invoice,)))

    def ask_for_file(self, listing: Listing) -> QFileDialog:
        """Ask where the table of all that is shown is to go; one that is there is asked about."""
        name = file_name((tr("Items to invoice"), month_words(listing.page.days)), _CSV)
        title, kind = tr("Export items to invoice"), tr("Table (*.csv)")
        dialog = ask_where(self._window, title, kind, name)
        self._export = _Export(listing, dialog)
        dialog.fileSelected.connect(self.export)
        dialog.open()
        return dialog

    def export(self, place: str) -> None:
        """Write the table that was asked for."""
        if self._export is not None:
            listing = self._export.listing
            wanted = Wanted(Use.TABLE, listing.page, listing.shown, _all(listing), place)
            self._gathering.gather(wanted)

    def drop(self) -> None:
        """Ask no more where to: what was to go there is of another account."""
        export, self._export = self._export, None
        if export is not None and isValid(export.dialog):
            export.dialog.reject()

    # ------------------------------------------------------------------ private
    def _on_gathered(self, gathered: Gathered) -> None:
        match gathered.wanted.use:
            case Use.TABLE:
                self._write(gathered)
            case Use.COPY:
                QGuiApplication.clipboard().setMimeData(table_mime(gathered))
                self.said.emit(_copied(gathered))
            case Use.PAPER:
                self.printing.ask(gathered)

    def _write(self, gathered: Gathered) -> None:
        place = Path(gathered.wanted.place)
        try:
            save(place, invoice_table(gathered.wanted.page, gathered.lines, gathered.tickets))
        except StopwatchError as error:
            self.said.emit(error.message)
            return
        words = tr("{count} items are in {file}.")
        self.said.emit(words.format(count=len(gathered.lines), file=place.name))

    def _on_failed(self, error: Exception) -> None:
        unread = tr("Nothing was lost. That could not be read.")
        self.said.emit(error.message if isinstance(error, StopwatchError) else unread)


def _all(listing: Listing) -> tuple[Invoice, ...]:
    return tuple(one for company in listing.companies for one in company.invoices)


def _copied(gathered: Gathered) -> str:
    words = tr("Copied {invoices} with {count} items.")
    count = len(gathered.wanted.invoices)
    return words.format(invoices=invoices_words(count), count=len(gathered.lines))
