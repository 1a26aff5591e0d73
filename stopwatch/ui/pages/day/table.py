"""The day as a table: the same rows and gaps in the order of time, for screen readers and eyes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt

from stopwatch.domain.day import Sign
from stopwatch.domain.day_matters import Matter, MatterKind
from stopwatch.domain.overriding import override
from stopwatch.domain.spans import Span
from stopwatch.services.day_view import DayRow, DayView
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.titled_table import TitledTable
from stopwatch.ui.pages.day.words import (
    company_of,
    evidence_words,
    matter_title,
    number_of,
    spoken_row,
    state_of,
    time_of,
    title_of,
    tr,
)
from stopwatch.ui.texts import billed_or_not, hours_minutes

_LISTED = {MatterKind.GAP, MatterKind.OVERLAP, MatterKind.AWAY}
STRETCHED, COMPANY, EVIDENCE = (3, 4), 4, 8
"""The columns that give way, title and company, which goes where there is no room; and evidence."""


class DayTable(TitledTable):
    """Start, end, ticket, title, company, worked, to bill, state, evidence."""

    columns, figures = 9, frozenset({0, 1, 5, 6})

    def __init__(self) -> None:
        super().__init__()
        self._view: DayView | None = None
        self._lines: tuple[DayRow | Matter, ...] = ()
        self._written: dict[int, tuple[str, ...]] = {}  # lines by their place, once asked for

    @property
    @override
    def lines(self) -> Sequence[DayRow | Matter]:
        return self._lines

    @override
    def titles(self) -> Sequence[str]:
        return (
            tr("Start"), tr("End"), tr("Ticket"), tr("Title"), tr("Company"), tr("Worked"),
            tr("To bill"), tr("State"), tr("Evidence"),
        )  # fmt: skip

    def show_day(self, view: DayView) -> None:
        """Show another day, or the same as it stands now."""
        self.beginResetModel()
        self._view = view
        listed = [it for it in view.open_matters if it.kind in _LISTED]
        found: list[DayRow | Matter] = [*view.rows, *listed]
        self._lines = tuple(sorted(found, key=_span))
        self._written.clear()
        self.endResetModel()

    def key_of(self, index: Index) -> str:
        """Return what a line is chosen by, empty for none."""
        if not index.isValid():
            return ""
        line = self._lines[index.row()]
        return line.block.id if isinstance(line, DayRow) else line.key

    def place_of(self, key: str) -> QModelIndex:
        """Return where an entry or a gap is."""
        for place in range(len(self._lines)):
            if self.key_of(self.index(place, 0)) == key:
                return self.index(place, 0)
        return QModelIndex()

    # ------------------------------------------------------------------ Qt
    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        view = self._view
        if view is None or not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if index.row() not in self._written:
                    self._written[index.row()] = _cells(view, line)
                return self._written[index.row()][index.column()]
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return spoken_row(view, line) if isinstance(line, DayRow) else matter_title(line)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(index.column())
            case _:
                return None


def _cells(view: DayView, line: DayRow | Matter) -> tuple[str, ...]:
    span = _span(line)
    start, end = time_of(view.axis, span.start), time_of(view.axis, span.end)
    if isinstance(line, Matter):
        length = hours_minutes(span.length_ms)
        return start, end, "", matter_title(line), "", length, "", "", _evidence(view, span)
    state, _mark = state_of(line, view.now_ms)
    return (
        start, end, number_of(line), title_of(line), company_of(line),
        hours_minutes(line.worked_ms), billed_or_not(line.billed_ms, is_billable=line.is_billable),
        state, _evidence(view, span),
    )  # fmt: skip


def _evidence(view: DayView, span: Span) -> str:
    seen = [it for it in view.evidence if it.sign is not Sign.IN_USE and it.span.shared_with(span)]
    return ", ".join(evidence_words(one) for one in seen)


def _span(line: DayRow | Matter) -> Span:
    return line.block.span if isinstance(line, DayRow) else line.span
