"""What waits for approval: time and charges without a billing item, as the items they would be."""

from __future__ import annotations

from stopwatch.sandbox.billing import can_be_posted, labour_item, posted_time
from stopwatch.sandbox.billing_charges import CHARGE_KINDS, charge_item, unbilled
from stopwatch.sandbox.records import Row, key
from stopwatch.sandbox.selection import Selection
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.switches import Switches


def waiting(store: Store, switches: Switches, selection: Selection) -> list[Row]:
    """Return what would be posted of a selection: billing items without ids, time first."""
    done = posted_time(store)
    time = (e for e in store.rows("TimeEntries") if can_be_posted(e) and key(e) not in done)
    items = [labour_item(store, switches, entry) for entry in time]
    for kind in CHARGE_KINDS:
        items += [charge_item(store, kind, charge) for charge in unbilled(store, kind)]
    return [item for item in items if selection.takes(item, item.get("companyID"))]
