"""What is said of a reminder: in a notification with a title, in the panel in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.reminder import Reminder, ReminderKind
from stopwatch.services.overview import Overview
from stopwatch.ui import texts

LATER = (10, 30, 60)
"""After how many minutes a reminder can come again."""


def reminder_title(reminder: Reminder, overview: Overview) -> str:
    """Return what it is about, in a few words."""
    match reminder.kind:
        case ReminderKind.RUNS_LONG:
            return _tr("Still at {name}?").format(name=_name(overview))
        case ReminderKind.REVIEW:
            return _tr("Review your day")
        case ReminderKind.NOTHING_RUNS:
            return _tr("Nothing is running")


def reminder_body(reminder: Reminder, overview: Overview) -> str:
    """Return the sentence below that."""
    since = texts.day_clock(reminder.from_ms, overview.now_ms, overview.zone)
    match reminder.kind:
        case ReminderKind.RUNS_LONG:
            said = _tr("It has run since {since} without a break. Your time is safe.")
            return said.format(since=since)
        case ReminderKind.REVIEW if reminder.count == 1:
            return _tr("Your time is safe. 1 entry is a draft or needs you.")
        case ReminderKind.REVIEW:
            said = _tr("Your time is safe. {count} entries are drafts or need you.")
            return said.format(count=reminder.count)
        case ReminderKind.NOTHING_RUNS:
            return _tr("No stopwatch has run since {since}.").format(since=since)


def reminder_words(reminder: Reminder | None, overview: Overview) -> str:
    """Return both as one line; nothing for no reminder."""
    if reminder is None:
        return ""
    title = reminder_title(reminder, overview)
    stop = "" if title.endswith("?") else "."
    return f"{title}{stop} {reminder_body(reminder, overview)}"


def reminder_actions(reminder: Reminder) -> list[tuple[str, str]]:
    """Return the buttons of a notification, those that settle it first."""
    first = {
        ReminderKind.RUNS_LONG: [
            ("settle", _tr("Still at it")), ("pause", _tr("Pause")), ("stop", _tr("Stop…")),
        ],
        ReminderKind.REVIEW: [("review", _tr("Review"))],
        ReminderKind.NOTHING_RUNS: [("start", _tr("Start…"))],
    }[reminder.kind]  # fmt: skip
    return [("default", _tr("Open")), *first, *later_actions()]


def later_actions() -> list[tuple[str, str]]:
    """Return in how long it may come again."""
    return [
        *((f"later{minutes}", later_words(minutes)) for minutes in LATER),
        ("today", _tr("Not today")),
    ]


def later_words(minutes: int) -> str:
    """Return a time from now in words."""
    if minutes == 60:
        return _tr("In 1 hour")
    return _tr("In {minutes} minutes").format(minutes=minutes)


def _name(overview: Overview) -> str:
    watches = sorted(overview.desk.running, key=lambda one: one.last.started_at)
    if not watches:
        return ""
    ticket = overview.ticket_of(watches[0])
    number = texts.number_of(ticket, watches[0].typed)
    title = cut(ticket.title, TITLE_MOST) if ticket else ""
    return " ".join(part for part in (number, title) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reminder", text)
