"""What posting makes of time: money, customer and purchase order number.

Time that nobody may bill is posted as well, for nothing: the customer sees that it was worked.
"""

from __future__ import annotations

from stopwatch.sandbox.money import price
from stopwatch.sandbox.order_numbers import NUMBER, labour_number
from stopwatch.sandbox.rates import hourly_rate
from stopwatch.sandbox.records import Row, integer, key, number, text
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.switches import Switches
from stopwatch.sandbox.working_time import is_billable

_LABOUR = 1


def is_posted(store: Store, time_entry: int) -> bool:
    """Tell whether a billing item exists for the time entry."""
    return any(row.get("timeEntryID") == time_entry for row in store.rows("BillingItems"))


def posted_time(store: Store) -> set[int | None]:
    """Return the ids of all time entries that have a billing item."""
    return {integer(row, "timeEntryID") for row in store.rows("BillingItems")}


def can_be_posted(entry: Row) -> bool:
    """Tell whether time is on a ticket or a task: internal time is nobody's to pay."""
    return entry.get("internalBillingCodeID") is None


def labour_item(store: Store, switches: Switches, entry: Row) -> Row:
    """Return the billing item of a time entry, still without an id and unposted."""
    work = _work(store, entry)
    contract = found(store, "Contracts", entry, "contractID") or found(
        store, "Contracts", work, "contractID"
    )
    kept = ("billingCodeID", "roleID", "taskID", "ticketID")
    item: Row = {name: entry.get(name) for name in kept}
    item |= {
        "companyID": work.get("companyID"),
        "contractID": contract.get("id"),
        "description": entry.get("summaryNotes"),
        "itemDate": day_start(entry, "dateWorked"),
        "itemName": work.get("title", "Labor"),
        "projectID": work.get("projectID"),
        "timeEntryID": key(entry),
        NUMBER: labour_number(switches, work, contract),
    }
    return item | _money(store, switches, entry, contract)


def priced(kind: int, quantity: float, rate: float, amount: float) -> Row:
    """Return the fields of a billing item that say what it costs; no taxes are practised."""
    return {
        "billingItemType": kind,
        "quantity": quantity,
        "rate": rate,
        "extendedPrice": amount,
        "taxDollars": 0.0,
        "totalAmount": amount,
    }


def stamped(item: Row, posted_at: str) -> Row:
    """Return a billing item as posted at an instant, with only what has a value."""
    item = item | {
        "postedDate": f"{posted_at[:10]}T00:00:00",
        "postedOnTime": posted_at,
        "webServiceDate": posted_at,
    }
    return {name: value for name, value in item.items() if value is not None}


def day_start(row: Row, name: str) -> str:
    """Return the day in a field as the service keeps days."""
    return f"{(text(row, name) or '')[:10]}T00:00:00"


def found(store: Store, entity: str, row: Row, name: str) -> Row:
    """Return the row that a field refers to, an empty one when there is none."""
    row_id = integer(row, name)
    return {} if row_id is None else store.get(entity, row_id) or {}


def _work(store: Store, entry: Row) -> Row:
    """Return the ticket, or the task as if it were one: its project knows the customer."""
    task = found(store, "Tasks", entry, "taskID")
    if not task:
        return found(store, "Tickets", entry, "ticketID")
    project = found(store, "Projects", task, "projectID")
    return {name: project.get(name) for name in ("companyID", "contractID")} | task


def _money(store: Store, switches: Switches, entry: Row, contract: Row) -> Row:
    hours, billable = number(entry, "hoursToBill") or 0.0, is_billable(entry)
    rate = hourly_rate(store, switches, contract, integer(entry, "roleID"))
    amount = price(hours, rate) if billable else 0.0
    return priced(_LABOUR, hours, rate, amount) | {"nonBillable": int(not billable)}
