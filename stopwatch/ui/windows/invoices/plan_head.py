"""The top of the plan: whose numbers these are, and how they come down to the invoice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_2, SPACE_8
from stopwatch.ui.widgets.buttons import IconButton
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.plan_words import tr


class PlanHead(QWidget):
    """Company, one sentence, and the way out."""

    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.company, self.words = ElidedLabel(), PlainLabel()
        self.company.setFont(theme.fonts.title)
        self.words.setFont(theme.fonts.small)
        self.words.setProperty("tone", "text2")
        self.words.setWordWrap(True)
        self.close_button = IconButton(theme, "close", tr("Close the plan"))
        self.close_button.clicked.connect(self.close_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.company, 1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(row)
        column.addWidget(self.words)

    def show_company(self, name: str, *, has_contracts: bool) -> None:
        """Show whose contracts follow, or that there are none to give a number."""
        self.company.set_full_text(name)
        self.words.setText(
            tr(
                "A number on each contract splits the invoice. "
                "Tickets take it from their contract, time from the ticket."
            )
            if has_contracts
            else tr(
                "Nothing changes here: this company has no active contract, and only a contract "
                "or a ticket can carry a number."
            )
        )
