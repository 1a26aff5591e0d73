"""What the mini window shows of a stopwatch, in one row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.ui import texts
from stopwatch.ui.widgets.marks import Mark

_NUMBER_END = 5  # the last digits of a ticket's number tell it from the others of a day


@dataclass(frozen=True, slots=True)
class Line:
    """The row. `watch` is what it is about: what runs, else what was paused last."""

    watch: Stopwatch | None
    mark: Mark
    number: str
    title: str
    elapsed_ms: int
    spoken: str


def line(overview: Overview) -> Line:
    """Return the row for how everything stands."""
    desk = overview.desk
    watches = (*desk.running, *desk.paused)
    if not watches:
        title, worked = _tr("Nothing is running"), overview.worked_ms
        said = _tr("{span} worked today").format(span=texts.spoken(worked))
        return Line(None, Mark.STOPPED, "", title, worked, f"{title}. {said}")
    watch = watches[0]
    ticket, elapsed = overview.ticket_of(watch), watch.elapsed_ms(overview.now_ms)
    number = texts.number_of(ticket, watch.typed)
    title = ticket.title if ticket else (watch.notes[-1].text if watch.notes else "")
    state = _tr("Running") if watch.is_running else _tr("Paused")
    spoken = ", ".join(part for part in (state, number, title, texts.spoken(elapsed)) if part)
    mark = Mark.RUNNING if watch.is_running else Mark.PAUSED
    return Line(watch, mark, _short(number), title, elapsed, spoken)


def _short(number: str) -> str:
    """Return the end of a ticket's number; anything else is no number, and whole."""
    head, dot, end = number.rpartition(".")
    return f"…{end}" if dot and head and len(end) < _NUMBER_END + 1 and end.isdigit() else number


def _tr(text: str) -> str:
    return QCoreApplication.translate("MiniWindow", text)
