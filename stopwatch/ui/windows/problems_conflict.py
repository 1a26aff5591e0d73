"""A link that somebody else changed, or that was refused: both versions, and the user chooses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stopwatch.domain.ids import TargetId
from stopwatch.domain.overriding import override
from stopwatch.services.problems import ShownIncident
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.windows.problems_words import is_conflict, parted, tr


class ConflictNote(QWidget):
    """Hidden until it is asked for. What was chosen carries the ticket."""

    mine_kept = Signal(int)
    theirs_kept = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undecided = Banner(theme, BannerKind.AMBER)
        self.refused = Banner(theme, BannerKind.RED)
        self.undecided.set_answers([tr("Keep mine"), tr("Keep theirs")])
        self.refused.set_answers([tr("Retry"), tr("Give it up")])
        self._ticket_id: TargetId | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for banner in (self.undecided, self.refused):
            column.addWidget(banner)
        self.undecided.answered.connect(self._on_decided)
        self.refused.answered.connect(self._on_decided)
        self.hide()

    @property
    def ticket_id(self) -> TargetId | None:
        """The ticket whose link it is about; None while nothing is shown."""
        return None if self.isHidden() else self._ticket_id

    def show_incident(self, incident: ShownIncident) -> None:
        """Show both versions of a link, or why it was refused."""
        self._ticket_id = incident.ticket.id
        is_two = is_conflict(incident.wish)
        banner = self.undecided if is_two else self.refused
        safe, rest = map(told, parted(incident.message))
        named = tr("{number}: {words}").format(number=incident.ticket.number, words=rest)
        banner.set_message(safe, named if incident.ticket.number not in rest else rest)
        for one in (self.undecided, self.refused):
            one.setVisible(one is banner)
        self.show()
        banner.buttons()[0].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.undecided.take(event) and not self.refused.take(event):
            super().keyPressEvent(event)

    def _on_decided(self, number: int) -> None:
        (self.mine_kept if number == 1 else self.theirs_kept).emit(self._ticket_id)
