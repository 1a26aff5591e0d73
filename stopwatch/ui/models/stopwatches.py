"""The panel's rows: paused stopwatches, or those that run beside the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.overview import Overview
from stopwatch.ui import texts
from stopwatch.ui.widgets.marks import Mark, mark_word
from stopwatch.ui.widgets.row import Aside, Part, Row, row_data

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class StopwatchRows(QAbstractListModel):
    """A few rows; `show` replaces them, `tick` only moves their times."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watches: tuple[Stopwatch, ...] = ()
        self._rows: list[Row] = []

    def show(self, watches: Sequence[Stopwatch], overview: Overview) -> None:
        """Show these stopwatches."""
        self.beginResetModel()
        self._watches = tuple(watches)
        self._rows = [row_of(watch, overview) for watch in watches]
        self.endResetModel()

    def stopwatch(self, index: Index) -> Stopwatch | None:
        """Return the stopwatch of a row."""
        inside = 0 <= index.row() < len(self._watches)
        return self._watches[index.row()] if inside else None

    def tick(self, overview: Overview) -> None:
        """Show the times of a later moment."""
        rows = [row_of(watch, overview) for watch in self._watches]
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            if old != new:
                self._rows[place] = new
                self.dataChanged.emit(self.index(place), self.index(place))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return row_data(self._rows[index.row()], role)


def tr(text: str) -> str:
    """Translate what a row of a stopwatch says."""
    return QCoreApplication.translate("StopwatchRow", text)


def row_of(watch: Stopwatch, overview: Overview) -> Row:
    """Return a stopwatch as a row of the panel."""
    ticket = overview.ticket_of(watch)
    elapsed = watch.elapsed_ms(overview.now_ms)
    state = mark_word(Mark.RUNNING if watch.is_running else Mark.PAUSED)
    company = ticket.company if ticket else ""
    title = ticket.title if ticket else (watch.notes[-1].text if watch.notes else "")
    number = texts.number_of(ticket, watch.typed)
    attach = (Part(tr("Attach to a ticket…"), "accent_text", "attach"),) if ticket is None else ()
    since = texts.day_clock(watch.paused_at, overview.now_ms, overview.zone)
    said = (state, number, title, company, texts.spoken(elapsed))
    return Row(
        number,
        title,
        (Part(company),) if company else attach,
        icon="pause" if watch.is_running else "play",
        right=texts.hours_minutes(elapsed),
        right_minor=texts.seconds_part(elapsed),
        aside=_undecided(watch, overview) or Aside(tr("since {time}").format(time=since)),
        number_strong=ticket is None,
        spoken=", ".join(word for word in said if word),
    )


def _undecided(watch: Stopwatch, overview: Overview) -> Aside | None:
    """Return how much of a stopwatch's time waits for a decision, if any does."""
    waits_ms = sum(
        abs(absence.to_ms - absence.from_ms)
        for absence in overview.absences
        if absence.stopwatch_id == watch.id
    )
    if not waits_ms:
        return None
    words = tr("{span} to decide").format(span=texts.hours_minutes(waits_ms))
    return Aside(words, Mark.UNDECIDED, "amber_text")
