"""Wishes to delete: the entry itself, or a row beside its own, a twin or a part of a split."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from stopwatch.domain.merging import GROUPS, with_groups
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.remote import EntryFields, RemoteEntry
from stopwatch.domain.trail import Trail
from stopwatch.services import bodies

_TOLD_APART = tuple(group for group in GROUPS if group != "times")  # a part has times of its own


def is_of_another_row(item: OutboxItem) -> bool:
    """Whether a wish is to delete a row beside the entry's own."""
    return item.kind is ItemKind.DELETE_ENTRY and not _is_own(item)


def own_removal(trail: Trail) -> OutboxItem | None:
    """Return the wish that the entry itself be deleted, if it is still to come."""
    return next((one for one in _removals(trail.changes) if _is_own(one)), None)


def asked_removal(trail: Trail) -> OutboxItem | None:
    """Return the wish that the entry itself be deleted, be it fulfilled or not."""
    asked = (one for one in _removals(trail.items) if one.state is not ItemState.WITHDRAWN)
    return next((one for one in asked if _is_own(one)), None)


def is_asked_for(trail: Trail, remote_id: int) -> bool:
    """Whether a row's deletion was ever wished; one that was refused is not wished again."""
    return remote_id in _named(trail.items)


def is_to_go(trail: Trail, remote_id: int) -> bool:
    """Whether a row's deletion is wished and still to come."""
    return remote_id in _named(trail.changes)


def is_to_go_with(item: OutboxItem, parts: Collection[int]) -> bool:
    """Whether a wish is to delete one of several rows that the PSA made of an entry."""
    return is_of_another_row(item) and bodies.delete_body(item.body).remote_id in parts


def twin_to_delete(item: OutboxItem) -> int | None:
    """Return the row that a wish is to delete as a twin, if it is such a wish."""
    if item.kind is not ItemKind.DELETE_ENTRY:
        return None
    asked = bodies.delete_body(item.body)
    return asked.remote_id if asked.is_twin else None


def part_to_delete(row: RemoteEntry, agreed: EntryFields) -> bodies.DeleteBody:
    """Return the wish to delete one part of a split; an edit of it there is asked about first."""
    return bodies.DeleteBody(with_groups(row.fields, agreed, _TOLD_APART), row.id)


def _removals(items: Iterable[OutboxItem]) -> list[OutboxItem]:
    return [one for one in items if one.kind is ItemKind.DELETE_ENTRY]


def _named(items: Iterable[OutboxItem]) -> set[int | None]:
    return {bodies.delete_body(one.body).remote_id for one in _removals(items)}


def _is_own(removal: OutboxItem) -> bool:
    return bodies.delete_body(removal.body).remote_id is None
