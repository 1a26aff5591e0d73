"""Create, change and delete: draft, check, rules, stamps, then one durable commit."""

from __future__ import annotations

from stopwatch.sandbox.drafts import check, drafted
from stopwatch.sandbox.merging import check_unmerged
from stopwatch.sandbox.metadata import Entity
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, integer, lowered
from stopwatch.sandbox.refusals import NOT_DELETED, RefusalError
from stopwatch.sandbox.rules_records import RULES
from stopwatch.sandbox.stamps import Actor, stamp_created, stamp_touched
from stopwatch.sandbox.values import converted


def create(practice: Practice, entity: Entity, body: Row, actor: Actor) -> int:
    """Keep a new row and return its id. Raises RefusalError."""
    draft = _with_defaults(entity, drafted(entity, body, None, whole=False))
    check(entity, draft, None, practice.store)
    check_unmerged(practice, entity, draft)
    rules = RULES[entity.name]
    rules.prepare(practice, draft, None, actor)
    draft["id"] = row_id = practice.store.take_id(entity.name)
    stamp_created(entity, draft, actor, practice.now())
    practice.commit(rules.written(practice, draft, None, actor))
    return row_id


def update(practice: Practice, entity: Entity, body: Row, actor: Actor, *, whole: bool) -> int:
    """Change a row and return its id; ``whole`` empties what is not named. Raises RefusalError."""
    row_id = _wanted_id(entity, body)
    before = None if row_id is None else practice.store.get(entity.name, row_id)
    if row_id is None or before is None:
        raise RefusalError("No matching records found.")
    check_unmerged(practice, entity, before)
    draft = drafted(entity, body, before, whole=whole)
    check(entity, draft, before, practice.store)
    _forget_old_hours(draft, lowered(body))
    rules = RULES[entity.name]
    rules.prepare(practice, draft, before, actor)
    stamp_touched(entity, draft, actor, practice.now())
    practice.commit(rules.written(practice, draft, before, actor))
    return row_id


def delete(practice: Practice, entity: Entity, row_id: int, actor: Actor) -> int:
    """Remove a row and return its id. Raises RefusalError."""
    row = practice.store.get(entity.name, row_id)
    if row is None:
        raise RefusalError(NOT_DELETED)
    check_unmerged(practice, entity, row)
    practice.commit(RULES[entity.name].deleted(practice, row, actor))
    return row_id


def _forget_old_hours(draft: Row, named: Row) -> None:
    """Let the hours be computed anew where a body names other times, but no hours."""
    if {"startdatetime", "enddatetime"} & named.keys() and "hoursworked" not in named:
        draft.pop("hoursWorked", None)


def _wanted_id(entity: Entity, body: Row) -> int | None:
    # Some clients send ids as text.
    found: Row = {"id": converted(entity.by_lower["id"], lowered(body).get("id"))}
    return integer(found, "id")


def _with_defaults(entity: Entity, draft: Row) -> Row:
    chosen = {f.name: c.value for f in entity.fields for c in f.choices if c.is_default}
    optional: Row = {n: v for n, v in chosen.items() if not entity.by_lower[n.lower()].required}
    if entity.name == "Tickets":
        # The category follows from the type; the rules choose both.
        optional.pop("ticketCategory", None)
    return optional | draft
