"""Prints one invoice; the dialog of the system offers a PDF file beside the printers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.gathering import Gathered
from stopwatch.ui.windows.invoices.paper import Paper, paper_of
from stopwatch.ui.windows.invoices.words import tr


class Printing(QObject):
    """`said` carries what was printed."""

    said = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._paper: Paper | None = None
        self._printer: QPagedPaintDevice | None = None

    def ask(self, gathered: Gathered) -> None:
        """Ask where to, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # most never print

        from stopwatch.ui.windows.invoices.paper_painter import lay_out

        self._paper = paper_of(gathered)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._paper.title)
        lay_out(printer)
        dialog = QPrintDialog(printer, self._window)
        self._printer = printer
        dialog.finished.connect(self._on_finished)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _on_finished(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted and self._paper and self._printer:
            self.print(self._printer, self._paper)
        self._printer = None

    def print(self, printer: QPagedPaintDevice, paper: Paper) -> None:
        """Paint the pages of an invoice."""
        from stopwatch.ui.windows.invoices.paper_painter import paint_paper

        count = paint_paper(printer, paper, self._theme.fonts.body)
        words = (
            tr("Printed {title}: 1 page.") if count == 1 else tr("Printed {title}: {count} pages.")
        )
        self.said.emit(words.format(title=paper.title, count=count))
