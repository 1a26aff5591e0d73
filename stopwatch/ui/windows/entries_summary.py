"""The sentences around the list of entries: how the day stands, and how the sync stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.entry import ShownState
from stopwatch.domain.rounding import summed_ms
from stopwatch.domain.values import dataclass
from stopwatch.services.budget import Budget
from stopwatch.services.overview import Overview
from stopwatch.services.showing import ShownEntry
from stopwatch.services.wishes import ShownWish
from stopwatch.ui import day_names
from stopwatch.ui.texts import billed, clock, grouped, hours_minutes
from stopwatch.ui.windows.entries_blank import Blank
from stopwatch.ui.windows.entries_words import tr

_NEEDS_YOU = {ShownState.NEEDS_ATTENTION, ShownState.DELETED_REMOTELY}
_ON_ITS_WAY = {ShownState.WAITING, ShownState.SENDING, ShownState.CHECKING}


@dataclass(frozen=True, slots=True)
class Notice:
    """A calm or amber banner above the list."""

    safe: str
    text: str
    needs_sign_in: bool = False


def summary(
    entries: Sequence[ShownEntry], wishes: Sequence[ShownWish], overview: Overview, zone: str
) -> str:
    """Return how far everything listed has come, in one sentence, and when was last looked."""
    asking = sum(1 for one in wishes if one.item.attention is not None)
    needing = asking + sum(1 for one in entries if one.state in _NEEDS_YOU)
    going = len(wishes) - asking + sum(1 for one in entries if one.state in _ON_ITS_WAY)
    drafts = sum(1 for one in entries if one.state is ShownState.DRAFT)
    parts = [
        _counted(needing, tr("1 needs you"), tr("{count} need you")),
        _counted(going, tr("1 on its way"), tr("{count} on their way")),
        _counted(drafts, tr("1 draft"), tr("{count} drafts")),
    ]
    told = ", ".join(part for part in parts if part)
    if not told and any(one.state is ShownState.LOCAL_ONLY for one in entries):
        told = tr("Everything that is to go is in Autotask")
    if not told:
        told = tr("Everything is in Autotask") if entries else tr("No entries on this day")
    if not overview.account.is_connected and not entries:
        return tr("Not connected.")
    if overview.last_sync_at is None:
        return f"{told}."
    last = tr("Last sync {time}.").format(time=clock(overview.last_sync_at, zone))
    return f"{told}. {last}"


def notice(overview: Overview, zone: str) -> Notice | None:
    """Return what stands in the way of everything, or None."""
    counts = overview.outbox
    waiting = counts.waiting + counts.sending + counts.checking
    if overview.account.paused_because:
        text = tr("Autotask wants you to sign in again.")
        here = _counted(waiting, tr("1 entry waits here."), tr("{count} entries wait here."))
        return Notice(tr("Everything is recorded."), f"{text} {here}".strip(), needs_sign_in=True)
    if overview.offline_since is None:
        return None
    since = clock(overview.offline_since, zone)
    one = tr("1 entry is safe on this computer.")
    safe = _counted(waiting, one, tr("{count} entries are safe on this computer."))
    text = tr("Offline since {time}. What waits goes by itself.").format(time=since)
    if overview.next_try_at is not None:
        words = tr("Offline since {time}; next try {next}, by itself.")
        text = words.format(time=since, next=clock(overview.next_try_at, zone))
    return Notice(safe or tr("Everything is safe on this computer."), text)


def blank(overview: Overview, zone: str, *, is_today: bool) -> Blank:
    """Return what stands in place of an empty list."""
    if not overview.account.is_connected:
        words = tr("Your time is kept on this computer. Connect Autotask when you like.")
        return Blank(words, can_connect=True)
    if not is_today:
        return Blank(tr("No entries on this day."))
    if overview.last_sync_at is None:
        return Blank(tr("Nothing to send yet."))
    words = tr("Everything is in Autotask. Last look {time}.")
    return Blank(words.format(time=clock(overview.last_sync_at, zone)))


def nothing_fits(typed: str) -> Blank | None:
    """Return what stands in place of a list that a filter emptied; None without a filter."""
    if not typed.strip():
        return None
    return Blank(tr("Nothing here looks like “{typed}”.").format(typed=cut(typed, TITLE_MOST)))


def budget_words(budget: Budget) -> str:
    """Return how much of the tenant's request budget is used, by us and by everyone."""
    everyone = budget.everyone
    if everyone is None:
        return tr("{here} from here").format(here=budget.from_here)
    words = tr("{here} from here, {used} of {limit} by everyone")
    if budget.is_tight:
        words = tr(
            "Autotask is slowing everybody down; entries wait longer. "
            "{here} from here, {used} of {limit}"
        )
    return words.format(
        here=budget.from_here, used=grouped(everyone.used), limit=grouped(everyone.limit)
    )


def account_words(overview: Overview) -> str:
    """Return whose account it is, and whether its clock agrees with this computer's."""
    account = overview.account
    if not account.is_connected:
        return tr("not connected")
    words = [tr("Autotask, as {name}").format(name=account.resource_name)]
    if overview.last_sync_at is not None and not overview.offline_since and not overview.trouble:
        words.append(tr("clocks agree"))  # else the trouble says what does not agree
    return " · ".join(words)


def totals(entries: Sequence[ShownEntry]) -> str:
    """Return what a day comes to: worked and to bill."""
    worked = sum(one.entry.piece.worked_ms for one in entries)
    bill = summed_ms(one.billed_ms for one in entries)
    words = tr("{worked} worked, {billed} to bill")
    if not bill:
        words = tr("{worked} worked, nothing to bill")
    return words.format(worked=hours_minutes(worked), billed=billed(bill))


def nothing_to_bill() -> str:
    """Return what some entries come to where nobody pays for any of them."""
    return tr("nothing to bill")


def day_title(day: date, today: date) -> str:
    """Return the heading of a day."""
    ago = (today - day).days
    if ago in {0, 1}:
        return tr("Today") if ago == 0 else tr("Yesterday")
    return day_names.written(day, day_names.WEEKDAY_DAY)


def _counted(count: int, one: str, many: str) -> str:
    if not count:
        return ""
    return one if count == 1 else many.format(count=count)
