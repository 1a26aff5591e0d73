"""How absences are written and spoken. No painting."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from stopwatch.domain.absence import AbsenceChoice, Cause, Part
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.absence_verdict import Moment
from stopwatch.domain.deed import EntryChange
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, local_date
from stopwatch.domain.spans import Span
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.absences import Inbox
from stopwatch.services.ports.sources import Facet
from stopwatch.services.sources import Sources
from stopwatch.ui import day_names, texts

ICONS = {
    Cause.IDLE: "hourglass",
    Cause.LOCK: "lock",
    Cause.SLEEP: "moon",
    Cause.CALL: "microphone",
    Cause.UNCLEAN_END: "power",
    Cause.CLOCK_JUMP: "clock",
}
_CAUSES = {
    Cause.IDLE: str(QT_TRANSLATE_NOOP("Absences", "Idle, no keyboard or mouse")),
    Cause.LOCK: str(QT_TRANSLATE_NOOP("Absences", "Locked")),
    Cause.SLEEP: str(QT_TRANSLATE_NOOP("Absences", "Asleep")),
    Cause.CALL: str(QT_TRANSLATE_NOOP("Absences", "Call, microphone in use")),
    Cause.UNCLEAN_END: str(QT_TRANSLATE_NOOP("Absences", "Program not running")),
    Cause.CLOCK_JUMP: str(QT_TRANSLATE_NOOP("Absences", "Clock was set")),
}
_LATER = {
    Cause.IDLE: str(QT_TRANSLATE_NOOP("Absences", "{before}, then idle")),
    Cause.LOCK: str(QT_TRANSLATE_NOOP("Absences", "{before}, then locked")),
    Cause.SLEEP: str(QT_TRANSLATE_NOOP("Absences", "{before}, then asleep")),
    Cause.CALL: str(QT_TRANSLATE_NOOP("Absences", "{before}, then in a call")),
    Cause.UNCLEAN_END: str(QT_TRANSLATE_NOOP("Absences", "{before}, then not running")),
    Cause.CLOCK_JUMP: str(QT_TRANSLATE_NOOP("Absences", "{before}, then the clock was set")),
}
_SHORT_IDLE = str(QT_TRANSLATE_NOOP("Absences", "Idle"))
_BEGAN = {
    Cause.IDLE: str(QT_TRANSLATE_NOOP("Absences", "Last key or mouse. The stopwatch was running.")),
    Cause.LOCK: str(
        QT_TRANSLATE_NOOP("Absences", "You locked the screen. The stopwatch was running.")
    ),
    Cause.SLEEP: str(
        QT_TRANSLATE_NOOP("Absences", "The computer fell asleep. The stopwatch was running.")
    ),
    Cause.CALL: str(QT_TRANSLATE_NOOP("Absences", "A call began. The stopwatch was running.")),
    Cause.UNCLEAN_END: str(
        QT_TRANSLATE_NOOP("Absences", "Last sign of the program. The stopwatch ran on.")
    ),
    Cause.CLOCK_JUMP: str(QT_TRANSLATE_NOOP("Absences", "The computer's clock was set from here.")),
}
_ENDED = {
    Cause.IDLE: str(QT_TRANSLATE_NOOP("Absences", "You were back.")),
    Cause.LOCK: str(QT_TRANSLATE_NOOP("Absences", "Unlocked.")),
    Cause.SLEEP: str(QT_TRANSLATE_NOOP("Absences", "Awake again.")),
    Cause.CALL: str(QT_TRANSLATE_NOOP("Absences", "The call ended.")),
    Cause.UNCLEAN_END: str(QT_TRANSLATE_NOOP("Absences", "The program started again.")),
    Cause.CLOCK_JUMP: str(QT_TRANSLATE_NOOP("Absences", "It was set to here.")),
}
_RULED = {
    Cause.IDLE: str(QT_TRANSLATE_NOOP("Absences", "Idle")),
    Cause.LOCK: str(QT_TRANSLATE_NOOP("Absences", "Locked")),
    Cause.SLEEP: str(QT_TRANSLATE_NOOP("Absences", "Asleep")),
    Cause.CALL: str(QT_TRANSLATE_NOOP("Absences", "In a call")),
    Cause.UNCLEAN_END: str(QT_TRANSLATE_NOOP("Absences", "Program not running")),
    Cause.CLOCK_JUMP: str(QT_TRANSLATE_NOOP("Absences", "Clock was set")),
}
_REMEMBER = {
    Cause.IDLE: str(QT_TRANSLATE_NOOP("Absences", "Remember: when idle")),
    Cause.LOCK: str(QT_TRANSLATE_NOOP("Absences", "Remember: when locked")),
    Cause.SLEEP: str(QT_TRANSLATE_NOOP("Absences", "Remember: when asleep")),
    Cause.CALL: str(QT_TRANSLATE_NOOP("Absences", "Remember: when in a call")),
    Cause.UNCLEAN_END: str(
        QT_TRANSLATE_NOOP("Absences", "Remember: when the program was not running")
    ),
    Cause.CLOCK_JUMP: str(QT_TRANSLATE_NOOP("Absences", "Remember: when the clock was set")),
}


def tr(text: str) -> str:
    """Translate within the page."""
    return QCoreApplication.translate("Absences", text)


def cause_words(moment: Moment) -> str:
    """Return why nobody was there: Locked, then asleep."""
    first, *later = moment.causes
    words = tr(_SHORT_IDLE if first is Cause.IDLE and later else _CAUSES[first])
    for cause in later:
        words = tr(_LATER[cause]).format(before=words)
    return words


def range_words(span: Span, zone: str) -> str:
    """Return from when to when, like 12:03 to 12:41."""
    return tr("{start} to {end}").format(
        start=texts.clock(span.start, zone), end=texts.clock(span.end, zone)
    )


def length_words(span_ms: int) -> str:
    """Return a length like 0:38."""
    return texts.hours_minutes(span_ms)


def minutes_of(span_ms: int) -> int:
    """Return whole minutes; a part of one counts none."""
    return span_ms // MINUTE_MS


def short_day(day: date) -> str:
    """Return a day like Fri 20 Nov."""
    return day_names.written(day, day_names.SHORT_WEEKDAY_DAY)


def day_words(day: date, now_ms: int, zone: str) -> str:
    """Return a day as the list heads it."""
    today = local_date(now_ms, zone)
    if day == today:
        return tr("Today, {day}").format(day=short_day(day))
    if day == today - timedelta(days=1):
        return tr("Yesterday, {day}").format(day=short_day(day))
    return short_day(day)


def watch_name(watch: Stopwatch, inbox: Inbox) -> tuple[str, str]:
    """Return number and title of what ran; the title may be empty."""
    ticket = inbox.ticket_of(watch)
    title = ticket.title if ticket else (watch.notes[-1].text if watch.notes else "")
    return texts.number_of(ticket, watch.typed), title


def names(moment: Moment, inbox: Inbox) -> tuple[str, str]:
    """Return number and title of what ran at a moment; several are told by their numbers."""
    watches = inbox.watches_in(moment)
    if len(watches) == 1:
        return watch_name(watches[0], inbox)
    return ", ".join(watch_name(one, inbox)[0] for one in watches), tr("at once")


def short_number(number: str) -> str:
    """Return the end of a ticket's number, like …0046."""
    tail = number.rpartition(".")[2]
    is_one = tail and tail != number and ", " not in number
    return f"…{tail}" if is_one else number


