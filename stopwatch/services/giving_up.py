"""Giving up a problem that the PSA does not have: what hangs on it goes along, time never does."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.errors import Refused
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.domain.ticket import Ticket
from stopwatch.services.making import MAKING, creation_of, is_nowhere_yet
from stopwatch.services.ports.storage import Unit

_HAS_TIME = (
    "Nothing was changed: there is time on {number}. Move it to another ticket first, or delete it."
)

_GIVEN_UP = "{number} was given up: choose another ticket, then save it again."


def give_up_ticket(unit: Unit, creation: OutboxItem) -> None:
    """Take a problem out of all lists, and withdraw what waits for it. Refused for time on it."""
    ticket = unit.tickets.get(creation.target_id)
    if ticket is not None and _has_time(unit, creation):
        raise Refused(_HAS_TIME.format(number=ticket.number))
    withdraw_behind(unit, creation)
    unit.tickets.hide(creation.target_id)


def withdraw_behind(unit: Unit, item: OutboxItem) -> None:
    """Withdraw what waits for an item that is given up; none of it has left."""
    for one in unit.outbox.behind(item.id):
        if not one.is_settled and not one.is_entrys:
            unit.outbox.put(replace(one, state=ItemState.WITHDRAWN))


def is_given_up(unit: Unit, ticket: Ticket) -> bool:
    """Whether a ticket is a problem of here that nothing asks the PSA for any more."""
    return ticket.facts.is_local and creation_of(unit, ticket.id) is None


def must_not_be_given_up(unit: Unit, ticket: Ticket) -> None:
    """Refuse a problem that a window still shows, and that was given up meanwhile."""
    if is_given_up(unit, ticket):
        raise Refused(f"Nothing was changed: {ticket.number} was given up.")


def given_up_words(ticket: Ticket) -> str:
    """Return why time on such a problem cannot leave."""
    return _GIVEN_UP.format(number=ticket.number)


def waits_in_vain(unit: Unit, item: OutboxItem) -> bool:
    """Whether an item comes after the making of a problem that was given up."""
    if is_nowhere_yet(unit, item) and creation_of(unit, item.target_id) is None:
        return True
    after = unit.outbox.get(item.after_id) if item.after_id else None
    return after is not None and after.kind in MAKING and after.state is ItemState.WITHDRAWN


def _has_time(unit: Unit, creation: OutboxItem) -> bool:
    target_id = creation.target_id
    desk = unit.timekeeping.desk(creation.account_id)
    is_open = any(watch.target_id == target_id for watch in desk.stopwatches)
    return is_open or bool(unit.problems.worked_ms([target_id]).get(target_id))
