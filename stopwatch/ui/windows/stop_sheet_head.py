"""The top of the stop sheet: that the time is safe, and which ticket it goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.problem import TicketType
from stopwatch.domain.ticket import Ticket
from stopwatch.ui.texts import kind_word, number_of
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import LINK_INSET, ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.flow import ApartLayout
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel


class SheetHead(QWidget):
    """Number, company and title; one link asks for another ticket, one for a problem above it."""

    ticket_wanted = Signal()
    problem_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safe = PlainLabel(self.tr("Your time is saved on this computer."))
        self._safe.setProperty("tone", "text2")
        self._number = PlainLabel()
        self._number.setFont(tabular(weighted(theme.fonts.body, QFont.Weight.Medium)))
        self._number.setProperty("tone", "text2")
        self._kind = PlainLabel()
        self._kind.setProperty("tone", "text3")
        self._company = ElidedLabel()
        self._company.setProperty("tone", "text2")
        self._title = ElidedLabel()
        self._title.setFont(theme.fonts.title)
        self._other = ActionButton(theme, "", Face(icon="ticket", kind=ButtonKind.LINK))
        self._other.clicked.connect(self.ticket_wanted)
        hanging = Face(icon="problem", kind=ButtonKind.LINK)
        self._hang = ActionButton(theme, self.tr("Part of a proble&m…"), hanging)
        self._hang.clicked.connect(self.problem_wanted)
        self._hang.hide()
        self._later = self._made_later(theme)
        self._lay_out(theme)

    def show_ticket(self, ticket: Ticket | None, typed: str) -> None:
        """Show a ticket, or that there is none yet; `typed` is what was asked for."""
        self._number.setText(number_of(ticket, typed))
        whose = (ticket.facts.project, ticket.company) if ticket else ()
        self._company.set_full_text(" · ".join(part for part in whose if part))
        self._title.set_full_text(ticket.title if ticket else self.tr("Where does this time go?"))
        change = self.tr("Other tic&ket…") if ticket else self.tr("Choose a tic&ket…")
        self._other.setText(change)
        self._other.updateGeometry()

    def show_kind(self, kind: TicketType | None, ticket: Ticket | None) -> None:
        """Show what the ticket is, and explain the word; nothing for a tenant's own type.

        Of what is no ticket, a task says so; internal time does in the place of a number.
        """
        explained = kind.explained if kind is not None else ""
        is_task = ticket is not None and not ticket.is_ticket and not ticket.is_internal
        word = kind_word(ticket) if ticket is not None and is_task else ""
        self._kind.setText(kind.word if kind is not None else word)
        self._kind.setToolTip(tip(explained))
        self._kind.setAccessibleName(explained or word)
        self._kind.setVisible(kind is not None or is_task)

    def show_loose(self, *, is_loose: bool) -> None:
        """Offer to hang the ticket under a problem, or not where it is one or hangs already."""
        self._hang.setVisible(is_loose)

    def show_later(self, *, is_draft: bool) -> None:
        """Promise that Esc loses nothing only where typing is kept as it comes."""
        self._later.setVisible(is_draft)

    def _made_later(self, theme: Theme) -> QWidget:
        words = PlainLabel(self.tr("later, nothing is lost"))
        words.setProperty("tone", "text2")
        later = QWidget()
        row = QHBoxLayout(later)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(KeyCap(theme, "Esc"))
        row.addWidget(words)
        return later

    def _lay_out(self, theme: Theme) -> None:
        first = ApartLayout(SPACE_8, leads=2)
        first.add(MarkLabel(theme, Mark.LOCAL), self._safe, self._later)
        second = ApartLayout(SPACE_8, leads=3)
        second.add(self._number, self._kind, self._company, self._hang, self._other)
        links = QHBoxLayout()
        links.addLayout(second)
        links.addSpacing(-LINK_INSET)  # their words end at the margin
        column = QVBoxLayout(self)
        column.setContentsMargins(WINDOW_MARGIN, 12, WINDOW_MARGIN, 12)
        column.setSpacing(4)
        column.addLayout(first)
        column.addSpacing(4)
        column.addLayout(links)
        column.addWidget(self._title)
