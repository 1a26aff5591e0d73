"""Which other ticket it was: a field, and below it what is likely or what is found."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from stopwatch.domain.ticket import Ticket
from stopwatch.services.picker import PickerList, PickerSection
from stopwatch.services.suite import Services
from stopwatch.ui.models.tickets import Look, TicketModel
from stopwatch.ui.pages.absences.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row_delegate import RowDelegate
from stopwatch.ui.widgets.search_field import SearchField

_LIKELY = 3


class OtherTicket(QWidget):
    """`changed` says that another ticket is chosen, or none."""

    changed = Signal()

    def __init__(self, theme: Theme, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.field = SearchField(theme, tr("Number, title or company"))
        self.model, self.list = TicketModel(self), QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(theme, parent=self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("Tickets"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self.look)
        self.field.stepped.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    @property
    def ticket(self) -> Ticket | None:
        """The chosen one."""
        chosen = self.model.chosen(self.list.currentIndex())
        return getattr(chosen, "ticket", None)

    def begin(self) -> None:
        """Show what is likely, with nothing typed."""
        self.field.clear()
        self.look()

    def look(self) -> None:
        """Show what is found."""
        query = self.field.text()
        found = self._services.picker.rows(query).flat()
        if not query.strip():
            found = _likely(found)
        tools = self._services.tools
        self.model.show_list(found, Look(query, tools.now_ms(), tools.clock.zone()))
        first = self.model.first()
        place = self.model.index(first, 0) if first >= 0 else QModelIndex()
        self.list.setCurrentIndex(place)
        self.changed.emit()

    def _on_current(self) -> None:
        self.changed.emit()


def _likely(found: PickerList) -> PickerList:
    """Return the first few that have a ticket, under one head."""
    rows = [row for section in found.sections for row in section.rows if row.ticket is not None]
    first = rows[: _LIKELY + 1]
    return PickerList((PickerSection(tr("Likely"), first, len(first)),) if first else ())
