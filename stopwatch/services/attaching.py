"""Attach what waited for its ticket: what was started offline keeps the number as typed.

Open stopwatches, and drafts of those that were stopped before the ticket was known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.desk import Change, Desk
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import DeskChanged, EntriesChanged
from stopwatch.domain.ids import TargetId
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import TicketName, read_ticket_name
from stopwatch.services.booking import Booking
from stopwatch.services.ports.storage import Unit


def unknown_names(unit: Unit, account: Account) -> tuple[TicketName, ...]:
    """Return the tickets that something waits for and that are not cached."""
    watches = [one for one in unit.timekeeping.desk(account.id).stopwatches if _waits(one)]
    watches += [watch for _draft, watch in _drafts(unit, account)]
    names = {watch.typed: read_ticket_name(watch.typed) for watch in watches}
    return tuple(name for name in names.values() if _known(unit, account, name) is None)


def attach_typed(unit: Unit, account: Account, booking: Booking) -> int:
    """Attach stopwatches and drafts whose typed ticket is known by now; return how many."""
    return _attach_stopwatches(unit, account) + _attach_drafts(unit, account, booking)


def _attach_stopwatches(unit: Unit, account: Account) -> int:
    desk = unit.timekeeping.desk(account.id)
    changes: list[Change] = []
    for watch in filter(_waits, desk.stopwatches):
        change = _attached(unit, account, desk, watch)
        desk = _with(desk, change) if change else desk
        changes += [change] if change else []
    if changes:
        unit.timekeeping.save(changes)
        unit.publish(DeskChanged("attach", tuple(changes)))
    return len(changes)


def _attach_drafts(unit: Unit, account: Account, booking: Booking) -> int:
    found = [
        booking.attached(unit, account, draft, target_id)
        for draft, watch in _drafts(unit, account)
        if (target_id := _known(unit, account, read_ticket_name(watch.typed))) is not None
    ]
    for draft in found:
        unit.entries.put(draft)
    if found:
        unit.publish(EntriesChanged(tuple(draft.id for draft in found)))
    return len(found)


def _waits(watch: Stopwatch) -> bool:
    is_named = read_ticket_name(watch.typed).is_definite
    return watch.target_id is None and is_named


def _drafts(unit: Unit, account: Account) -> Iterator[tuple[TimeEntry, Stopwatch]]:
    for draft in unit.entries.unsettled(account.id):
        if draft.phase is not EntryPhase.DRAFT or draft.target_id or not draft.stopwatch_id:
            continue
        watch = unit.timekeeping.get(draft.stopwatch_id)
        if watch is not None and _waits(watch):
            yield draft, watch


def _known(unit: Unit, account: Account, name: TicketName) -> TargetId | None:
    ticket = unit.tickets.find(account.id, name)
    return ticket.id if ticket else None


def _attached(unit: Unit, account: Account, desk: Desk, watch: Stopwatch) -> Change | None:
    target_id = _known(unit, account, read_ticket_name(watch.typed))
    if target_id is None:
        return None
    try:
        return desk.attach(watch, target_id)
    except Refused:  # the ticket has a stopwatch of its own: the user decides which one stays
        return None


def _with(desk: Desk, change: Change) -> Desk:
    watches = (change.after if one.id == change.after.id else one for one in desk.stopwatches)
    return replace(desk, stopwatches=tuple(watches))
