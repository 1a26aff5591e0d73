"""What the service writes into every row by itself: who, and when."""

from __future__ import annotations

from dataclasses import dataclass

from stopwatch.sandbox.metadata import Entity
from stopwatch.sandbox.records import Row

CREATED_AT = ("createDate", "createDateTime")
"""The names under which the entities keep when a row was made."""

_CREATED_BY = ("creatorResourceID", "creatorUserID", "createdByResourceID", "createdByPersonID")
_TOUCHED_AT = (
    "lastActivityDate",
    "lastActivityDateTime",
    "lastModifiedDateTime",
    "lastModifiedDate",
    "lastModifiedTime",
    "lastTrackedModificationDateTime",
    "lastTrackedModifiedDateTime",
)
_TOUCHED_BY = ("lastModifiedUserID", "lastActivityResourceID", "lastActivityPersonID")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the API user itself, or the person it impersonates."""

    resource_id: int
    impersonator_id: int | None = None


def stamp_created(entity: Entity, draft: Row, actor: Actor, now: str) -> None:
    """Mark a new row."""
    _set(entity, draft, CREATED_AT, now)
    _set(entity, draft, _CREATED_BY, actor.resource_id)
    if actor.impersonator_id is not None:
        _set(entity, draft, ("impersonatorCreatorResourceID",), actor.impersonator_id)
    stamp_touched(entity, draft, actor, now)


def stamp_touched(entity: Entity, draft: Row, actor: Actor, now: str) -> None:
    """Mark a row that is written or that something was added to."""
    _set(entity, draft, _TOUCHED_AT, now)
    _set(entity, draft, _TOUCHED_BY, actor.resource_id)
    if actor.impersonator_id is not None:
        _set(entity, draft, ("impersonatorUpdaterResourceID",), actor.impersonator_id)


def _set(entity: Entity, draft: Row, names: tuple[str, ...], value: str | int) -> None:
    for name in names:
        if entity.find(name) is not None:
            draft[name] = value
