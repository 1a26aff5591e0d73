"""The incidents of a problem, newest first: which are ticked, and which of them are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from stopwatch.domain.ids import TargetId
from stopwatch.domain.overriding import override
from stopwatch.domain.rhythm_days import Hours
from stopwatch.domain.values import dataclass
from stopwatch.services.problems import ShownIncident
from stopwatch.ui.models.dragged_tickets import MIME_TICKETS, tickets_mime
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.tickets import NOTHING_WORKED, Look
from stopwatch.ui.sentences import told
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.problems_words import (
    is_conflict,
    opened_words,
    parted,
    shares_words,
    tr,
)
from stopwatch.ui.windows.wish_marks import wish_mark

INCIDENT_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""The role under which an `IncidentRow` is found."""
AT_FIRST = 6
RETRY, COMPARE = "retry", "compare"


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """A row as it is painted. `said` stands for the title where something is wrong.

    `action` is what a click on the words at its end asks for.
    """

    opened: str
    number: str
    title: str
    status: str
    worked: str
    mark: Mark | None = None
    said: str = ""
    action: str = ""
    is_ticked: bool = False

    @property
    def last(self) -> str:
        """What stands at the end: a way out, or the time spent."""
        return {RETRY: tr("Retry"), COMPARE: tr("Compare")}.get(self.action, self.worked)


class IncidentModel(QAbstractListModel):
    """At first the newest six; ticks outlast a reload. `ticks_changed` comes after each."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ShownIncident, ...] = ()
        self._shown: tuple[ShownIncident, ...] = ()
        self._look = Look("", 0, "UTC")
        self._ticked: set[TargetId] = set()
        self._hours: Hours | None = None
        self._is_whole = False

    # ------------------------------------------------------------------ commands
    def begin(self) -> None:
        """Forget ticks, hours and how much was shown: another problem comes."""
        self._ticked.clear()
        self._hours, self._is_whole = None, False

    def show_incidents(self, incidents: Sequence[ShownIncident], look: Look) -> None:
        """Replace the incidents; ticks of those that are gone are forgotten."""
        self._all, self._look = tuple(incidents), look
        self._ticked &= {one.ticket.id for one in incidents}
        self._renew()

    def show_all(self) -> None:
        """Show those too that were left out for room."""
        self._is_whole = True
        self._renew()

    def narrow(self, hours: Hours | None) -> None:
        """Show only what came in at some hour; None shows all again."""
        self._hours = hours
        self._renew()

    def toggle(self, index: Index) -> None:
        """Tick a row, or take its tick away."""
        if index.isValid():
            self._ticked ^= {self._shown[index.row()].ticket.id}
            self.dataChanged.emit(index, index)
            self.ticks_changed.emit()

    def tick_all(self) -> None:
        """Tick every row shown, or none if all are."""
        shown = {one.ticket.id for one in self._shown}
        self._ticked = self._ticked - shown if shown <= self._ticked else self._ticked | shown
        self._renew()

    # ------------------------------------------------------------------ questions
    @property
    def ticked(self) -> tuple[TargetId, ...]:
        """The ticked ones, newest first."""
        return tuple(one.ticket.id for one in self._all if one.ticket.id in self._ticked)

    @property
    def hours(self) -> Hours | None:
        """What the rows are narrowed to."""
        return self._hours

    @property
    def left_out(self) -> int:
        """How many more there are."""
        return 0 if self._hours is not None else len(self._all) - len(self._shown)

    def incident(self, index: Index) -> ShownIncident | None:
        """Return what stands behind a row."""
        return self._shown[index.row()] if index.isValid() else None

    def place_of(self, ticket_id: TargetId | None) -> int:
        """Return the row of a ticket, or -1."""
        places = (i for i, one in enumerate(self._shown) if one.ticket.id == ticket_id)
        return next(places, -1)

    def row(self, place: int) -> IncidentRow:
        """Return a row as it is painted."""
        one = self._shown[place]
        ticket, mark = one.ticket, wish_mark(one.wish)
        action = COMPARE if is_conflict(one.wish) else RETRY if mark is Mark.NEEDS_YOU else ""
        return IncidentRow(
            opened=opened_words(ticket.facts.created_at, self._look), number=ticket.number,
            title=" ".join(ticket.title.split()), status=ticket.status_label,
            worked=shares_words(one.worked) or NOTHING_WORKED, mark=mark,
            said=_said(one) if action else "", action=action,
            is_ticked=ticket.id in self._ticked,
        )  # fmt: skip

    # ------------------------------------------------------------------ Qt
    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == int(Qt.ItemDataRole.CheckStateRole):
            return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
        return {
            INCIDENT_ROLE: row,
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken(row),
            int(Qt.ItemDataRole.ToolTipRole): tip(row.said or f"{row.number} {row.title}"),
        }.get(role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        usable = flag.ItemIsEnabled | flag.ItemIsSelectable
        return usable | flag.ItemIsUserCheckable | flag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME_TICKETS]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        held = [self._shown[one.row()].ticket.id for one in indexes]
        # Whoever takes hold of a ticked row means all that are ticked.
        return tickets_mime(self.ticked if set(held) & self._ticked else held)

    def _renew(self) -> None:
        hours, zone = self._hours, self._look.zone
        fitting = self._all
        if hours is not None:
            fitting = tuple(one for one in self._all if _is_in(one, hours, zone))
        # One row alone is not left out: the line that says so would take its place.
        is_short = self._is_whole or hours is not None or len(fitting) <= AT_FIRST + 1
        self.beginResetModel()
        self._shown = fitting if is_short else fitting[:AT_FIRST]
        self.endResetModel()
        self.ticks_changed.emit()


def spoken(row: IncidentRow) -> str:
    """Return a row as a screen reader says it; whether it is ticked is told by itself."""
    worked = row.worked if row.worked != NOTHING_WORKED else tr("no time spent")
    words = (row.opened, row.number, row.title, row.said, row.status, worked)
    return ", ".join(word for word in words if word)


def _said(one: ShownIncident) -> str:
    """Return what is wrong; that nothing is lost stands where there is room for it."""
    words = told(parted(one.message)[1])
    number = one.ticket.number
    return words if number in words else f"{number}: {words}"


def _is_in(one: ShownIncident, hours: Hours, zone: str) -> bool:
    opened = one.ticket.facts.created_at
    return opened is not None and hours.holds(opened, zone)
