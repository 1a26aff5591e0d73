"""The picker's list: sections of tickets and stopwatches, at most a screenful times ten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import local_date
from stopwatch.domain.ticket import Ticket
from stopwatch.services.picker import PickerList, PickerRow, PickerSection
from stopwatch.ui.models.dragged_tickets import MIME_TICKETS, tickets_mime
from stopwatch.ui.sentences import told
from stopwatch.ui.texts import clock, hours_minutes, no_ticket, order_words
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.row import Part, Row, row_data
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.entry_words import day_words
from stopwatch.ui.windows.picker_matching import matched
from stopwatch.ui.windows.total_words import total_words

Index = QModelIndex | QPersistentModelIndex
NOTHING_WORKED = "–"
_NO_FLAGS = Qt.ItemFlag.NoItemFlags  # made once: the view asks for those of all rows at each letter
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DRAGGED = _USUAL | Qt.ItemFlag.ItemIsDragEnabled
_COUNTED = {"Running", "Paused", "Tickets", "Spelled differently"}
_TITLES = (
    QT_TRANSLATE_NOOP("PickerList", "Running"),
    QT_TRANSLATE_NOOP("PickerList", "Paused"),
    QT_TRANSLATE_NOOP("PickerList", "Recent"),
    QT_TRANSLATE_NOOP("PickerList", "Favourites"),
    QT_TRANSLATE_NOOP("PickerList", "Assigned to me"),
    QT_TRANSLATE_NOOP("PickerList", "Tickets"),
    QT_TRANSLATE_NOOP("PickerList", "Spelled differently"),
)


@dataclass(frozen=True, slots=True)
class Ask:
    """The row that asks the PSA for a ticket which is named exactly but not cached."""

    typed: str


Choice = PickerRow | Ask


@dataclass(frozen=True, slots=True)
class Look:
    """What rows are written with: the typed words, the day and the zone."""

    query: str
    now_ms: int
    zone: str

    @property
    def today(self) -> date:
        """The local day."""
        return local_date(self.now_ms, self.zone)


class TicketModel(QAbstractListModel):
    """Rows of the picker; section headers cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Header | None, Choice | None]] = []
        self._look = Look("", 0, "UTC")
        self._painted: dict[int, Row | Header] = {}

    def show_list(self, found: PickerList, look: Look) -> None:
        """Replace everything that is listed."""
        self.beginResetModel()
        self._look = look
        self._painted.clear()
        self._rows = [
            line
            for place, section in enumerate(found.sections)
            for line in _lines(section, is_first=place == 0)
        ]
        if found.asks_for:
            self._rows.append((None, Ask(found.asks_for)))
        self.endResetModel()

    def chosen(self, index: Index) -> Choice | None:
        """Return what stands behind a row; None for a header or no row."""
        return self._rows[index.row()][1] if index.isValid() else None

    def first(self) -> int:
        """Return the first row that can be chosen, or -1."""
        return next((place for place, (_, row) in enumerate(self._rows) if row is not None), -1)

    def first_idle(self) -> int:
        """Return the first row that does not run already, else the first, or -1."""
        places = (place for place, (_, row) in enumerate(self._rows) if row is not None)
        return next((place for place in places if not _runs(self._rows[place][1])), self.first())

    def place_of(self, choice: Choice | None) -> int:
        """Return the row of the same ticket or stopwatch, or -1 if it is not listed any more."""
        wanted = _key(choice)
        places = (place for place, (_, row) in enumerate(self._rows) if row is not None)
        return next((place for place in places if _key(self._rows[place][1]) == wanted), -1)

    def next_from(self, place: int, step: int) -> int:
        """Return the next row up (-1) or down (1) that can be chosen; the same at the end."""
        sought = place + step
        while 0 <= sought < len(self._rows):
            if self._rows[sought][1] is not None:
                return sought
            sought += step
        return place

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        return row_data(self._row(index.row()), role) if index.isValid() else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        choice = self.chosen(index)
        if choice is None:
            return _NO_FLAGS
        return _DRAGGED if isinstance(choice, PickerRow) and choice.ticket is not None else _USUAL

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME_TICKETS]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return tickets_mime(key for index in indexes for key in self._dragged(index))

    def _dragged(self, index: Index) -> tuple[TargetId, ...]:
        """Return the ticket of a row, for it can be dropped on a problem."""
        choice = self.chosen(index)
        ticket = choice.ticket if isinstance(choice, PickerRow) else None
        return (ticket.id,) if ticket is not None else ()

    def _row(self, place: int) -> Row | Header:
        """Write a row when it is first looked at: of 200, a screen shows fourteen."""
        if place not in self._painted:
            header, choice = self._rows[place]
            self._painted[place] = header or _written(choice, self._look)
        return self._painted[place]


