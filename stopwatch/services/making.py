"""What has to reach the PSA before anything else about a ticket can."""

from __future__ import annotations

from stopwatch.domain.ids import TargetId
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.services.ports.storage import Unit

MAKING = frozenset({ItemKind.CREATE_TICKET, ItemKind.TICKET_TYPE})
"""What makes a ticket of nothing, or a problem of a ticket."""


def subject_of(target_id: TargetId) -> str:
    """Return under which subject the outbox keeps what is wished of a ticket."""
    return f"ticket:{target_id}"


def making_of(unit: Unit, target_id: TargetId) -> OutboxItem | None:
    """Return what has to be done before the PSA has a ticket as a problem, if anything has."""
    items = unit.outbox.of_subject(subject_of(target_id))
    return next((one for one in items if one.kind in MAKING and not one.is_settled), None)


def creation_of(unit: Unit, target_id: TargetId) -> OutboxItem | None:
    """Return what has to be done before the PSA has a ticket at all, if anything has."""
    making = making_of(unit, target_id)
    return making if making is not None and making.kind is ItemKind.CREATE_TICKET else None


def is_nowhere_yet(unit: Unit, item: OutboxItem) -> bool:
    """Whether an item is time on a ticket that the PSA does not have, whatever else it awaits."""
    if item.kind is not ItemKind.CREATE_ENTRY:
        return False
    ticket = unit.tickets.get(item.target_id)
    return ticket is not None and ticket.facts.is_local
