"""What stands below the grid: the entries of the current cell, each with its state in words."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.entry import ShownState
from stopwatch.domain.outbox import AttentionKind
from stopwatch.domain.spans import Span
from stopwatch.domain.typed_time import TypedTime
from stopwatch.domain.values import dataclass
from stopwatch.domain.week import Line, WeekState
from stopwatch.domain.week_words import clock_words
from stopwatch.services.showing import ShownEntry
from stopwatch.services.week import Week
from stopwatch.ui.pages.week.words import STATE_MARKS, bill_text, state_word, tr
from stopwatch.ui.sentences import told as in_other_words
from stopwatch.ui.texts import length, not_billable
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.entries_words import state_words
from stopwatch.ui.windows.entry_words import clock_range

_COMPARED = {AttentionKind.CONFLICT, AttentionKind.TWIN, AttentionKind.DOUBLED}


@dataclass(frozen=True, slots=True)
class DetailLine:
    """One line; `verb` is what it offers, empty for nothing."""

    mark: Mark
    times: str
    worked: str
    to_bill: str
    said: str
    verb: str = ""
    shown: ShownEntry | None = None

    @property
    def spoken(self) -> str:
        """The line as it is read out."""
        parts = (self.times, self.worked, self.to_bill, self.said, self.verb)
        return ", ".join(part for part in parts if part)


def detail_lines(week: Week, lines: Sequence[Line]) -> tuple[DetailLine, ...]:
    """Return a line for each of some lines of the week, the earliest first."""
    return tuple(_line(week, one, week.entries.get(one.key)) for one in lines)


def typed_line(typed: TypedTime | None, span: Span | None, zone: str) -> DetailLine:
    """Return what becomes of typed time, before it is anything."""
    if typed is None:
        said = tr("Type a length like 0:45, 45m or .75, or both ends like 9-9:45.")
        return DetailLine(Mark.LOCAL, "", "", "", said)
    worked = clock_words(typed.minutes)
    if span is None:
        return DetailLine(Mark.UNDECIDED, "", worked, "", tr("No room for it before now."))
    said = tr("Enter adds it as a draft, Esc drops it.")
    return DetailLine(Mark.LOCAL, clock_range(span.start, span.end, zone), worked, "", said)


def _line(week: Week, line: Line, shown: ShownEntry | None) -> DetailLine:
    zone = shown.entry.piece.zone if shown is not None else week.zone
    mark = STATE_MARKS.get(line.state, Mark.SENT)
    times = _times(line, zone)
    bill = bill_text(line.amount) if line.is_billable else not_billable()
    worked = clock_words(line.amount.minutes)
    if shown is None:
        return DetailLine(mark, times, worked, bill, _said_without_entry(line))
    return DetailLine(mark, times, worked, bill, _said(shown, line, week), _verb(shown), shown)


def _times(line: Line, zone: str) -> str:
    if line.started_at is None or line.ended_at is None or not line.started_at:
        return tr("no times")
    return clock_range(line.started_at, line.ended_at, zone)


def _said_without_entry(line: Line) -> str:
    if line.state is WeekState.ELSEWHERE:
        return tr("Entered elsewhere; change it there.")
    return state_word(line.state)


def _said(shown: ShownEntry, line: Line, week: Week) -> str:
    if line.state is WeekState.POSTED:
        return tr("Posted; ask for it to be reopened.")
    if shown.message:
        return in_other_words(shown.message)
    words = state_words(shown, week.now_ms)
    if line.state is WeekState.DRAFT:
        return tr("On this computer")
    told = f"{words.word} {words.small}".strip()
    if line.state is WeekState.CHECKING:
        return tr("{told}. The {hours} is safe.").format(told=told, hours=_safe_hours(line, shown))
    return told


def _safe_hours(line: Line, shown: ShownEntry) -> str:
    return bill_text(line.amount) if line.amount.hundredths else length(shown.told_ms)


def _verb(shown: ShownEntry) -> str:
    if shown.state is ShownState.DRAFT:
        return tr("Edit") if shown.message else tr("Submit")
    if shown.state is ShownState.NEEDS_ATTENTION and shown.item is not None:
        return tr("Compare") if shown.item.attention in _COMPARED else tr("Edit")
    changed = shown.counterpart is not None and bool(shown.counterpart.changed)
    if changed or shown.state is ShownState.DELETED_REMOTELY:
        return tr("Compare")
    return tr("Edit") if shown.state in _EDITED else ""


_EDITED = {ShownState.WAITING, ShownState.LOCAL_ONLY, ShownState.SENT}
