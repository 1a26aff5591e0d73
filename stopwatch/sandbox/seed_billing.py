"""What of the seeded work was posted and invoiced, by the same functions as later work."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from stopwatch.sandbox.billing import stamped
from stopwatch.sandbox.billing_charges import charges_behind
from stopwatch.sandbox.instants import read, written
from stopwatch.sandbox.invoices import drawn_up, grouped, payer
from stopwatch.sandbox.records import Row, text
from stopwatch.sandbox.seed_orders import ONE_BECOMES_THREE_ID
from stopwatch.sandbox.selection import EVERYTHING, Selection
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.switches import Switches
from stopwatch.sandbox.waiting import waiting

POSTED_AFTER_DAYS, INVOICED_AFTER_DAYS = 10, 20
_FIRST_ITEM_ID, _FIRST_INVOICE_ID = 70_001, 80_001
_POSTING_TAKES = timedelta(days=5)


def build_billing(anchor: date, tables: dict[str, list[Row]]) -> dict[str, list[Row]]:
    """Return the billing items of older work and the invoices of the oldest; marks the charges."""
    store = Store(tables)
    old = waiting(store, Switches(), _until(anchor, POSTED_AFTER_DAYS))
    items = [
        stamped(item, _posted_at(item)) | {"id": row_id}
        for row_id, item in enumerate(old, start=_FIRST_ITEM_ID)
    ]
    for item in items:
        for _, charge in charges_behind(store, item):
            charge["isBilled"] = True
    return {"BillingItems": items, "Invoices": _invoices(anchor, tables, items)}


def _until(anchor: date, days: int) -> Selection:
    return Selection(last_day=(anchor - timedelta(days=days + 1)).isoformat())


def _posted_at(item: Row) -> str:
    return written(read(text(item, "itemDate") or "") + _POSTING_TAKES)


def _invoices(anchor: date, tables: dict[str, list[Row]], items: list[Row]) -> list[Row]:
    store = Store(tables | {"BillingItems": items})
    made_at = written(datetime.combine(anchor - timedelta(days=7), time(), UTC))
    invoices: list[Row] = []
    until, of = _until(anchor, INVOICED_AFTER_DAYS), partial(payer, store)
    due = [i for i in items if until.takes(i, of(i)) or i["companyID"] == ONE_BECOMES_THREE_ID]
    for row_id, group in enumerate(grouped(due, of), start=_FIRST_INVOICE_ID):
        invoices.append(drawn_up(group, row_id, made_at, EVERYTHING))
        for item in group.items:
            item["invoiceID"] = row_id
    return invoices
