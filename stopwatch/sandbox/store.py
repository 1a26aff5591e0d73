"""All rows in memory, ordered by id, with every change durable before it is seen.

The seed is made again from its parameters at each start; the state file keeps only what changed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from stopwatch.sandbox.metadata import ENTITIES
from stopwatch.sandbox.records import Row, key

MERGES = "Merges"
"""A table of the service's own that no client sees: which ticket was merged into which."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row as it shall be from now on; no row means it is deleted."""

    entity: str
    id: int
    row: Row | None


class Journal(Protocol):
    """Where changes are made durable."""

    def record(self, changes: Iterable[Change]) -> None:
        """Make the changes durable, all or none, before returning."""


@dataclass(slots=True)
class _Table:
    ids: list[int] = field(default_factory=list)
    rows: dict[int, Row] = field(default_factory=dict)
    next_id: int = 1


class Store:
    """The tables of the practice service."""

    def __init__(self, seeded: dict[str, list[Row]]) -> None:
        self._journal: Journal | None = None
        self._tables = {name: _table(seeded.get(name, [])) for name in (*ENTITIES, MERGES)}
        self._created: dict[tuple[str, int], int] = {}

    def attach(self, journal: Journal) -> None:
        """Make every later change durable in this journal."""
        self._journal = journal

    def restore(self, changes: Iterable[Change]) -> None:
        """Take over what an earlier run changed."""
        for change in changes:
            self._apply(change)

    def commit(self, changes: list[Change], now: int) -> None:
        """Make the changes durable, then visible. ``now`` is the instant in milliseconds."""
        if self._journal is not None:
            self._journal.record(changes)
        for change in changes:
            if change.id not in self._tables[change.entity].rows:
                self._created[change.entity, change.id] = now
            self._apply(change)

    def take_id(self, entity: str) -> int:
        """Hand out an id that was never used in this entity."""
        table = self._tables[entity]
        table.next_id += 1
        return table.next_id - 1

    def get(self, entity: str, row_id: int) -> Row | None:
        """Return the row of that id, or None."""
        return self._tables[entity].rows.get(row_id)

    def count(self, entity: str) -> int:
        """Return how many rows the entity has."""
        return len(self._tables[entity].ids)

    def highest_id(self, entity: str) -> int:
        """Return the highest id the entity has, 0 when it is empty."""
        ids = self._tables[entity].ids
        return ids[-1] if ids else 0

    def rows(self, entity: str) -> Iterator[Row]:
        """Yield every row of the entity by ascending id."""
        return self.between(entity, None, None)

    def between(self, entity: str, lowest: int | None, highest: int | None) -> Iterator[Row]:
        """Yield rows whose id lies between the two, both included, by ascending id."""
        table = self._tables[entity]
        first = 0 if lowest is None else bisect_left(table.ids, lowest)
        last = len(table.ids) if highest is None else bisect_right(table.ids, highest)
        rows, ids = table.rows, table.ids
        return (rows[ids[n]] for n in range(first, last))

    def created_after(self, entity: str, instant: int) -> set[int]:
        """Return the ids of rows made by clients after an instant, for replies that lag behind."""
        recent = self._created.items()
        return {row_id for (name, row_id), at in recent if name == entity and at > instant}

    def _apply(self, change: Change) -> None:
        table = self._tables[change.entity]
        table.next_id = max(table.next_id, change.id + 1)
        if change.row is None:
            if table.rows.pop(change.id, None) is not None:
                table.ids.remove(change.id)
            return
        if change.id not in table.rows:
            insort(table.ids, change.id)
        table.rows[change.id] = change.row


def _table(rows: list[Row]) -> _Table:
    by_id = {key(row): row for row in rows}
    ids = sorted(by_id)
    return _Table(ids, by_id, max(ids, default=0) + 1)
