"""What details time may have where it is: internal time has few of them."""

from __future__ import annotations

from stopwatch.domain.entry import EntryDetails
from stopwatch.domain.ids import TargetId
from stopwatch.services.ports.storage import Unit


def fitting(unit: Unit, target_id: TargetId | None, details: EntryDetails) -> EntryDetails:
    """Return the details as they may be on a target."""
    return details.as_internal if is_internal(unit, target_id) else details


def is_internal(unit: Unit, target_id: TargetId | None) -> bool:
    """Whether a target is a kind of internal time."""
    ticket = unit.tickets.get(target_id) if target_id is not None else None
    return ticket is not None and ticket.is_internal
