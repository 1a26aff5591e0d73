"""What business rules may do with a write, and what an entity without rules of its own does."""

from __future__ import annotations

from typing import Protocol

from stopwatch.sandbox.metadata import ENTITIES
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, key
from stopwatch.sandbox.stamps import Actor, stamp_touched
from stopwatch.sandbox.store import Change


class Rules(Protocol):
    """The rules of one entity; each method may raise RefusalError."""

    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        """Judge a write and fill in what the service computes; ``before`` is None on create."""

    def written(
        self, practice: Practice, row: Row, before: Row | None, actor: Actor
    ) -> list[Change]:
        """Return everything that changes with the write, the row itself included."""

    def deleted(self, practice: Practice, row: Row, actor: Actor) -> list[Change]:
        """Judge a deletion and return everything that changes with it."""


class PlainRules:
    """An entity whose tables say all there is to say."""

    entity = ""

    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        """Accept the write as it is."""

    def written(
        self, practice: Practice, row: Row, before: Row | None, actor: Actor
    ) -> list[Change]:
        """Change nothing but the row."""
        del practice, before, actor
        return [Change(self.entity, key(row), row)]

    def deleted(self, practice: Practice, row: Row, actor: Actor) -> list[Change]:
        """Remove nothing but the row."""
        del practice, actor
        return [Change(self.entity, key(row), None)]


def touched(practice: Practice, entity: str, row_id: int | None, actor: Actor) -> list[Change]:
    """Return the change that marks a row as active now, none when there is no such row."""
    row = None if row_id is None else practice.store.get(entity, row_id)
    if row is None:
        return []
    draft = dict(row)
    stamp_touched(ENTITIES[entity], draft, actor, practice.now())
    return [Change(entity, key(row), draft)]
