"""From an item to the one request that asks for it, and from what came of it to words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stopwatch.domain.catalog import ChangeLink
from stopwatch.domain.delivery import (
    Accepted,
    Blocked,
    CannotLook,
    Clean,
    Declined,
    Finding,
    Found,
    Lookalike,
    NotDone,
    Outcome,
    Unauthorized,
    Unknown,
)
from stopwatch.domain.ids import EntryId, marker_of
from stopwatch.domain.merging import differences
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.remote import EntryBody, EntryUpdate
from stopwatch.services import bodies
from stopwatch.services.about_numbers import about_number
from stopwatch.services.ids_there import id_there, ticket_there
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import Unit

Question = Callable[[Psa], Outcome]


def question(unit: Unit, item: OutboxItem) -> Question | None:
    """Return the request that an item asks for; None when the entry it is about never arrived."""
    if item.is_entrys:
        return _of_entry(unit, item)
    if item.kind is ItemKind.CONTRACT_NUMBER:
        return _of_contract(item)
    return _of_ticket(unit, item, ticket_there(unit, item))


def _of_entry(unit: Unit, item: OutboxItem) -> Question | None:
    match item.kind:
        case ItemKind.UPDATE_ENTRY:
            return _update(unit, item)
        case ItemKind.DELETE_ENTRY:
            return _delete(unit, item)
        case _:
            body = asked_entry(unit, item)
            return lambda psa: psa.create_entry(body)


def asked_entry(unit: Unit, item: OutboxItem) -> EntryBody:
    """Return the entry that is asked for; its problem may have got its id only since."""
    body = bodies.entry_body(item.body)
    if body.ticket_remote_id is None or body.ticket_remote_id >= 0:
        return body
    return replace(body, ticket_remote_id=ticket_there(unit, item))


def _of_ticket(unit: Unit, item: OutboxItem, ticket: int) -> Question | None:
    match item.kind:
        case ItemKind.TICKET_STATUS:
            status = bodies.status_body(item.body).status
            return lambda psa: psa.set_ticket_status(ticket, status)
        case ItemKind.TICKET_RESOLUTION:
            text = bodies.resolution_body(item.body).text
            return lambda psa: psa.append_resolution(ticket, text)
        case ItemKind.TICKET_NUMBER:
            number = bodies.number_body(item.body).number
            return lambda psa: about_number(psa.set_ticket_number(ticket, number), number)
        case _:
            return _of_problem(unit, item, ticket)


def _of_contract(item: OutboxItem) -> Question:
    contract_id, number = bodies.contract_of(item), bodies.number_body(item.body).number
    return lambda psa: about_number(psa.set_contract_number(contract_id, number), number)


def _of_problem(unit: Unit, item: OutboxItem, ticket: int) -> Question | None:
    match item.kind:
        case ItemKind.CREATE_TICKET:
            body = bodies.ticket_body(item.body)
            return lambda psa: psa.create_ticket(body)
        case ItemKind.TICKET_TYPE:
            wish = bodies.type_body(item.body)
            title = None if wish.title == wish.base_title else wish.title  # it may have another
            return lambda psa: psa.set_ticket_type(ticket, wish.ticket_type, title)
        case ItemKind.TICKET_PROBLEM:
            problem = id_there(unit, item.account_id, bodies.hang_body(item.body).problem)
            return lambda psa: psa.set_ticket_problem(ticket, problem)
        case ItemKind.LINK_CHANGE:
            change = bodies.change_body(item.body).change_remote_id
            return lambda psa: psa.link_change(change, ticket)
        case _:
            return _unlink(unit, item, ticket)


def _unlink(unit: Unit, item: OutboxItem, ticket: int) -> Question | None:
    change = bodies.change_body(item.body).change_remote_id
    links = unit.catalog.all(item.account_id, ChangeLink)
    ids = [
        one.id for one in links if (one.change_remote_id, one.ticket_remote_id) == (change, ticket)
    ]
    return (lambda psa: psa.unlink_change(ids[0])) if ids else None


def told(outcome: Outcome) -> str:
    """Return what came of a send, for the history."""
    match outcome:
        case Accepted(remote_id):
            return f"Autotask took it: #{remote_id}."
        case Declined(message) | Unauthorized(message):
            return message
        case NotDone(reason) | Unknown(reason):
            return reason


def found(finding: Finding) -> str:
    """Return what a look saw, for the history."""
    match finding:
        case Found(remote_ids):
            return "Found there as " + ", ".join(f"#{remote_id}" for remote_id in remote_ids) + "."
        case Lookalike(remote_id):
            return f"#{remote_id} has the same times, but not our marker."
        case Clean():
            return "Not there."
        case CannotLook(reason):
            return reason
        case Blocked(message=message):
            return message


def _update(unit: Unit, item: OutboxItem) -> Question | None:
    entry, asked = unit.entries.get(EntryId(item.subject)), bodies.update_body(item.body)
    if entry is None or entry.remote_id is None:
        return None
    groups = differences(asked.base, asked.wish)
    update = EntryUpdate(entry.remote_id, marker_of(entry.id), groups, asked.wish)
    return lambda psa: psa.update_entry(update)


def _delete(unit: Unit, item: OutboxItem) -> Question | None:
    entry, asked = unit.entries.get(EntryId(item.subject)), bodies.delete_body(item.body)
    remote_id = asked.remote_id or (entry.remote_id if entry else None)
    if remote_id is None:
        return None
    return lambda psa: psa.delete_entry(remote_id)
