"""Several plans as one: what is written together is one deed, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from stopwatch.domain.deed import CounterpartChange, EntryChange, FactChange, ItemChange
from stopwatch.services.booking import Booked

Change = TypeVar("Change", EntryChange, ItemChange, CounterpartChange, FactChange)


def together(each: Iterable[Booked]) -> Booked:
    """Return several plans as one."""
    each = tuple(each)
    return Booked(
        tuple(change for one in each for change in one.entries),
        tuple(change for one in each for change in one.items),
        tuple(change for one in each for change in one.counterparts),
        tuple(change for one in each for change in one.facts),
    )


def in_sequence(each: Iterable[Booked]) -> Booked:
    """Return plans as one of which each began from what the one before it had written.

    What several of them changed is one change, from how it was first to how it is at last.
    """
    whole = together(each)
    return Booked(
        tuple(_at_last(whole.entries, lambda one: one.after.id)),
        tuple(_at_last(whole.items, lambda one: one.after.id)),
        tuple(_at_last(whole.counterparts, lambda one: one.after.entry_id)),
        tuple(_at_last(whole.facts, lambda one: one.name)),
    )


def _at_last(changes: Iterable[Change], key: Callable[[Change], str]) -> Iterable[Change]:
    found: dict[str, Change] = {}
    for change in changes:
        known = found.get(key(change))
        found[key(change)] = replace(change, before=known.before) if known else change
    return found.values()
