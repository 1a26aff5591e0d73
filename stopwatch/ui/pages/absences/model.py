"""What the list of absences shows, row by row: days with what waits, then what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from stopwatch.domain.absence_verdict import Moment
from stopwatch.domain.instants import local_date
from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.services.absences import Inbox
from stopwatch.ui.models.index import Index
from stopwatch.ui.pages.absences.words import (
    ICONS,
    cause_words,
    day_words,
    decided_words,
    length_words,
    names,
    range_words,
    spoken_row,
    tr,
)
from stopwatch.ui.tips import tip


class Kind(Enum):
    """What a row is."""

    SECTION = 1
    PENDING = 2
    DECIDED = 3
    GROWING = 4  # an absence that goes on: there is nothing to decide yet


@dataclass(frozen=True, slots=True)
class Line:
    """One row. `right` is the count of a section's total, the length of what waits, or a verb."""

    kind: Kind
    title: str
    beside: str = ""
    right: str = ""
    number: str = ""
    below: str = ""
    icon: str = ""
    spoken: str = ""
    moment: Moment | None = None


class AbsenceModel(QAbstractListModel):
    """The rows; sections and what grows cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_inbox(self, inbox: Inbox, growing: Line | None = None) -> None:
        """Show another look, above it what still grows."""
        self.beginResetModel()
        first = [growing] if growing is not None else []
        self.lines = [*first, *_waiting(inbox), *_decided(inbox)]
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """Return a row."""
        return self.lines[index.row()] if index.isValid() else None

    def pending(self) -> list[int]:
        """Return the places of what waits."""
        return [at for at, line in enumerate(self.lines) if line.kind is Kind.PENDING]

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{line.number} {line.below}".strip())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.spoken or line.title
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None or line.kind in {Kind.SECTION, Kind.GROWING}:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _waiting(inbox: Inbox) -> Iterator[Line]:
    def day(moment: Moment) -> object:
        return local_date(moment.span.start, inbox.zone)

    by_day = [(key, list(some)) for key, some in groupby(inbox.pending, day)]
    for _key, some in reversed(by_day):
        total = sum(one.length_ms for one in some)
        first = local_date(some[0].span.start, inbox.zone)
        title = day_words(first, inbox.now_ms, inbox.zone)
        yield Line(Kind.SECTION, title, str(len(some)), length_words(total))
        for moment in some:
            number, name = names(moment, inbox)
            yield Line(
                Kind.PENDING, range_words(moment.span, inbox.zone), cause_words(moment),
                length_words(moment.length_ms), number, name, ICONS[moment.causes[0]],
                spoken_row(moment, inbox), moment,
            )  # fmt: skip


def _decided(inbox: Inbox) -> Iterator[Line]:
    if inbox.decided:
        yield Line(Kind.SECTION, tr("Decided"), str(len(inbox.decided)))
    for moment in inbox.decided:
        what = decided_words(moment, inbox)
        when = range_words(moment.span, inbox.zone)
        yield Line(
            Kind.DECIDED, when, cause_words(moment), tr("Undo"), "", what, "check",
            f"{when}, {what}", moment,
        )  # fmt: skip
