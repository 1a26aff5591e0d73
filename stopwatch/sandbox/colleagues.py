"""What people do in the web pages of the service: by the same rules as the API, in their own name.

The real service offers no call for this; here a test or a person orders it.
"""

from __future__ import annotations

from datetime import timedelta

from stopwatch.sandbox import people
from stopwatch.sandbox.api import WRITES, write
from stopwatch.sandbox.calls import Reply
from stopwatch.sandbox.instants import normal, read, written
from stopwatch.sandbox.merging import merge
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, integer, lowered, number, text
from stopwatch.sandbox.refusals import RefusalError
from stopwatch.sandbox.routes import find_route
from stopwatch.sandbox.rules_tickets import next_number
from stopwatch.sandbox.stamps import CREATED_AT, Actor
from stopwatch.sandbox.store import Change

_METHODS = ("POST", "PATCH", "DELETE")
_TIME = "TimeEntries"


def write_as(practice: Practice, wishes: Row) -> Reply:
    """Write in a person's name and answer as the API does.

    Raises RefusalError, and ValueError that says what is wrong with the wishes.
    """
    actor = _actor(practice, wishes)
    method, path, body = _call(wishes)
    at = _instant(wishes, method)
    route = find_route(method, f"/V1.0/{path}")
    if route.entity is None or route.verb not in WRITES:
        raise RefusalError(status=404)
    name = route.entity.name
    worked = _worked(body, at) if at is not None and name == _TIME else {}
    row_id = write(practice, route, body | worked, actor)
    if at is not None:
        practice.commit([_backdated(practice, name, row_id, at)])
    return Reply({"itemId": row_id})


def merge_as(practice: Practice, wishes: Row) -> Reply:
    """Merge a ticket into another in a person's name: the technician's, unless told.

    Raises RefusalError, and ValueError that says what is wrong with the wishes.
    """
    source, into = integer(wishes, "source"), integer(wishes, "into")
    if source is None or into is None:
        raise ValueError("A merge needs source and into, the ids of two tickets.")
    usual: Row = {"resourceID": practice.credentials.resource_id}
    merge(practice, source, into, _actor(practice, usual | wishes))
    return Reply({"itemId": source})


def _actor(practice: Practice, wishes: Row) -> Actor:
    person = integer(wishes, "resourceID") or 0
    # The API user has no access to the web pages.
    if person == practice.api_user_id or not people.is_active(practice.store, person):
        raise ValueError("The resourceID must be that of somebody who works here.")
    return Actor(person)


def _call(wishes: Row) -> tuple[str, str, Row]:
    method, entity, body = wishes.get("method"), wishes.get("entity"), wishes.get("body")
    if method not in _METHODS or not isinstance(entity, str) or not isinstance(body, dict):
        raise ValueError("A write needs a method (POST, PATCH or DELETE), an entity and a body.")
    return str(method), f"{entity}/{body.get('id')}" if method == "DELETE" else entity, body


def _instant(wishes: Row, method: str) -> str | None:
    at = wishes.get("at")
    if at is None:
        return None
    if method != "POST":
        raise ValueError("Only what is new can have an instant of its own.")
    return normal(str(at))


def _worked(body: Row, at: str) -> Row:
    """Return the times of work that began at an instant, as far as the body leaves them open."""
    named = lowered(body)
    hours = number(named, "hoursworked")
    times: Row = {"startDateTime": at}
    if hours is not None:
        times["endDateTime"] = written(read(at) + timedelta(hours=hours))
    return {name: value for name, value in times.items() if name.lower() not in named}


def _backdated(practice: Practice, entity: str, row_id: int, at: str) -> Change:
    """Return a new row as if it was made at an instant; it stays active now, so clients see it."""
    row = practice.store.get(entity, row_id) or {}
    made = (text(row, "endDateTime") or at) if entity == _TIME else at
    dated = row | {name: made for name in CREATED_AT if name in row}
    if entity == "Tickets" and at[:10] != (text(row, "createDate") or "")[:10]:
        dated["ticketNumber"] = next_number(practice.store, at[:10])
    return Change(entity, row_id, dated)
