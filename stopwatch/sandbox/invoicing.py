"""Creating invoices from what was posted; the real service does it in its web pages alone."""

from __future__ import annotations

from dataclasses import dataclass

from stopwatch.sandbox.invoices import drawn_up, to_invoice
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, key
from stopwatch.sandbox.selection import Selection
from stopwatch.sandbox.store import Change


@dataclass(frozen=True, slots=True)
class Made:
    """An invoice that was made, and of what."""

    invoice: Row
    items: list[int]


def create_invoices(practice: Practice, selection: Selection) -> list[Made]:
    """Make the invoices of a selection, all in one commit."""
    made: list[Made] = []
    changes: list[Change] = []
    for group in to_invoice(practice.store, selection):
        row_id = practice.store.take_id("Invoices")
        invoice = drawn_up(group, row_id, practice.now(), selection)
        changes.append(Change("Invoices", row_id, invoice))
        changes += [_invoiced(item, row_id) for item in group.items]
        made.append(Made(invoice, [key(item) for item in group.items]))
    practice.commit(changes)
    return made


def _invoiced(item: Row, invoice: int) -> Change:
    return Change("BillingItems", key(item), item | {"invoiceID": invoice})
