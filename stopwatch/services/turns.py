"""What waits until Autotask has changed, or no longer has, the entry that its time was taken from.

Time that moves between two entries would be booked twice meanwhile, or not at all. An item comes
after one other only, so whatever takes the place of that one takes what waits behind it, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from stopwatch.domain.deed import ItemChange
from stopwatch.domain.ids import OutboxId
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.services.ports.storage import Unit

_CHANGES = frozenset({ItemKind.UPDATE_ENTRY, ItemKind.DELETE_ENTRY})


def update_in(items: Iterable[ItemChange]) -> OutboxItem | None:
    """Return the change that a plan asks of an entry that has arrived, if it does."""
    updates = (one.after for one in items if one.after.kind is ItemKind.UPDATE_ENTRY)
    return next((one for one in updates if not one.is_settled), None)


def awaited_by_others(unit: Unit, items: Sequence[ItemChange]) -> OutboxId | None:
    """Return what a plan for one entry lets others wait for that have, or give, time of it.

    Of one that is being moved, the old row has all of the time until that is deleted.
    """
    update = update_in(items)
    if update is not None:
        return update.id
    created = (one.after for one in items if one.after.kind is ItemKind.CREATE_ENTRY)
    creation = next(created, None)
    if creation is None:
        return None
    moving = [one for one in unit.outbox.behind(creation.id) if not one.is_settled]
    return moving[-1].id if moving else creation.after_id


def change_before(unit: Unit, creation: OutboxItem) -> OutboxId | None:
    """Return the change that a creation waits for, if it has its time from another entry."""
    after = unit.outbox.get(creation.after_id) if creation.after_id else None
    return after.id if after is not None and after.kind in _CHANGES else None


def behind_another(
    unit: Unit, given_up: Iterable[OutboxItem], instead: OutboxItem | None
) -> tuple[ItemChange, ...]:
    """Return what lets all that waits for changes that are given up wait for another item."""
    behind = (
        one
        for item in given_up
        for one in unit.outbox.behind(item.id)
        if one.is_entrys and one.state is not ItemState.DONE
    )
    after_id = instead.id if instead is not None else None
    return tuple(ItemChange(one, replace(one, after_id=after_id)) for one in behind)
