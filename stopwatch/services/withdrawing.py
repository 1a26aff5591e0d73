"""Taking back what was asked of the PSA, as long as it is certain that it does not hold it."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.deed import ItemChange
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.domain.trail import Trail
from stopwatch.services import bodies
from stopwatch.services.making import subject_of
from stopwatch.services.ports.storage import Unit

ON_ITS_WAY = (
    "Nothing was changed: this entry is on its way to Autotask. "
    "Wait until it is known whether it arrived."
)

_MAY_BE_THERE = (
    "Nothing was changed: Autotask may hold this entry already. "
    "That is looked up before anything is sent; then try again."
)


def must_not_have_left(creation: OutboxItem) -> None:
    """Refuse for an entry that the PSA holds, or may hold."""
    if creation.can_be_withdrawn or creation.state is ItemState.WITHDRAWN:
        return
    if creation.state is ItemState.DONE:
        raise Refused("Nothing was changed: Autotask has this entry already. Delete it instead.")
    raise not_certain(creation)


def not_certain(item: OutboxItem) -> Refused:
    """Return why nothing can be taken back of what the PSA may hold."""
    is_out = item.state in {ItemState.SENDING, ItemState.CHECKING}
    said = ON_ITS_WAY if is_out else _MAY_BE_THERE
    return Refused(said if item.is_entrys else said.replace("this entry", "this wish"))


def withdrawn(unit: Unit, entry: TimeEntry) -> tuple[ItemChange, ...]:
    """Return what is withdrawn with an entry: all its items, and what was wished of the ticket."""
    trail = Trail(unit.outbox.of_subject(entry.id))
    if not trail.is_submitted:
        return ()
    waiting = (one for one in trail.items if not one.is_settled)
    return (*(withdraw(one) for one in waiting), *wished_with(unit, entry))


def wished_with(unit: Unit, entry: TimeEntry) -> tuple[ItemChange, ...]:
    """Return the withdrawal of what was wished of the ticket together with an entry."""
    wishes = unit.outbox.of_subject(subject_of(entry.target_id)) if entry.target_id else ()
    return tuple(
        withdraw(one)
        for one in wishes
        if bodies.wished_with(one.body) == entry.id and one.can_be_withdrawn
    )


def withdraw(item: OutboxItem) -> ItemChange:
    """Return the withdrawal of an item."""
    return ItemChange(item, replace(item, state=ItemState.WITHDRAWN))
