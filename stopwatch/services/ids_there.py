"""By what ids the PSA knows what was perhaps made here, at the moment of asking."""

from __future__ import annotations

from stopwatch.domain.ids import AccountId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.ticket import Ticket, TicketName
from stopwatch.services.ports.storage import Unit


def id_there(unit: Unit, account_id: AccountId, told: int | None) -> int | None:
    """Return the PSA's id of a problem; of one that it does not have yet, its own negative one."""
    if told is None or told >= 0:
        return told
    made_here = known_by_id(unit, account_id, told)
    return made_here.facts.remote_id if made_here is not None else told


def known_by_id(unit: Unit, account_id: AccountId, told: int | None) -> Ticket | None:
    """Return the cached ticket that the PSA, or this computer, knows by an id; None for none."""
    if told is None:
        return None
    return unit.tickets.find(account_id, TicketName("", remote_id=told))


def ticket_there(unit: Unit, item: OutboxItem) -> int:
    """Return the PSA's id of the ticket that an item is about."""
    ticket = unit.tickets.get(item.target_id)
    if ticket is None:
        raise AssertionError("an item is about a ticket that is cached")
    return ticket.facts.remote_id