def _lines(
    section: PickerSection, *, is_first: bool
) -> Iterator[tuple[Header | None, Choice | None]]:
    count = str(len(section.rows)) if section.title in _COUNTED else ""
    right = QCoreApplication.translate("PickerList", "today") if is_first else ""
    yield Header(QCoreApplication.translate("PickerList", section.title), count, right), None
    for row in section.rows:
        yield None, row


def _runs(choice: Choice | None) -> bool:
    watch = choice.stopwatch if isinstance(choice, PickerRow) else None
    return watch is not None and watch.is_running


def _key(choice: Choice | None) -> object:
    if isinstance(choice, PickerRow):
        return choice.ticket.id if choice.ticket else choice.stopwatch and choice.stopwatch.id
    return choice


def _asking(typed: str) -> Row:
    text = QCoreApplication.translate("PickerList", "Ask Autotask for {typed}")
    why = QCoreApplication.translate("PickerList", "It is not among the tickets on this computer.")
    return Row(title=text.format(typed=typed), parts=(Part(why),), icon="download")


def _written(choice: Choice | None, look: Look) -> Row:
    if isinstance(choice, Ask):
        return _asking(choice.typed)
    return row_of(choice, look) if choice is not None else Row()


def row_of(row: PickerRow, look: Look) -> Row:
    """Return a line of the picker as it is painted and spoken."""
    if row.ticket is None:
        return _without_ticket(row, look)
    ticket, mark = row.ticket, _mark(row)
    known = row.ticket_type
    parts = (Part(text) for text in _remarks(row, ticket, look) if text)
    return Row(
        ticket.number,
        " ".join(ticket.title.split()),
        (*parts, *_hung(row)),
        mark=mark,
        icon="problem" if row.is_problem and mark is None else "",
        right=hours_minutes(row.worked_ms) if row.worked_ms else NOTHING_WORKED,
        number_matches=matched(ticket.number, look.query),
        title_matches=matched(" ".join(ticket.title.split()), look.query),
        starred=row.is_favourite,
        explained=told(known.explained) if known is not None else "",
    )


def _remarks(row: PickerRow, ticket: Ticket, look: Look) -> Iterator[str]:
    yield ticket.company
    yield ticket.status_label
    if row.problem is not None and row.is_problem:
        yield total_words(row.problem)
    yield order_words(row.purchase_order)
    if ticket.facts.due_at is not None and not ticket.is_complete:
        text = QCoreApplication.translate("PickerList", "due {day}")
        yield text.format(day=day_words(local_date(ticket.facts.due_at, look.zone), look.today))


def _hung(row: PickerRow) -> Iterator[Part]:
    """Yield under what a ticket hangs, last: it is the first to give way."""
    if row.problem is not None and not row.is_problem:
        text = QCoreApplication.translate("PickerList", "under {problem}")
        problem = f"{row.problem.number} {' '.join(row.problem.title.split())}"
        yield Part(text.format(problem=problem), "text3")


def _without_ticket(row: PickerRow, look: Look) -> Row:
    watch = row.stopwatch
    if watch is None:
        return Row(no_ticket())
    since = QCoreApplication.translate("PickerList", "since {time}")
    return Row(
        watch.typed or no_ticket(),
        watch.notes[0].text if watch.notes else "",
        (Part(since.format(time=clock(watch.segments[0].started_at, look.zone))),),
        mark=_mark(row),
        right=hours_minutes(row.worked_ms),
        number_strong=True,
    )


def _mark(row: PickerRow) -> Mark | None:
    if row.stopwatch is None:
        return None
    return Mark.RUNNING if row.stopwatch.is_running else Mark.PAUSED
