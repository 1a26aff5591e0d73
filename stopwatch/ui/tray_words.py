"""The words of the tray menu, which the host draws: text only, so a time ends the label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.overview import Overview
from stopwatch.services.today import Today
from stopwatch.ui import texts


def tool_tip(overview: Overview) -> str:
    """Return what is at work here, and in one more sentence what waits in other accounts."""
    return " ".join(part for part in (_at_work(overview), overview.elsewhere.told) if part)


def _at_work(overview: Overview) -> str:
    running = overview.desk.running
    if not running:
        worked = texts.hours_minutes(overview.worked_ms)
        words = QCoreApplication.translate("Desktop", "Nothing is running. {worked} worked today.")
        return words.format(worked=worked)
    watch = running[0]
    ticket = overview.ticket_of(watch)
    title = ticket.title if ticket else ""
    elapsed = texts.hours_minutes(watch.elapsed_ms(overview.now_ms))
    return " · ".join(part for part in (texts.number_of(ticket, watch.typed), title, elapsed)
                      if part)  # fmt: skip


def head(watch: Stopwatch, overview: Overview) -> str:
    """Return number and time of the stopwatch that the menu is headed by."""
    number = texts.number_of(overview.ticket_of(watch), watch.typed)
    return f"{number} · {texts.hours_minutes(watch.elapsed_ms(overview.now_ms))}"


def about(watch: Stopwatch, overview: Overview) -> str:
    """Return title and company, or the last note where there is no ticket; it may be empty."""
    ticket = overview.ticket_of(watch)
    company = cut(ticket.company, TITLE_MOST) if ticket else ""
    return ", ".join(part for part in (_title(watch, overview), company) if part)


def name(watch: Stopwatch, overview: Overview) -> str:
    """Return number and title; the title is cut, the number never."""
    number = texts.number_of(overview.ticket_of(watch), watch.typed)
    return " ".join(part for part in (number, _title(watch, overview)) if part)


def label(watch: Stopwatch, overview: Overview) -> str:
    """Return the same with its time."""
    return f"{name(watch, overview)} · {texts.hours_minutes(watch.elapsed_ms(overview.now_ms))}"


def review(overview: Overview, today: Today) -> str:
    """Return what there is to review today."""
    if not today.entries:
        worked = texts.hours_minutes(overview.worked_ms)
        said = _tr("Review today: {worked} worked").format(worked=worked)
    else:
        hours = texts.billed(today.billed_ms) if today.billed_ms else _tr("nothing to bill")
        one, many = (
            _tr("Review today: 1 entry, {hours}"),
            _tr("Review today: {count} entries, {hours}"),
        )
        said = (one if today.entries == 1 else many).format(count=today.entries, hours=hours)
    if not today.gaps:
        return said
    more = _tr("{review}, 1 gap") if today.gaps == 1 else _tr("{review}, {gaps} gaps")
    return more.format(review=said, gaps=today.gaps)


def absences(overview: Overview) -> str:
    """Return how many absences are undecided; empty for none."""
    found = overview.moments
    if not found:
        return ""
    span = texts.hours_minutes(sum(one.length_ms for one in found))
    if len(found) == 1:
        return _tr("1 absence to decide, {span}").format(span=span)
    return _tr("{count} absences to decide, {span} in all").format(count=len(found), span=span)


def needing(overview: Overview) -> str:
    """Return how many entries need the user, and how delivery stands; empty for none."""
    count = overview.outbox.needs_attention
    if not count:
        return ""
    said = _tr("1 entry needs you") if count == 1 else _tr("{count} entries need you")
    return ". ".join(part for part in (said.format(count=count), delivery(overview)) if part)


def delivery(overview: Overview) -> str:
    """Return what waits, and since when Autotask is away or was last reached; it may be empty."""
    if not overview.account.is_connected:
        return ""
    outbox, said = overview.outbox, list[str]()
    waiting = outbox.waiting + outbox.sending + outbox.checking
    if waiting:
        said.append(_tr("{count} waiting").format(count=waiting))
    if overview.offline_since:
        since = texts.clock(overview.offline_since, overview.zone)
        said.append(_tr("offline since {since}").format(since=since))
    elif overview.last_sync_at:
        at = texts.clock(overview.last_sync_at, overview.zone)
        said.append(_tr("last sync {at}").format(at=at))
    return _as_sentence(said)


def moment(minutes: int, at_ms: int, zone: str) -> str:
    """Return a moment some minutes ago."""
    text = _tr("{minutes} minutes ago, at {at}")
    return text.format(minutes=minutes, at=texts.clock(at_ms, zone))


def _title(watch: Stopwatch, overview: Overview) -> str:
    ticket = overview.ticket_of(watch)
    title = ticket.title if ticket else (watch.notes[-1].text if watch.notes else "")
    return cut(title, TITLE_MOST)


def _as_sentence(said: Sequence[str]) -> str:
    words = ", ".join(said)
    return words[:1].upper() + words[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrayMenu", text)