def evidence_lines(moment: Moment, zone: str) -> list[tuple[str, str]]:
    """Return what was seen, each with its time, in order."""
    found: list[tuple[int, str]] = []
    known = moment.absences[0]
    for spell in known.spells or (known.as_spell(),):
        found.append((spell.from_ms, tr(_BEGAN[spell.cause])))
        found.append((spell.to_ms, tr(_ENDED[spell.cause])))
    found.sort(key=lambda one: one[0])
    return [(texts.clock(at, zone), words) for at, words in found]


def decided_words(moment: Moment, inbox: Inbox) -> str:
    """Return what was decided, and by whom."""
    absence = moment.absences[0]
    what = _what(absence.parts, absence.choice, moment, inbox)
    if absence.is_by_rule:
        return tr("{what} · by your rule").format(what=what)
    at = absence.decided_at or 0
    return tr("{what} · by you, {at}").format(
        what=what, at=texts.day_clock(at, inbox.now_ms, inbox.zone)
    )


def _what(
    parts: tuple[Part, ...], choice: AbsenceChoice | None, moment: Moment, inbox: Inbox
) -> str:
    if choice is AbsenceChoice.SPLIT:
        return tr("Split into {count}").format(count=len(parts))
    if choice is AbsenceChoice.OTHER:
        found = (inbox.tickets.get(it.target_id) for it in parts if it.target_id is not None)
        number = next((ticket.name for ticket in found if ticket is not None), "")
        return tr("Booked on {number}").format(number=number) if number else tr("Kept")
    if choice is AbsenceChoice.KEEP:
        return tr("Kept on {number}").format(number=names(moment, inbox)[0])
    return tr("Not work")


