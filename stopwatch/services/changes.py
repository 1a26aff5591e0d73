"""Links between change requests and the problems or incidents that they are to end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stopwatch.domain.catalog import ChangeLink
from stopwatch.domain.deed import ItemChange
from stopwatch.domain.errors import Refused
from stopwatch.domain.hanging import Objection, Standing
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.problem import TicketType
from stopwatch.services import bodies
from stopwatch.services.hanging import Hanging
from stopwatch.services.making import making_of
from stopwatch.services.ports.storage import Unit
from stopwatch.services.standing import Overlay
from stopwatch.services.withdrawing import withdraw

_ENDED_BY_CHANGES = frozenset({TicketType.PROBLEM, TicketType.INCIDENT})


class ChangeLinking:
    """Plans within somebody else's transaction."""

    def __init__(self, hanging: Hanging) -> None:
        self._hanging = hanging

    def objections(
        self, unit: Unit, overlay: Overlay, change: Standing, ticket: Standing
    ) -> Iterator[Objection]:
        """Yield what stands in the way of linking a change request to a ticket."""
        number, there = change.ticket.number, ticket.ticket.number
        if change.ticket_type != TicketType.CHANGE_REQUEST:
            yield Objection(change.ticket.id, f"{number} is not a change request.")
        if ticket.ticket_type not in _ENDED_BY_CHANGES:
            said = f"{there} is neither a problem nor an incident, so no change can be linked."
            yield Objection(ticket.ticket.id, said)
        if change.ticket.facts.remote_id in changes_of(unit, overlay, [ticket]):
            yield Objection(change.ticket.id, f"{number} is linked to {there} already.")

    def linked(
        self, unit: Unit, overlay: Overlay, change: Standing, ticket: Standing
    ) -> Sequence[ItemChange]:
        """Return what links them."""
        return self._planned(unit, overlay, ItemKind.LINK_CHANGE, change, ticket)

    def unlinked(
        self, unit: Unit, overlay: Overlay, change: Standing, ticket: Standing
    ) -> Sequence[ItemChange]:
        """Return what takes the link away. Refused where there is none."""
        if change.ticket.facts.remote_id not in changes_of(unit, overlay, [ticket]):
            raise Refused(
                f"Nothing was changed: {change.ticket.number} is not linked to "
                f"{ticket.ticket.number}."
            )
        return self._planned(unit, overlay, ItemKind.UNLINK_CHANGE, change, ticket)

    def _planned(
        self, unit: Unit, overlay: Overlay, kind: ItemKind, change: Standing, ticket: Standing
    ) -> Sequence[ItemChange]:
        remote_id = change.ticket.facts.remote_id
        opposite = [
            one
            for one in overlay.changes
            if _about(one) == (ticket.ticket.id, remote_id) and one.kind is not kind
        ]
        if opposite and all(one.can_be_withdrawn for one in opposite):
            return [withdraw(one) for one in opposite]
        after = opposite[-1] if opposite else making_of(unit, ticket.ticket.id)
        body = bodies.encode(bodies.ChangeBody(remote_id))
        return [self._hanging.anew(unit, ticket, kind, body, after)]


def changes_of(unit: Unit, overlay: Overlay, tickets: Sequence[Standing]) -> tuple[int, ...]:
    """Return the PSA's ids of the change requests linked to any of some tickets, wishes included.

    Each once, in the order of their ids.
    """
    by_remote = {one.ticket.facts.remote_id: one.ticket.id for one in tickets}
    account_ids = {one.ticket.account_id for one in tickets}
    known = {
        (by_remote[link.ticket_remote_id], link.change_remote_id)
        for account_id in account_ids
        for link in unit.catalog.all(account_id, ChangeLink)
        if link.ticket_remote_id in by_remote
    }
    for item in overlay.changes:
        if item.target_id in by_remote.values():
            change = known.add if item.kind is ItemKind.LINK_CHANGE else known.discard
            change(_about(item))
    return tuple(sorted({change for _ticket, change in known}))


def keep_links(
    unit: Unit, account_id: AccountId, ticket_remote_id: int, links: Sequence[ChangeLink]
) -> None:
    """Replace what is known of a ticket's links: one that is gone there must not be asked for."""
    known = unit.catalog.all(account_id, ChangeLink)
    others = [one.id for one in known if one.ticket_remote_id != ticket_remote_id]
    unit.catalog.keep_only(account_id, ChangeLink, [*others, *(one.id for one in links)])
    unit.catalog.upsert(account_id, links)


def _about(item: OutboxItem) -> tuple[TargetId, int]:
    return item.target_id, bodies.change_body(item.body).change_remote_id
