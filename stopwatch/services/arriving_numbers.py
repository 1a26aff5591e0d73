"""What it means here that a purchase order number has reached the PSA."""

from __future__ import annotations

from stopwatch.domain.events import TicketsChanged
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.services import bodies
from stopwatch.services.ports.storage import Unit


def arrived_number(unit: Unit, item: OutboxItem) -> None:
    """Write it into the cache, which the next pull confirms."""
    number = bodies.number_body(item.body).number
    if item.kind is ItemKind.CONTRACT_NUMBER:
        unit.contracts.put_number(item.account_id, bodies.contract_of(item), number)
    else:
        unit.tickets.put_number(item.target_id, number)
    unit.publish(TicketsChanged())
