"""What the page of a day says: rows, what is to settle, ways out, boundaries. No painting."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate

from stopwatch.domain.day import Evidence, Sign
from stopwatch.domain.day_axis import Axis
from stopwatch.domain.day_matters import Fix, FixKind, Matter, MatterKind
from stopwatch.domain.entry import ShownState
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.spans import Span
from stopwatch.services.day_view import DayRow, DayView
from stopwatch.ui.sentences import told as in_other_words
from stopwatch.ui.texts import (
    NO_BILL,
    billed,
    clock,
    decimal_hours,
    hours_minutes,
    locale,
    no_ticket,
    not_billable,
    spoken,
)
from stopwatch.ui.texts import number_of as told_number
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.entries_words import state_words

_SHORT = 14  # characters of a title on a button
_SIGNS: dict[Sign, str] = {
    Sign.IN_USE: str(QT_TRANSLATE_NOOP("Day", "In use")),
    Sign.LOCKED: str(QT_TRANSLATE_NOOP("Day", "Locked")),
    Sign.ASLEEP: str(QT_TRANSLATE_NOOP("Day", "Asleep")),
    Sign.IDLE: str(QT_TRANSLATE_NOOP("Day", "Idle")),
    Sign.CALL: str(QT_TRANSLATE_NOOP("Day", "Call")),
    Sign.OFF: str(QT_TRANSLATE_NOOP("Day", "Not running")),
    Sign.UNBOOKED: str(QT_TRANSLATE_NOOP("Day", "Not booked")),
}
_MATTERS: dict[MatterKind, str] = {
    MatterKind.GAP: str(QT_TRANSLATE_NOOP("Day", "{minutes} min gap")),
    MatterKind.OVERLAP: str(QT_TRANSLATE_NOOP("Day", "{minutes} min overlap")),
    MatterKind.AWAY: str(QT_TRANSLATE_NOOP("Day", "{minutes} min undecided")),
    MatterKind.LACKING: str(QT_TRANSLATE_NOOP("Day", "Cannot leave yet")),
    MatterKind.NEEDS_YOU: str(QT_TRANSLATE_NOOP("Day", "Needs you")),
}
_FIXES: dict[FixKind, str] = {
    FixKind.EXTEND_EARLIER: str(QT_TRANSLATE_NOOP("Day", "Extend {title} to {time}")),
    FixKind.EXTEND_LATER: str(QT_TRANSLATE_NOOP("Day", "Start {title} at {time}")),
    FixKind.REBOOK: str(QT_TRANSLATE_NOOP("Day", "Book on {title}")),
    FixKind.NEW_ENTRY: str(QT_TRANSLATE_NOOP("Day", "New entry…")),
    FixKind.IGNORE: str(QT_TRANSLATE_NOOP("Day", "Ignore")),
    FixKind.TRIM_EARLIER: str(QT_TRANSLATE_NOOP("Day", "End {title} at {time}")),
    FixKind.TRIM_LATER: str(QT_TRANSLATE_NOOP("Day", "Start {title} at {time}")),
    FixKind.SPLIT_AROUND: str(QT_TRANSLATE_NOOP("Day", "Split {title} around it")),
    FixKind.KEEP_BOTH: str(QT_TRANSLATE_NOOP("Day", "Keep both")),
    FixKind.KEEP: str(QT_TRANSLATE_NOOP("Day", "Keep")),
    FixKind.NOT_WORK: str(QT_TRANSLATE_NOOP("Day", "Not work")),
    FixKind.OTHER_TICKET: str(QT_TRANSLATE_NOOP("Day", "Other ticket…")),
    FixKind.SHARE_OUT: str(QT_TRANSLATE_NOOP("Day", "Split…")),
    FixKind.EDIT: str(QT_TRANSLATE_NOOP("Day", "Edit…")),
    FixKind.SHOW: str(QT_TRANSLATE_NOOP("Day", "Show why")),
}
_SHORT_FIXES: dict[FixKind, str] = {
    FixKind.EXTEND_EARLIER: str(QT_TRANSLATE_NOOP("Day", "Extend earlier")),
    FixKind.EXTEND_LATER: str(QT_TRANSLATE_NOOP("Day", "Start later one sooner")),
    FixKind.REBOOK: str(QT_TRANSLATE_NOOP("Day", "Book it")),
    FixKind.TRIM_EARLIER: str(QT_TRANSLATE_NOOP("Day", "Trim earlier")),
    FixKind.TRIM_LATER: str(QT_TRANSLATE_NOOP("Day", "Trim later")),
    FixKind.SPLIT_AROUND: str(QT_TRANSLATE_NOOP("Day", "Split around")),
}
_SETTLED: dict[MatterKind, str] = {
    MatterKind.GAP: str(QT_TRANSLATE_NOOP("Day", "Ignored {span}")),
    MatterKind.OVERLAP: str(QT_TRANSLATE_NOOP("Day", "Both kept {span}")),
    MatterKind.AWAY: str(QT_TRANSLATE_NOOP("Day", "Not work {span}")),
}


def tr(text: str) -> str:
    """Return a text of the day in the user's language."""
    return QCoreApplication.translate("Day", text)


