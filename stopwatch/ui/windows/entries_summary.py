"""The sentences around the list of entries: how the day stands, and how the sync stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from stopwatch.domain.entry import ShownState
from stopwatch.services.overview import Overview
from stopwatch.services.showing import ShownEntry
from stopwatch.ui.texts import billed, clock, hours_minutes
from stopwatch.ui.windows.entries_words import tr

_ON_ITS_WAY = {ShownState.WAITING, ShownState.SENDING, ShownState.CHECKING}


@dataclass(frozen=True, slots=True)
class Notice:
    """A calm or amber banner above the list."""

    safe: str
    text: str
    needs_sign_in: bool = False


def summary(entries: Sequence[ShownEntry], overview: Overview, zone: str) -> str:
    """Return how far a day's entries have come, in one sentence, and when was last looked."""
    needing = sum(1 for one in entries if one.state is ShownState.NEEDS_ATTENTION)
    going = sum(1 for one in entries if one.state in _ON_ITS_WAY)
    drafts = sum(1 for one in entries if one.state is ShownState.DRAFT)
    parts = [
        _counted(needing, tr("1 needs you"), tr("{count} need you")),
        _counted(going, tr("1 on its way"), tr("{count} on their way")),
        _counted(drafts, tr("1 draft"), tr("{count} drafts")),
    ]
    told = ", ".join(part for part in parts if part)
    if not told:
        told = tr("Everything is in Autotask") if entries else tr("No entries on this day")
    if not overview.account.is_connected and not entries:
        return tr("Not connected. Stopwatches work and stay on this computer.")
    if overview.last_sync_at is None:
        return f"{told}."
    last = tr("Last sync {time}.").format(time=clock(overview.last_sync_at, zone))
    return f"{told}. {last}"


def notice(overview: Overview, zone: str) -> Notice | None:
    """Return what stands in the way of everything, or None."""
    if overview.account.paused_because:
        text = tr("Autotask wants you to sign in again before anything can be sent.")
        return Notice(tr("Your time is safe."), text, needs_sign_in=True)
    counts = overview.outbox
    waiting = counts.waiting + counts.sending + counts.checking
    if overview.offline_since is None:
        return None
    since = clock(overview.offline_since, zone)
    one = tr("1 entry is safe on this computer.")
    safe = _counted(waiting, one, tr("{count} entries are safe on this computer."))
    text = tr("Offline since {time}. What waits goes by itself.").format(time=since)
    return Notice(safe or tr("Everything is safe on this computer."), text)


def totals(entries: Sequence[ShownEntry]) -> str:
    """Return what a day comes to: worked and to bill."""
    worked = sum(one.entry.piece.worked_ms for one in entries)
    bill = sum(one.billed_ms for one in entries)
    words = tr("{worked} worked, {billed} to bill")
    return words.format(worked=hours_minutes(worked), billed=billed(bill))


def day_title(day: date, today: date) -> str:
    """Return the heading of a day."""
    ago = (today - day).days
    if ago in {0, 1}:
        return tr("Today") if ago == 0 else tr("Yesterday")
    return f"{day:%A}, {day.day} {day:%B}"


def _counted(count: int, one: str, many: str) -> str:
    if not count:
        return ""
    return one if count == 1 else many.format(count=count)
