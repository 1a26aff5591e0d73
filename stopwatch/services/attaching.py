"""Attach what waited for its ticket: a stopwatch started offline keeps the number as typed."""

from __future__ import annotations

from stopwatch.domain.account import Account
from stopwatch.domain.desk import Change, Desk
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import DeskChanged
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import read_ticket_name
from stopwatch.services.ports.storage import Unit


def attach_typed(unit: Unit, account: Account) -> int:
    """Attach open stopwatches whose typed ticket is known by now; return how many."""
    desk = unit.timekeeping.desk(account.id)
    changes: list[Change] = []
    for watch in desk.stopwatches:
        if watch.target_id is None and watch.typed:
            change = _attached(unit, desk, watch)
            desk = _with(desk, change) if change else desk
            changes += [change] if change else []
    if changes:
        unit.timekeeping.save(changes)
        unit.publish(DeskChanged("attach", tuple(changes)))
    return len(changes)


def _with(desk: Desk, change: Change) -> Desk:
    watches = (change.after if one.id == change.after.id else one for one in desk.stopwatches)
    return Desk(desk.account_id, tuple(watches))


def _attached(unit: Unit, desk: Desk, watch: Stopwatch) -> Change | None:
    name = read_ticket_name(watch.typed)
    ticket = unit.tickets.find(desk.account_id, name) if name.is_definite else None
    if ticket is None:
        return None
    try:
        return desk.attach(watch, ticket.id)
    except Refused:  # the ticket has a stopwatch of its own: the user decides which one stays
        return None
