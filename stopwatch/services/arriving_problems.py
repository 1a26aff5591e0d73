"""What it means here that something about a problem has reached the PSA."""

from __future__ import annotations

from stopwatch.domain.catalog import ChangeLink
from stopwatch.domain.events import TicketsChanged
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.services import bodies
from stopwatch.services.ids_there import id_there, ticket_there
from stopwatch.services.ports.storage import Unit

TICKETS_PULLED = "pulled.tickets"


def arrived_about_problem(unit: Unit, item: OutboxItem, remote_id: int) -> None:
    """Write it into the cache, which the next pull confirms."""
    match item.kind:
        case ItemKind.CREATE_TICKET:
            unit.tickets.arrived(item.target_id, remote_id)
            unit.facts.put_text(item.account_id, TICKETS_PULLED, "0")  # that tells its number
        case ItemKind.TICKET_TYPE:
            unit.tickets.be_type(item.target_id, bodies.type_body(item.body).ticket_type)
        case ItemKind.TICKET_PROBLEM:
            wish = bodies.hang_body(item.body).problem
            unit.tickets.hang(item.target_id, id_there(unit, item.account_id, wish))
        case ItemKind.LINK_CHANGE:
            change = bodies.change_body(item.body).change_remote_id
            link = ChangeLink(remote_id, change, ticket_there(unit, item))
            unit.catalog.upsert(item.account_id, [link])
        case _:
            _unlinked(unit, item)
    unit.publish(TicketsChanged())


def _unlinked(unit: Unit, item: OutboxItem) -> None:
    gone = bodies.change_body(item.body).change_remote_id, ticket_there(unit, item)
    links = unit.catalog.all(item.account_id, ChangeLink)
    kept = [one.id for one in links if (one.change_remote_id, one.ticket_remote_id) != gone]
    unit.catalog.keep_only(item.account_id, ChangeLink, kept)
