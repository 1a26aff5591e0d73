"""Whether somebody pays for work, as ticket and work type propose it before anybody has said so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stopwatch.domain.catalog import WorkType
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import Ticket, is_proposed_billable
from stopwatch.services.ports.storage import Unit


def is_proposed_paid(
    unit: Unit, account_id: AccountId, ticket: Ticket | None, work_type_id: int | None
) -> bool:
    """Return whether time of a work type on a ticket is billed, unless somebody says otherwise."""
    known = _work_types(unit, account_id) if work_type_id is not None else {}
    return is_proposed_billable(ticket, known.get(work_type_id or 0))


def unpaid(
    unit: Unit, account_id: AccountId, watches: Iterable[Stopwatch],
    tickets: Mapping[TargetId, Ticket],
) -> frozenset[TargetId]:  # fmt: skip
    """Return on which tickets stopwatches run for nothing, if they are stopped as proposed."""
    found = {one.target_id: tickets.get(one.target_id) for one in watches if one.target_id}
    used = {key: ticket for key, ticket in found.items() if ticket is not None}
    is_any_named = any(one.facts.work_type_id is not None for one in used.values())
    known = _work_types(unit, account_id) if is_any_named else {}
    return frozenset(
        key
        for key, ticket in used.items()
        if not is_proposed_billable(ticket, known.get(ticket.facts.work_type_id or 0))
    )


def _work_types(unit: Unit, account_id: AccountId) -> Mapping[int, WorkType]:
    return {one.id: one for one in unit.catalog.all(account_id, WorkType)}
