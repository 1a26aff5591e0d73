"""The panel's rows: paused stopwatches, or those that run beside the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
)

from stopwatch.domain.overriding import override
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.overview import Overview
from stopwatch.ui import texts
from stopwatch.ui.models.index import Index
from stopwatch.ui.widgets.marks import Mark, mark_word
from stopwatch.ui.widgets.row import Aside, Part, Row, row_data

_ROOT = QModelIndex()


class StopwatchRows(QAbstractListModel):
    """Rows of equal height; `show` replaces them, `tick` only moves their times.

    A row is written when it is first looked at: of two hundred, the panel shows six.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watches: tuple[Stopwatch, ...] = ()
        self._overview: Overview | None = None
        self._written: dict[int, Row] = {}

    def show(self, watches: Sequence[Stopwatch], overview: Overview) -> None:
        """Show these stopwatches."""
        self.beginResetModel()
        self._watches, self._overview = tuple(watches), overview
        self._written.clear()
        self.endResetModel()

    def stopwatch(self, index: Index) -> Stopwatch | None:
        """Return the stopwatch of a row."""
        inside = 0 <= index.row() < len(self._watches)
        return self._watches[index.row()] if inside else None

    def tick(self, overview: Overview) -> None:
        """Show the times of a later moment."""
        before, self._overview, self._written = self._written, overview, {}
        for place, old in before.items():
            if self._row(place) != old:
                self.dataChanged.emit(self.index(place), self.index(place))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._watches)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return row_data(self._row(index.row()), role)

    def _row(self, place: int) -> Row:
        assert self._overview is not None, "there are no rows before they are shown"
        if place not in self._written:
            self._written[place] = row_of(self._watches[place], self._overview)
        return self._written[place]


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
