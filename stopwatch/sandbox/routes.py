"""Which call a method and a path mean, in any letter case, as the real service answers them.

What is not offered is 404 or 405 here exactly where that was measured.
"""

from __future__ import annotations

from dataclasses import dataclass

from stopwatch.sandbox.metadata import CHILDREN, Entity, entity_named
from stopwatch.sandbox.refusals import RefusalError

_VERSION_SEGMENT = "v1.0"
_INFORMATION = {"fields": "fields", "userdefinedfields": "user_fields"}
_WRITES = {"POST": "create", "PATCH": "update", "PUT": "replace"}


@dataclass(frozen=True, slots=True)
class Route:
    """One call: what is wanted, of which entity, and below which parent."""

    verb: str
    endpoint: str
    entity: Entity | None = None
    row_id: int | None = None
    parent: tuple[str, int] | None = None
    follows: bool = False
    """Whether the call asks for a page behind the first."""

    @property
    def is_open(self) -> bool:
        """Whether the call needs no credentials."""
        return self.verb in ("zone", "versions")

    @property
    def subject(self) -> str:
        """The name the call is counted under."""
        return self.entity.name if self.entity is not None else self.endpoint


def find_route(method: str, path: str) -> Route:
    """Return the call that is meant. Raises RefusalError with 404 or 405."""
    parts = [part for part in path.split("/") if part]
    lower = [part.lower() for part in parts]
    if lower and lower[-1] == "zoneinformation":
        return _reading(method, Route("zone", "ZoneInformation"))
    if lower and lower[-1] == "versioninformation":
        return _reading(method, Route("versions", "VersionInformation"))
    if _VERSION_SEGMENT not in lower:
        raise RefusalError(status=404)
    rest = lower[lower.index(_VERSION_SEGMENT) + 1 :]
    if rest == ["thresholdinformation"]:
        return _reading(method, Route("threshold", "ThresholdInformation"))
    entity = entity_named(rest[0]) if rest else None
    if entity is None:
        raise RefusalError(status=404)
    return _entity_route(method, entity, rest[1:])


def _reading(method: str, route: Route) -> Route:
    if method != "GET":
        raise RefusalError(status=405)
    return route


def _entity_route(method: str, entity: Entity, rest: list[str]) -> Route:
    match rest:
        case []:
            return _writing(method, entity)
        case ["query", *more]:
            return _query(method, entity, more)
        case ["entityinformation"]:
            return _reading(method, Route("information", entity.name, entity))
        case ["entityinformation", part] if part in _INFORMATION:
            return _reading(method, Route(_INFORMATION[part], entity.name, entity))
        case [row_id]:
            return _single(method, entity, _id(row_id))
        case [parent_id, child, *more]:
            return _child(method, entity, _id(parent_id), child, more)
        case _:
            raise RefusalError(status=404)


def _id(segment: str) -> int:
    if not segment.removeprefix("-").isdecimal():
        raise RefusalError(status=404)
    return int(segment)


def _query(method: str, entity: Entity, more: list[str]) -> Route:
    if method not in ("GET", "POST"):
        raise RefusalError(status=405)
    match more:
        case []:
            return Route("query", entity.name, entity)
        case ["next"]:
            return Route("query", entity.name, entity, follows=True)
        case ["count"]:
            return Route("count", entity.name, entity)
        case _:
            raise RefusalError(status=404)


def _writing(method: str, entity: Entity) -> Route:
    verb = _WRITES.get(method)
    if verb == "create" and "create" not in entity.verbs:
        # An entity that is made below its parent has no such address at all.
        raise RefusalError(status=404 if "create_child" in entity.verbs else 405)
    if verb is None or (verb != "create" and "update" not in entity.verbs):
        raise RefusalError(status=405)
    return Route(verb, entity.name, entity)


def _single(method: str, entity: Entity, row_id: int) -> Route:
    if method == "GET":
        return Route("get", entity.name, entity, row_id)
    if method == "DELETE" and "delete" in entity.verbs:
        return Route("delete", entity.name, entity, row_id)
    raise RefusalError(status=405)


def _child(method: str, parent: Entity, parent_id: int, child: str, more: list[str]) -> Route:
    found = CHILDREN.get((parent.name.lower(), child))
    entity = entity_named(found[0]) if found is not None else None
    if found is None or entity is None or len(more) > 1:
        raise RefusalError(status=404)
    # A child collection is an endpoint of its own where calls at once are counted.
    endpoint, place = f"{parent.name}/{child}", (found[1], parent_id)
    if more:
        single = _single(method, entity, _id(more[0]))
        return Route(single.verb, endpoint, entity, single.row_id, place)
    if method == "GET":
        return Route("list", endpoint, entity, parent=place)
    if method == "POST" and entity.verbs & {"create", "create_child"}:
        return Route("create", endpoint, entity, parent=place)
    if method in ("PATCH", "PUT") and "update" in entity.verbs:
        return Route(_WRITES[method], endpoint, entity, parent=place)
    raise RefusalError(status=405)
