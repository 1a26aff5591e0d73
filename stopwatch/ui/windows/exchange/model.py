"""Every place of a file as a line of a table: what becomes of it, when it was, and what it says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt

from stopwatch.domain.instants import at_zone
from stopwatch.domain.overriding import override
from stopwatch.services.exchanging.candidates import Line
from stopwatch.services.exchanging.found import Found
from stopwatch.ui import day_names
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.titled_table import TitledTable
from stopwatch.ui.sentences import told
from stopwatch.ui.texts import clock, hours_minutes
from stopwatch.ui.windows.exchange.words import fate_words, place_words, tr

STRETCHED = 6
_FROM, _UNREAD_SPAN = 2, 5
_SPANNED = QSize(0, 0)  # its words lie over several columns, and make none of them wider


class PreviewTable(TitledTable):
    """Place, fate, day, times, length, ticket, and notes with what is to be said of them."""

    columns, figures = 7, frozenset({4})

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    @property
    @override
    def lines(self) -> Sequence[Line]:
        return self._lines

    @override
    def titles(self) -> Sequence[str]:
        return (tr("Where"), tr("Becomes"), tr("Day"), tr("Time"), tr("Length"), tr("Ticket"),
                tr("Notes"))  # fmt: skip

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show another file."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def unread(self) -> Iterable[tuple[int, int, int, int]]:
        """Return the cells that say why a line cannot be read: row, column, rows, columns."""
        for row, line in enumerate(self._lines):
            if line.found is None:
                yield row, _FROM, 1, _UNREAD_SPAN

    def whole(self, row: int) -> str:
        """Return all that is said of a line, which its row may have no room for."""
        if not 0 <= row < len(self._lines):
            return ""
        line = self._lines[row]
        return _notes(line.found, told(line.why)) if line.found is not None else told(line.why)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return _cells(self._lines[index.row()])[index.column()]
        is_spanned = index.column() >= _FROM and self._lines[index.row()].found is None
        return _SPANNED if role == Qt.ItemDataRole.SizeHintRole and is_spanned else None


def _cells(line: Line) -> tuple[str, ...]:
    head, why = (place_words(line.place), fate_words(line.fate)), told(line.why)
    if line.found is None:
        return (*head, why, *[""] * (_UNREAD_SPAN - 1))
    return (*head, *_times(line.found), _ticket(line, line.found), _notes(line.found, why))


def _times(found: Found) -> tuple[str, str, str]:
    start = at_zone(found.started_at, found.zone)
    # With the month in letters: whether the file has the day first is what is to be seen here.
    day = day_names.written(start.date(), day_names.SHORT_DAY_OF_YEAR)
    times = f"{clock(found.started_at, found.zone)}–{clock(found.ended_at, found.zone)}"
    return day, times, hours_minutes(found.ended_at - found.started_at)


def _ticket(line: Line, found: Found) -> str:
    if line.ticket is not None:
        return line.ticket.name
    return tr("{number}, not known yet").format(number=found.ticket) if found.ticket else tr("none")


def _notes(found: Found, why: str) -> str:
    words = " ".join(found.summary.split())
    return " · ".join(part for part in (words, why) if part)
