"""The head of the window: which month, which company and contract; export and print."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import ROW_GAP, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, IconButton
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.drop_button import DropButton
from stopwatch.ui.windows.invoices.words import tr

_HEIGHT = 48
_MONTH, _COMPANY, _CONTRACT = 166, 138, 132


class InvoicesHead(QWidget):
    """Says and offers; what is chosen, the window does."""

    months_wanted = Signal()
    companies_wanted = Signal()
    contracts_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(tr("Items to Invoice"))
        self.title.setFont(theme.fonts.heading)
        self.month = DropButton(theme, tr("Month"), _MONTH, "calendar")
        self.company = DropButton(theme, tr("Company"), _COMPANY)
        self.contract = DropButton(theme, tr("Contract"), _CONTRACT)
        self.export = ActionButton(theme, tr("Export…"))
        self.print = IconButton(theme, "print", tr("Print this invoice (Ctrl+P)"))
        self.print.setProperty("framed", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN, 0, WINDOW_MARGIN - 4, 0)
        row.setSpacing(ROW_GAP)
        row.addWidget(self.title)
        row.addStretch(1)
        for part in (self.month, self.company, self.contract, self.export, self.print):
            row.addWidget(part)
        self.setMinimumHeight(_HEIGHT)
        self.month.clicked.connect(self.months_wanted)
        self.company.clicked.connect(self.companies_wanted)
        self.contract.clicked.connect(self.contracts_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.print.clicked.connect(self.print_wanted)

    def show_chosen(self, month: str, company: str, contract: str) -> None:
        """Show what is shown; empty stands for all."""
        self.month.show_chosen(month)
        self.company.show_chosen(company or tr("All companies"))
        self.contract.show_chosen(contract or tr("All contracts"))

    def fit(self, *, is_narrow: bool) -> None:
        """Give up the title where the window bears it anyway."""
        self.title.setVisible(not is_narrow)
