"""Giving up a problem that the PSA does not have: what hangs on it goes along, time never does."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.services.ports.storage import Unit

_HAS_TIME = (
    "Nothing was changed: there is time on {number}. Move it to another ticket first, or delete it."
)


def give_up_problem(unit: Unit, creation: OutboxItem) -> None:
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


def _has_time(unit: Unit, creation: OutboxItem) -> bool:
    target_id: TargetId = creation.target_id
    desk = unit.timekeeping.desk(creation.account_id)
    is_open = any(watch.target_id == target_id for watch in desk.stopwatches)
    return is_open or bool(unit.problems.worked_ms([target_id]).get(target_id))
