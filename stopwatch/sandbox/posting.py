"""Approve & Post: a time entry becomes a billing item and can no longer be changed.

The real service offers no call for this; here a test or a person orders it.
"""

from __future__ import annotations

from stopwatch.sandbox.billing import billing_item, is_posted
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, key
from stopwatch.sandbox.store import Change


def posted(practice: Practice, entry: Row) -> Change:
    """Return the billing item of a time entry that is posted now."""
    row_id = practice.store.take_id("BillingItems")
    item = billing_item(practice.store, entry, practice.now()) | {"id": row_id}
    return Change("BillingItems", row_id, item)


def post(practice: Practice, time_entries: list[int]) -> list[int]:
    """Post time entries that are not yet posted and return the ids of their billing items."""
    found = [practice.store.get("TimeEntries", row_id) for row_id in sorted(set(time_entries))]
    open_ones = [e for e in found if e is not None and not is_posted(practice.store, key(e))]
    changes = [posted(practice, entry) for entry in open_ones]
    practice.commit(changes)
    return [change.id for change in changes]
