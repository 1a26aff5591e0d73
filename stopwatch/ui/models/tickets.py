"""The picker's list: sections of tickets and stopwatches, at most a screenful times ten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import local_date
from stopwatch.domain.overriding import override
from stopwatch.domain.problem import ProblemTotal
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.picker import PickerList, PickerRow
from stopwatch.ui.models.dragged_tickets import MIME_TICKETS, tickets_mime
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.ticket_lines import (
    Ask,
    Choice,
    Fold,
    Line,
    More,
    key_of,
    lines_of,
    turned,
)
from stopwatch.ui.sentences import told
from stopwatch.ui.texts import clock, hours_minutes, kind_word, no_ticket, order_words
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.row import Part, Row, row_data, spoken_text
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.entry_words import day_words
from stopwatch.ui.windows.picker_matching import matched
from stopwatch.ui.windows.total_words import total_words

NOTHING_WORKED = "–"
_PORTION = 40  # a screen and a half: more is told when somebody goes down there
_NO_FLAGS = Qt.ItemFlag.NoItemFlags  # made once: the view asks for those of all rows at each letter
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DRAGGED = _USUAL | Qt.ItemFlag.ItemIsDragEnabled


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
        self._found = PickerList(())
        self._folds: dict[TargetId, Fold] = {}
        self._lines: list[Line] = []
        self._below: Iterator[Line] = iter(())  # the others, made when somebody goes down there
        self._told = 0  # how many of them the view knows: it measures all that it knows of
        self._look = Look("", 0, "UTC")
        self._painted: dict[int, Row | Header] = {}

    def show_list(self, found: PickerList, look: Look) -> None:
        """Replace everything that is listed; other typed words forget what was folded."""
        if look.query != self._look.query:
            self._folds.clear()
        self._found, self._look = found, look
        self._relist()

    def chosen(self, index: Index) -> Choice | None:
        """Return what stands behind a row; None for a header or no row."""
        return self._lines[index.row()].choice if index.isValid() else None

    def first(self) -> int:
        """Return the first row that can be chosen, or -1."""
        return next(self._choices(), -1)

    def first_idle(self) -> int:
        """Return the first row that does not run already, else the first, or -1."""
        places = self._choices()
        idle = (place for place in places if not _runs(self._lines[place].choice))
        return next(idle, self.first())

    def best(self) -> int:
        """Return the row that the typed words mean most, below a problem too; else the first."""
        best = self._found.best
        return max(self._place(best), -1) if best is not None else self.first()

    def place_of(self, choice: Choice | None) -> int:
        """Return the row of the same ticket or stopwatch, or -1 if it is not listed any more."""
        return self._place(key_of(choice))

    def next_from(self, place: int, step: int) -> int:
        """Return the next row up (-1) or down (1) that can be chosen; the same at the end."""
        sought = place + step
        while sought >= 0 and self._reaches(sought):
            if self._lines[sought].choice is not None:
                return sought
            sought += step
        return place

    def may_turn(self, index: Index) -> bool:
        """Return whether a row is a problem with others below it, or one of these."""
        return index.isValid() and self._lines[index.row()].group is not None

    def turn(self, index: Index, step: int) -> int:
        """Show more (1) or less (-1) below the problem of a row; return where to stand now."""
        line = self._lines[index.row()]
        problem = line.over if line.over is not None else line.choice
        key = line.group
        if key is None or not isinstance(problem, PickerRow):
            return index.row()
        old = self._folds.get(key, Fold.FEW)
        self._folds[key] = turned(problem, old, step)
        if self._folds[key] is not old:
            self._relist()
        return self._nearest(line, problem)

    def toggle(self, index: Index) -> int:
        """Do what a click on the mark of a fold asks for; return where to stand now."""
        line = self._lines[index.row()]
        is_open = line.fold in {Fold.FEW, Fold.ALL}
        if is_open and line.group is not None:
            self._folds[line.group] = Fold.FEW  # one step less shuts it then
        return self.turn(index, -1 if is_open else 1)

    def reach(self, place: int) -> QModelIndex:
        """Return the index of a line, however far down; an invalid one for -1."""
        if place >= self._told:
            self._tell(place + _PORTION)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def is_heading(self, place: int) -> bool:
        """Return whether a line is a heading."""
        return self._lines[place].choice is None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._told

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._reaches(self._told)

    @override
    def fetchMore(self, parent: Index) -> None:
        self._tell(self._told + _PORTION)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        return row_data(self._row(index.row()), role) if index.isValid() else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        choice = self.chosen(index)
        if choice is None:
            return _NO_FLAGS
        ticket = choice.ticket if isinstance(choice, PickerRow) else None
        return _DRAGGED if ticket is not None and ticket.is_ticket else _USUAL

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

    def _relist(self) -> None:
        self.beginResetModel()
        self._painted.clear()
        self._lines, self._below = [], lines_of(self._found, dict(self._folds))
        self._told = self._made(_PORTION)
        self.endResetModel()

    def _tell(self, count: int) -> None:
        """Let the view know of so many lines, or of all."""
        count = self._made(count)
        self.beginInsertRows(QModelIndex(), self._told, count - 1)
        self._told = count
        self.endInsertRows()

    def _made(self, count: int) -> int:
        """Make so many lines; return how many of these there are."""
        self._lines += islice(self._below, max(0, count - len(self._lines)))
        return min(count, len(self._lines))

    def _reaches(self, place: int) -> bool:
        return self._made(place + 1) > place

    def _choices(self) -> Iterator[int]:
        place = 0
        while self._reaches(place):
            if self._lines[place].choice is not None:
                yield place
            place += 1

    def _place(self, key: object) -> int:
        wanted = (at for at in self._choices() if key_of(self._lines[at].choice) == key)
        return next(wanted, -1)

    def _nearest(self, line: Line, problem: PickerRow) -> int:
        """Return where a line is after folding; the first new one for what was "more"."""
        place = self._place(key_of(line.choice))
        if place < 0 and isinstance(line.choice, More):
            shown = problem.under[-line.choice.count]
            place = self._place(key_of(shown))
        return place if place >= 0 else self._place(key_of(problem))

    def _row(self, place: int) -> Row | Header:
        """Write a row when it is first looked at: of 200, a screen shows fourteen."""
        if place not in self._painted:
            line = self._lines[place]
            self._painted[place] = line.header or _written(line, self._look)
        return self._painted[place]


def _runs(choice: Choice | None) -> bool:
    watch = choice.stopwatch if isinstance(choice, PickerRow) else None
    return watch is not None and watch.is_running


def _asking(typed: str) -> Row:
    text = QCoreApplication.translate("PickerList", "Ask Autotask for {typed}")
    why = QCoreApplication.translate("PickerList", "It is not among the tickets on this computer.")
    return Row(title=text.format(typed=typed), parts=(Part(why),), icon="download")


def _more(more: More) -> Row:
    text = QCoreApplication.translate("PickerList", "{count} more incidents")
    return Row(title=text.format(count=more.count), title_tone="accent_text", expanded=False)


def _written(line: Line, look: Look) -> Row:
    match line.choice:
        case Ask(typed):
            return _asking(typed)
        case More() as more:
            return _in_tree(_more(more), line)
        case PickerRow() as row:
            return _in_tree(row_of(row, look, line.over), line)
        case None:
            return Row()


def _in_tree(row: Row, line: Line) -> Row:
    """Return a row as it stands below its problem, or above what was found of it."""
    if line.over is not None:
        spoken = f"{spoken_text(row)}, {_under_problem(line.over.problem)}"
        return replace(row, indent=1, last_child=line.is_last, spoken=spoken)
    if line.fold is None:
        return row
    is_open = line.fold is not Fold.SHUT
    state = (
        QCoreApplication.translate("PickerList", "unfolded")
        if is_open
        else QCoreApplication.translate("PickerList", "folded")
    )
    return replace(row, expanded=is_open, spoken=f"{spoken_text(row)}, {state}")


def row_of(row: PickerRow, look: Look, over: PickerRow | None = None) -> Row:
    """Return a line of the picker as it is painted and spoken, below its problem or alone."""
    if row.ticket is None:
        return _without_ticket(row, look)
    ticket, mark = row.ticket, _mark(row)
    known = row.ticket_type
    is_alone = over is None
    remarks = _remarks(row, ticket, look) if over is None else _below(row, over, look)
    parts = (Part(text) for text in remarks if text)
    return Row(
        ticket.number,
        " ".join(ticket.title.split()),
        (*parts, *(_hung(row) if is_alone else ())),
        mark=mark,
        icon=_icon(row, ticket) if mark is None else "",
        right=hours_minutes(row.worked_ms) if row.worked_ms else NOTHING_WORKED,
        number_matches=matched(ticket.number, look.query),
        title_matches=matched(" ".join(ticket.title.split()), look.query),
        title_tone="text" if row.is_hit else "text2",
        starred=row.is_favourite,
        explained=told(known.explained) if known is not None else "",
    )


def _icon(row: PickerRow, ticket: Ticket) -> str:
    """Return the shape that tells what a row is, beside the word; none for a plain ticket."""
    if row.is_problem:
        return "problem"
    return "" if ticket.is_ticket else ticket.facts.kind.value


def _remarks(row: PickerRow, ticket: Ticket, look: Look) -> Iterator[str]:
    yield kind_word(ticket)
    yield ticket.facts.project
    yield ticket.company
    yield ticket.status_label
    if row.problem is not None and row.is_problem:
        yield total_words(row.problem)
    yield order_words(row.purchase_order)
    if ticket.facts.due_at is not None and not ticket.is_complete:
        text = QCoreApplication.translate("PickerList", "due {day}")
        yield text.format(day=day_words(local_date(ticket.facts.due_at, look.zone), look.today))


def _below(row: PickerRow, over: PickerRow, look: Look) -> Iterator[str]:
    """Yield the remarks on a ticket below its problem, which tells the company already."""
    ticket = row.ticket
    if ticket is None:
        return
    if over.ticket is None or over.ticket.company != ticket.company:
        yield ticket.company
    yield ticket.status_label
    opened_ms = ticket.facts.created_at
    if opened_ms is not None:
        text = QCoreApplication.translate("PickerList", "opened {day} {time}")
        day = day_words(local_date(opened_ms, look.zone), look.today)
        yield text.format(day=day, time=clock(opened_ms, look.zone))
    if over.purchase_order != row.purchase_order:
        yield order_words(row.purchase_order)


def _hung(row: PickerRow) -> Iterator[Part]:
    """Yield under what a ticket hangs, last: it is the first to give way."""
    if row.problem is not None and not row.is_problem:
        text = QCoreApplication.translate("PickerList", "under {problem}")
        yield Part(text.format(problem=_named(row.problem)), "text3")


def _under_problem(total: ProblemTotal | None) -> str:
    """Return in full what the tree shows to the eye."""
    text = QCoreApplication.translate("PickerList", "under problem {problem}")
    return text.format(problem=_named(total)) if total is not None else ""


def _named(total: ProblemTotal) -> str:
    return f"{total.number} {' '.join(total.title.split())}"


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