def day_title(day: date) -> str:
    """Return a day like Friday 20 November."""
    return locale().toString(QDate(day.year, day.month, day.day), tr("dddd d MMMM"))


def to_bill(row: DayRow) -> str:
    """Return hours to bill as they stand in a column, like 0.75; a dash where nobody pays."""
    return decimal_hours(row.billed_ms) if row.is_billable else NO_BILL


def minutes(span_ms: int) -> int:
    """Return whole minutes, rounded as people do."""
    return round(span_ms / MINUTE_MS)


def time_of(axis: Axis, at_ms: int) -> str:
    """Return a clock time, with the clock's name where the same time comes twice that day."""
    text = clock(at_ms, axis.zone)
    return f"{text} {axis.abbreviation(at_ms)}" if axis.is_ambiguous(at_ms) else text


def range_of(axis: Axis, span: Span) -> str:
    """Return times like 16:20 to 16:51."""
    return tr("{start} to {end}").format(
        start=time_of(axis, span.start), end=time_of(axis, span.end)
    )


def title_of(row: DayRow) -> str:
    """Return what a row is called."""
    if row.ticket is not None:
        return row.ticket.title
    return row.summary.partition("\n")[0] or row.typed or no_ticket()


def short_title(row: DayRow | None) -> str:
    """Return a title for a button: whole words, as many as fit there."""
    return shortened(title_of(row)) if row is not None else ""


def shortened(title: str) -> str:
    """Return as many whole words of a title as a button has room for."""
    if len(title) <= _SHORT:
        return title
    head = title[: _SHORT + 1].rpartition(" ")[0] or title[:_SHORT]
    return f"{head.rstrip(':,;-')}…"


def company_of(row: DayRow) -> str:
    """Return the company of a row, empty for none."""
    return row.ticket.company if row.ticket is not None else ""


def number_of(row: DayRow) -> str:
    """Return the number of a row's ticket, empty for none."""
    return told_number(row.ticket, row.typed) if row.ticket is not None else row.typed


def state_of(row: DayRow, now_ms: int) -> tuple[str, Mark]:
    """Return how far a row has come, in words and as a mark."""
    if row.is_posted:
        return tr("Approved and posted"), Mark.KEPT
    if row.watch is not None:
        return (tr("Running"), Mark.RUNNING) if row.is_running else (tr("Paused"), Mark.PAUSED)
    if row.shown is None:
        return tr("Entered in Autotask"), Mark.SENT
    told = state_words(row.shown, now_ms)
    if row.shown.state is ShownState.DRAFT:
        return tr("On this computer"), told.mark
    if row.shown.state is ShownState.SENT:
        return tr("Sent"), told.mark
    if row.shown.state is ShownState.CHECKING and row.shown.item is not None:
        until = row.shown.item.checking_until
        if until is not None:
            at = clock(until, row.shown.entry.piece.zone)
            return tr("Checking until {time}").format(time=at), told.mark
    return told.word, told.mark


def state_and_bill(row: DayRow, state: str) -> str:
    """Return how far a row has come, and that nobody pays for it where nothing else says so."""
    is_internal = row.ticket is not None and row.ticket.is_internal
    return state if row.is_billable or is_internal else f"{state} · {not_billable()}"


def matter_title(matter: Matter) -> str:
    """Return what is to be settled, like 18 min gap."""
    return tr(_MATTERS[matter.kind]).format(minutes=minutes(matter.span.length_ms))


