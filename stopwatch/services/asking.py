"""From an item to the one request that asks for it, and from what came of it to words."""

from __future__ import annotations

from collections.abc import Callable

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
from stopwatch.domain.remote import EntryUpdate
from stopwatch.services import bodies
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import Unit

Question = Callable[[Psa], Outcome]


def question(unit: Unit, item: OutboxItem) -> Question | None:
    """Return the request that an item asks for; None when the entry it is about never arrived."""
    match item.kind:
        case ItemKind.CREATE_ENTRY:
            body = bodies.entry_body(item.body)
            return lambda psa: psa.create_entry(body)
        case ItemKind.UPDATE_ENTRY:
            return _update(unit, item)
        case ItemKind.DELETE_ENTRY:
            return _delete(unit, item)
        case ItemKind.TICKET_STATUS:
            status = bodies.status_body(item.body)
            return lambda psa: psa.set_ticket_status(status.ticket_remote_id, status.status)
        case ItemKind.TICKET_RESOLUTION:
            text = bodies.resolution_body(item.body)
            return lambda psa: psa.append_resolution(text.ticket_remote_id, text.text)


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
