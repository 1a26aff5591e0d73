"""Several plans as one: what is written together is one deed, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from typing import TypeVar

from stopwatch.domain.deed import CounterpartChange, EntryChange, ItemChange
from stopwatch.services.booking import Booked

Change = TypeVar("Change", EntryChange, ItemChange, CounterpartChange)


def together(each: Iterable[Booked]) -> Booked:
    """Return several plans as one; of what several change, all that any of them changes.

    One may withdraw an item that another lets wait for something else. Whichever came last would
    else undo the other: time would be sent that is deleted, or sent before its old row is gone.
    """
    each = tuple(each)
    return Booked(
        _merged((change for one in each for change in one.entries), lambda one: one.after.id),
        _merged((change for one in each for change in one.items), lambda one: one.after.id),
        _merged(
            (change for one in each for change in one.counterparts),
            lambda one: one.after.entry_id,
        ),
        tuple(change for one in each for change in one.facts),
    )


def _merged(changes: Iterable[Change], key: Callable[[Change], str]) -> tuple[Change, ...]:
    found: dict[str, Change] = {}
    for change in changes:
        known = found.get(key(change))
        found[key(change)] = change if known is None else _both(known, change)
    return tuple(found.values())


def _both(one: Change, other: Change) -> Change:
    """Return what both change, the other where they do not agree."""
    before: object = other.before
    after = other.after
    names = [one.name for one in fields(after)]
    changed = {
        name: getattr(after, name)
        for name in names
        if before is None or getattr(before, name) != getattr(after, name)
    }
    return replace(one, after=replace(one.after, **changed))
