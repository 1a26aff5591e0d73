"""Merging: a ticket is completed in favour of another and never changes again.

The real service merges in its web pages alone. What it answers to a later change is not known;
here nothing of a merged ticket can be written, neither itself nor its time, notes and links.
"""

from __future__ import annotations

from stopwatch.sandbox.billing import is_posted
from stopwatch.sandbox.completion import completed
from stopwatch.sandbox.metadata import Entity
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, integer, key, text
from stopwatch.sandbox.refusals import RefusalError, merged_into, no_such_reference
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import MERGES, Change
from stopwatch.sandbox.ticket_types import CHANGE_REQUEST, PROBLEM


def merge(practice: Practice, source: int, into: int, actor: Actor) -> None:
    """Complete one ticket in favour of another. Raises RefusalError."""
    if source == into:
        raise RefusalError("A Ticket cannot be merged into itself.")
    ticket, _ = (
        _mergeable(practice, name, row_id) for name, row_id in (("source", source), ("into", into))
    )
    if _has_posted_time(practice, source):
        raise RefusalError("Tickets with posted time cannot be merged.")
    merged = Change(MERGES, source, {"id": source, "into": into})
    practice.commit([completed(practice, ticket, actor), merged])


def check_unmerged(practice: Practice, entity: Entity, row: Row) -> None:
    """Refuse to write a merged ticket or what belongs to one. Raises RefusalError."""
    if entity.name == "Tickets":
        # Where it hangs is no matter: a problem cannot be merged. A new ticket has no id yet.
        _check(practice, integer(row, "id"))
        return
    for field in entity.fields:
        if field.reference == "Tickets":
            _check(practice, integer(row, field.name))


def _check(practice: Practice, ticket: int | None) -> None:
    merged = practice.store.get(MERGES, ticket or 0)
    if ticket is not None and merged is not None:
        into = integer(merged, "into") or 0
        raise RefusalError(merged_into(_number(practice, ticket), _number(practice, into)))


def _mergeable(practice: Practice, name: str, row_id: int) -> Row:
    ticket = practice.store.get("Tickets", row_id)
    if ticket is None:
        raise RefusalError(no_such_reference(name, row_id))
    if ticket.get("ticketType") in (PROBLEM, CHANGE_REQUEST):
        raise RefusalError("Problem and Change Request Tickets cannot be merged.")
    _check(practice, row_id)
    return ticket


def _has_posted_time(practice: Practice, ticket: int) -> bool:
    entries = practice.store.rows("TimeEntries")
    return any(is_posted(practice.store, key(e)) for e in entries if e.get("ticketID") == ticket)


def _number(practice: Practice, ticket: int) -> str:
    return text(practice.store.get("Tickets", ticket) or {}, "ticketNumber") or str(ticket)
