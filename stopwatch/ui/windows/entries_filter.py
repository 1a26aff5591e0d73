"""Narrows the list to what is typed: every word must stand in number, title, company or notes.

What a ticket hangs under counts too, so that typing a problem's number shows all of its time.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from stopwatch.domain.problem import ProblemTotal
from stopwatch.domain.ticket import Ticket
from stopwatch.services.showing import ShownEntry
from stopwatch.services.wishes import ShownWish
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN


def fits(listed: ShownEntry | ShownWish, typed: str, problem: ProblemTotal | None = None) -> bool:
    """Whether every typed word stands somewhere in what is listed, or in its problem."""
    own = told(listed.words) if isinstance(listed, ShownWish) else _entry_words(listed)
    over = f"{problem.number} {problem.title}" if problem is not None else ""
    text = f"{own} {_ticket_words(listed.ticket)} {over}".casefold()
    return all(word in text for word in typed.casefold().split())


def _entry_words(shown: ShownEntry) -> str:
    return f"{shown.entry.details.summary} {shown.purchase_order}"


def _ticket_words(ticket: Ticket | None) -> str:
    return f"{ticket.number} {ticket.title} {ticket.company}" if ticket is not None else ""


class EntriesFilter(QWidget):
    """Hidden until it is asked for; `changed` carries what is typed."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Number, title, company or summary"))
        self.field.setAccessibleName(self.tr("Filter the list"))
        self.field.setClearButtonEnabled(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN, 0, WINDOW_MARGIN, SPACE_8)
        row.addWidget(self.field)
        self.field.textChanged.connect(self.changed)
        self.hide()

    @property
    def typed(self) -> str:
        """What is typed."""
        return self.field.text()

    def begin(self) -> None:
        """Show the field and type into it."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def end(self) -> bool:
        """Show everything again; return whether anything was narrowed or shown."""
        was_shown = not self.isHidden()
        self.hide()
        self.field.clear()
        return was_shown