def blank_words(sources: Sources) -> str:
    """Return what stands where nothing waits; first of all what this desktop does not tell."""
    if not sources.is_missing(Facet.IDLE):
        return tr("Time away while a stopwatch runs waits here until you say what it was.")
    return without_idle_words(has_locks=not sources.is_missing(Facet.LOCK))


def without_idle_words(*, has_locks: bool) -> str:
    """Return what is seen on a desktop that does not tell of idle time."""
    if has_locks:
        return tr("This desktop reports no idle time. Lock and sleep are still seen.")
    return tr("This desktop reports neither idle time nor locks. Sleep is still seen.")


def rule_words(rule: Rule) -> tuple[str, str]:
    """Return when a rule holds, and what it does."""
    name, what = tr(_RULED[rule.cause]), tr("Not work")
    if rule.choice is AbsenceChoice.KEEP:
        what = tr("Keep on ticket")
    if rule.over_ms:
        name = tr("{cause}, from {span}").format(cause=name, span=span_words(rule.over_ms))
    if rule.up_to_ms is not None:
        name = tr("{cause}, up to {span}").format(cause=name, span=span_words(rule.up_to_ms))
    return name, what


def remember_words(cause: Cause) -> str:
    """Return what stands before the fields of a rule."""
    return tr(_REMEMBER[cause])


def span_words(span_ms: int) -> str:
    """Return a span to choose, like 15 min or 2 h."""
    if span_ms >= HOUR_MS and span_ms % HOUR_MS == 0:
        return tr("{count} h").format(count=span_ms // HOUR_MS)
    return tr("{count} min").format(count=span_ms // MINUTE_MS)


def change_words(change: EntryChange) -> str:
    """Return what becomes of an entry that Autotask has, before it is done."""
    before, after = change.before, change.after
    if before is None or before.remote_id is None:
        return ""
    old, new = texts.hours_minutes(before.piece.worked_ms), length_words(after.piece.worked_ms)
    if after.piece.worked_ms == before.piece.worked_ms:
        return tr("This deletes #{number} in Autotask ({old}).").format(
            number=before.remote_id, old=old
        )
    return tr("This shortens #{number} in Autotask from {old} to {new}.").format(
        number=before.remote_id, old=old, new=new
    )


def spoken_row(moment: Moment, inbox: Inbox) -> str:
    """Return a row as it is read out."""
    number, title = names(moment, inbox)
    return ", ".join(
        part
        for part in (
            cause_words(moment), range_words(moment.span, inbox.zone), number, title,
            texts.spoken(moment.length_ms),
        )
        if part
    )  # fmt: skip
