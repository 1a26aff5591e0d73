"""When a ticket is complete, and what the service writes into it then or takes out again."""

from __future__ import annotations

from stopwatch.sandbox.metadata import ENTITIES
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, key
from stopwatch.sandbox.stamps import Actor, stamp_touched
from stopwatch.sandbox.store import Change
from stopwatch.sandbox.ticket_types import COMPLETE

_DONE = ("completedDate", "completedByResourceID", "resolvedDateTime")


def is_complete(ticket: Row) -> bool:
    """Tell whether a ticket is complete."""
    return ticket.get("status") == COMPLETE


def settle_completion(practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
    """Mark a ticket that is completed by a write, or unmark one that is opened again."""
    was_complete = before is not None and is_complete(before)
    if is_complete(draft) and not was_complete:
        now = practice.now()
        draft |= {"completedDate": now, "resolvedDateTime": now}
        draft["completedByResourceID"] = actor.resource_id
    elif was_complete and not is_complete(draft):
        for name in _DONE:
            draft.pop(name, None)


def completed(practice: Practice, ticket: Row, actor: Actor) -> Change:
    """Return the completion of a ticket that no client named."""
    done = ticket | {"status": COMPLETE}
    settle_completion(practice, done, ticket, actor)
    stamp_touched(ENTITIES["Tickets"], done, actor, practice.now())
    return Change("Tickets", key(done), done)
