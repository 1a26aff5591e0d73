"""Approve & Post: time and charges become billing items and can no longer be changed.

The real service offers no call for this; here a test or a person orders it.
"""

from __future__ import annotations

from stopwatch.sandbox.billing import can_be_posted, labour_item, posted_time, stamped
from stopwatch.sandbox.billing_charges import charges_behind
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, key
from stopwatch.sandbox.selection import Selection
from stopwatch.sandbox.store import Change
from stopwatch.sandbox.waiting import waiting


def posted(practice: Practice, entry: Row) -> list[Change]:
    """Return the billing item of a time entry that is posted now, none for internal time."""
    if not can_be_posted(entry):
        return []
    return _posted(practice, labour_item(practice.store, practice.switches, entry))


def post(practice: Practice, time_entries: list[int]) -> list[int]:
    """Post time entries that are not yet posted and return the ids of their billing items."""
    done = posted_time(practice.store)
    found = [practice.store.get("TimeEntries", row_id) for row_id in sorted(set(time_entries))]
    open_ones = [e for e in found if e is not None and key(e) not in done]
    return _commit(practice, [change for entry in open_ones for change in posted(practice, entry)])


def approve_and_post(practice: Practice, selection: Selection) -> list[int]:
    """Post all time and charges of a selection and return the ids of their billing items."""
    items = waiting(practice.store, practice.switches, selection)
    return _commit(practice, [change for item in items for change in _posted(practice, item)])


def _posted(practice: Practice, item: Row) -> list[Change]:
    row_id = practice.store.take_id("BillingItems")
    whole = stamped(item, practice.now()) | {"id": row_id}
    charges = charges_behind(practice.store, item)
    billed = [Change(name, key(row), row | {"isBilled": True}) for name, row in charges]
    return [Change("BillingItems", row_id, whole), *billed]


def _commit(practice: Practice, changes: list[Change]) -> list[int]:
    practice.commit(changes)
    return [change.id for change in changes if change.entity == "BillingItems"]