def matter_detail(view: DayView, matter: Matter) -> str:
    """Return when it is and what it is about."""
    times = range_of(view.axis, matter.span)
    if matter.kind in {MatterKind.LACKING, MatterKind.NEEDS_YOU}:
        return in_other_words(matter.told) or times
    if matter.kind is MatterKind.OVERLAP:
        earlier, later = (short_title(view.row(key)) for key in matter.entry_ids)
        return tr("{times}, {earlier} and {later}").format(
            times=times, earlier=earlier, later=later
        )
    if matter.unbooked:
        return tr("{times}, a stopwatch ran and was not booked").format(times=times)
    seen = [it for it in view.evidence if it.sign is not Sign.IN_USE
            and it.span.shared_with(matter.span) is not None]  # fmt: skip
    if seen:
        return tr("{times}, {evidence}").format(times=times, evidence=evidence_words(seen[0]))
    return times


def evidence_words(evidence: Evidence) -> str:
    """Return what the computer saw, like Locked 0:15, or Call 0:11, Nora."""
    told = f"{tr(_SIGNS[evidence.sign])} {hours_minutes(evidence.span.length_ms)}"
    return f"{told}, {evidence.name}" if evidence.name else told


def fix_words(view: DayView, fix: Fix) -> str:
    """Return a way out as its button says it: with what it does and to when."""
    text = tr(_FIXES[fix.kind])
    if fix.kind is FixKind.REBOOK:
        return text.format(title=_unbooked_title(view, fix))
    return text.format(
        title=short_title(view.row(fix.entry_id)), time=time_of(view.axis, fix.at_ms)
    )


def link_words(fix: Fix) -> str:
    """Return the same in a word or two."""
    return tr(_SHORT_FIXES.get(fix.kind, _FIXES[fix.kind]))


def settled_words(matter: Matter) -> str:
    """Return what was decided."""
    return tr(_SETTLED[matter.kind]).format(span=hours_minutes(matter.span.length_ms))


def gap_words(view: DayView, span: Span) -> str:
    """Return what a hole in the day says."""
    count = minutes(span.length_ms)
    return tr("{minutes} min gap, {times}").format(minutes=count, times=range_of(view.axis, span))


def not_work_words(span: Span) -> str:
    """Return what time says that the user decided to leave out."""
    return tr("Not work, {minutes} min").format(minutes=minutes(span.length_ms))


def overlap_words(span: Span) -> str:
    """Return how long an overlap is, for the bracket beside it."""
    return tr("{minutes} min").format(minutes=minutes(span.length_ms))


def spoken_row(view: DayView, row: DayRow) -> str:
    """Return a row as a screen reader says it."""
    state, _mark = state_of(row, view.now_ms)
    parts = (
        state, range_of(view.axis, row.block.span), number_of(row), title_of(row), company_of(row),
        tr("worked {span}").format(span=spoken(row.worked_ms)),
        _spoken_bill(row),
    )  # fmt: skip
    return ", ".join(part for part in parts if part)


def _spoken_bill(row: DayRow) -> str:
    if not row.is_billable:
        return not_billable()
    return tr("to bill {hours}").format(hours=billed(row.billed_ms))


def spoken_day(view: DayView) -> str:
    """Return a day as a screen reader says it first."""
    return tr("{day}, {count} entries, worked {worked}, {open} to settle").format(
        day=day_title(view.axis.day), count=len(view.rows),
        worked=hours_minutes(view.worked_ms), open=len(view.open_matters),
    )  # fmt: skip


def _unbooked_title(view: DayView, fix: Fix) -> str:
    for matter in view.matters:
        for loose in matter.unbooked:
            ticket = view.tickets.get(loose.target_id) if loose.target_id is not None else None
            if loose.stopwatch_id == fix.stopwatch_id and ticket is not None:
                return shortened(ticket.title)
    return tr("its ticket")


def as_of(view: DayView) -> str:
    """Return since when what came from the web is known, empty where nothing did."""
    if view.as_of_ms is None or not any(
        row.shown is None and row.watch is None for row in view.rows
    ):
        return ""
    time = clock(view.as_of_ms, view.axis.zone)
    return tr("Entered in Autotask: as of {time}").format(time=time)


def nothing_words(view: DayView) -> str:
    """Return what a day without entries says, empty where there are some."""
    if view.rows:
        return ""
    used = view.in_use
    if not used:
        return tr("No entries on this day. Ins adds one.")
    return tr("No entries, but this computer was in use {times}. Ins adds one.").format(
        times=range_of(view.axis, Span(used[0].start, used[-1].end))
    )
