"""From what a client sends to a row that could be kept: names, kinds, lengths, picklists, ids.

What only the service sets is taken from no body, silently: so the real one does.
"""

from __future__ import annotations

from stopwatch.sandbox.metadata import Entity, Field
from stopwatch.sandbox.records import Json, Row
from stopwatch.sandbox.refusals import (
    ROLE_UNKNOWN,
    RefusalError,
    missing_field,
    no_such_child_choice,
    no_such_choice,
    no_such_reference,
    too_long,
)
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.values import converted


def drafted(entity: Entity, body: Row, before: Row | None, *, whole: bool) -> Row:
    """Return the row a body asks for; ``whole`` empties what the body does not name."""
    sent = {f.name: converted(f, v) for f, v in _named(entity, body) if _settable(f, before)}
    kept = dict(before or {})
    if whole:
        kept = {n: v for n, v in kept.items() if not _settable_name(entity, n, before)}
    return {n: v for n, v in (kept | sent).items() if v is not None}


def check(entity: Entity, draft: Row, before: Row | None, store: Store) -> None:
    """Check everything the tables know. Raises RefusalError with the service's texts."""
    missing = [f.name for f in entity.fields if f.required and draft.get(f.name) in (None, "")]
    if missing:
        raise RefusalError(*(missing_field(name) for name in missing))
    for field in entity.fields:
        value = draft.get(field.name)
        if value is None or (before is not None and before.get(field.name) == value):
            continue
        _check_length(field, value)
        _check_choice(field, value, draft)
        _check_reference(field, value, store)


def _named(entity: Entity, body: Row) -> list[tuple[Field, Json]]:
    found = ((entity.find(name), value) for name, value in body.items())
    return [(field, value) for field, value in found if field is not None]


def _settable(field: Field, before: Row | None) -> bool:
    return not field.server and field.kind != "list" and (before is None or not field.fixed)


def _settable_name(entity: Entity, name: str, before: Row | None) -> bool:
    field = entity.find(name)
    return field is not None and _settable(field, before)


def _check_length(field: Field, value: Json) -> None:
    if field.longest and isinstance(value, str) and len(value) > field.longest:
        raise RefusalError(too_long(field.name, field.longest))


def _check_choice(field: Field, value: Json, draft: Row) -> None:
    if not field.choices or field.server:
        return
    chosen = next((c for c in field.choices if c.value == value), None)
    if chosen is None:
        raise RefusalError(no_such_choice(value, field.name))
    if field.parent_field is not None and draft.get(field.parent_field) != chosen.parent:
        raise RefusalError(no_such_child_choice(field.name))


def _check_reference(field: Field, value: Json, store: Store) -> None:
    if field.reference is None or not isinstance(value, int):
        return
    if store.get(field.reference, value) is None:
        unknown_role = field.reference == "Roles"
        raise RefusalError(ROLE_UNKNOWN if unknown_role else no_such_reference(field.name, value))
