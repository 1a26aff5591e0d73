"""The service's replies: one function per kind of call, no network in sight."""

from __future__ import annotations

from stopwatch.sandbox import reading, writes
from stopwatch.sandbox.calls import Call, Reply
from stopwatch.sandbox.entrance import actor_of, is_api_user
from stopwatch.sandbox.metadata import Entity
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row
from stopwatch.sandbox.refusals import NO_PERMISSION, NOT_DELETED, RefusalError
from stopwatch.sandbox.routes import Route
from stopwatch.sandbox.shown import is_allowed, shown_fields, shown_information
from stopwatch.sandbox.stamps import Actor

_ZONE_NAME = "Practice"
_DATABASE_NUMBER = 1
WRITES = frozenset({"create", "update", "replace", "delete"})
"""The verbs that change something."""


def answer(practice: Practice, route: Route, call: Call, *, stale_seconds: float = 0) -> Reply:
    """Do what the call asks and return the reply. Raises RefusalError.

    ``stale_seconds`` leaves out rows that clients made so recently.
    """
    if route.verb in WRITES:
        return Reply({"itemId": _write(practice, route, call)})
    if route.entity is None:
        return _about_service(practice, route, call)
    if route.verb in ("information", "fields", "user_fields"):
        return _about_entity(practice, route)
    return _read(practice, route, call, _unseen(practice, route, stale_seconds))


def write(practice: Practice, route: Route, body: Row, actor: Actor) -> int:
    """Create, change or delete in somebody's name; return the row's id. Raises RefusalError."""
    assert route.entity is not None
    if route.verb == "delete":
        return writes.delete(practice, route.entity, route.row_id or 0, actor)
    body = _below_parent(body, route)
    if route.verb == "create":
        return writes.create(practice, route.entity, body, actor)
    whole = route.verb == "replace"
    return writes.update(practice, route.entity, body, actor, whole=whole)


def _write(practice: Practice, route: Route, call: Call) -> int:
    assert route.entity is not None
    actor = actor_of(practice, call)
    _check_right(practice, route.entity, route.verb)
    return write(practice, route, {} if route.verb == "delete" else call.row(), actor)


def _check_right(practice: Practice, entity: Entity, verb: str) -> None:
    right = "update" if verb == "replace" else verb
    if not is_allowed(entity, right, practice.switches):
        raise RefusalError(NOT_DELETED if verb == "delete" else NO_PERMISSION)


def _below_parent(body: Row, route: Route) -> Row:
    if route.parent is None:
        return body
    name, parent_id = route.parent
    return {n: v for n, v in body.items() if n.lower() != name.lower()} | {name: parent_id}


def _about_service(practice: Practice, route: Route, call: Call) -> Reply:
    if route.verb == "versions":
        return Reply({"apiVersions": ["1.0"]})
    if route.verb == "zone":
        return _zone(practice, call)
    used = practice.hourly.used(practice.clock())
    return Reply(
        {
            "externalRequestThreshold": practice.switches.hourly_limit,
            "requestThresholdTimeframe": 60,
            "currentTimeframeRequestCount": used,
        }
    )


def _zone(practice: Practice, call: Call) -> Reply:
    if not is_api_user(practice, call.parameters.get("user", "")):
        raise RefusalError("The zone of this user cannot be determined.")
    web = f"http://{call.host}/"
    zone: Row = {"zoneName": _ZONE_NAME, "url": call.base, "webUrl": web, "ci": _DATABASE_NUMBER}
    return Reply(zone)


def _about_entity(practice: Practice, route: Route) -> Reply:
    assert route.entity is not None
    if route.verb == "information":
        return Reply(shown_information(route.entity, practice.switches))
    return Reply(shown_fields(route.entity) if route.verb == "fields" else {"fields": []})


def _unseen(practice: Practice, route: Route, stale_seconds: float) -> set[int]:
    if not stale_seconds or route.entity is None:
        return set()
    since = practice.now_ms() - int(stale_seconds * 1000)
    return practice.store.created_after(route.entity.name, since)


def _read(practice: Practice, route: Route, call: Call, unseen: set[int]) -> Reply:
    if route.verb == "get":
        return reading.one(practice, route, unseen)
    if route.verb == "list":
        return reading.below(practice, route)
    if route.verb == "count":
        return reading.count(practice, route, call, unseen)
    return reading.query_page(practice, route, call, unseen)
