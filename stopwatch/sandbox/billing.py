"""What posting makes of a time entry: money, customer and purchase order number."""

from __future__ import annotations

from stopwatch.sandbox.records import Row, integer, key, number, text
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.working_time import is_billable

_LABOUR = 1


def is_posted(store: Store, time_entry: int) -> bool:
    """Tell whether a billing item exists for the time entry."""
    return any(row.get("timeEntryID") == time_entry for row in store.rows("BillingItems"))


def billing_item(store: Store, entry: Row, posted_at: str) -> Row:
    """Return the billing item of a time entry posted at an instant, still without an id."""
    item = _origin(store, entry) | _money(store, entry)
    item["timeEntryID"] = key(entry)
    item["postedDate"] = f"{posted_at[:10]}T00:00:00"
    item["postedOnTime"] = item["webServiceDate"] = posted_at
    return {name: value for name, value in item.items() if value is not None}


def _origin(store: Store, entry: Row) -> Row:
    ticket = _found(store, "Tickets", integer(entry, "ticketID"))
    contract = _found(store, "Contracts", integer(entry, "contractID"))
    order = text(ticket, "purchaseOrderNumber") or text(contract, "purchaseOrderNumber")
    kept = ("billingCodeID", "contractID", "roleID", "taskID", "ticketID")
    return {name: entry.get(name) for name in kept} | {
        "companyID": ticket.get("companyID", contract.get("companyID")),
        "description": entry.get("summaryNotes"),
        "itemDate": entry.get("dateWorked"),
        "itemName": ticket.get("title", "Labor"),
        "purchaseOrderNumber": order,
    }


def _money(store: Store, entry: Row) -> Row:
    hours, billable = number(entry, "hoursToBill") or 0.0, is_billable(entry)
    rate = number(_found(store, "Roles", integer(entry, "roleID")), "hourlyRate") or 0.0
    amount = round(hours * rate, 2) if billable else 0.0
    return {
        "billingItemType": _LABOUR,
        "extendedPrice": amount,
        "nonBillable": int(not billable),
        "quantity": hours,
        "rate": rate,
        "taxDollars": 0.0,
        "totalAmount": amount,
    }


def _found(store: Store, entity: str, row_id: int | None) -> Row:
    row = None if row_id is None else store.get(entity, row_id)
    return row or {}
