"""Which billing items come together on an invoice, and what the invoice then says.

One invoice for each company that pays and each purchase order number; what bears no number comes
together on one of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from stopwatch.sandbox.billing import found
from stopwatch.sandbox.money import total
from stopwatch.sandbox.order_numbers import number_of
from stopwatch.sandbox.records import Json, Row, flag, integer, number, text
from stopwatch.sandbox.selection import Selection
from stopwatch.sandbox.store import Store


@dataclass(frozen=True, slots=True)
class Group:
    """Items of one invoice."""

    company: int | None
    order_number: str | None
    items: list[Row]

    @property
    def total(self) -> float:
        """What the items cost together."""
        return total(number(item, "totalAmount") or 0.0 for item in self.items)


def payer(store: Store, item: Row) -> int | None:
    """Return the company an item is billed to: its own, or that company's parent."""
    company = found(store, "Companies", item, "companyID")
    upwards = flag(company, "invoiceNonContractItemsToParentCompany")
    parent = integer(company, "parentCompanyID")
    if item.get("contractID") is None and upwards and parent is not None:
        return parent
    return integer(item, "companyID")


def grouped(items: Iterable[Row], company_of: Callable[[Row], int | None]) -> list[Group]:
    """Return the items by company and number, in the order in which each group begins."""
    groups: dict[tuple[int | None, str | None], list[Row]] = {}
    for item in items:
        groups.setdefault((company_of(item), number_of(item)), []).append(item)
    return [Group(company, order, members) for (company, order), members in groups.items()]


def to_invoice(store: Store, selection: Selection) -> list[Group]:
    """Return the posted items of a selection that no invoice has, as invoices would have them."""
    posted = (i for i in store.rows("BillingItems") if i.get("invoiceID") is None)
    chosen = [item for item in posted if selection.takes(item, payer(store, item))]
    return grouped(chosen, partial(payer, store))


def drawn_up(group: Group, row_id: int, made_at: str, selection: Selection) -> Row:
    """Return the invoice of a group; days that were not chosen are those of its items."""
    worked = sorted(text(item, "itemDate") or "" for item in group.items)
    first, last = selection.first_day, selection.last_day
    invoice: dict[str, Json] = {
        "id": row_id,
        "companyID": group.company,
        "createDateTime": made_at,
        "fromDate": worked[0] if first is None else f"{first}T00:00:00",
        "invoiceDateTime": made_at,
        "invoiceNumber": str(row_id),
        "invoiceTotal": group.total,
        "isVoided": False,
        "orderNumber": group.order_number,
        "toDate": worked[-1] if last is None else f"{last}T00:00:00",
    }
    return {name: value for name, value in invoice.items() if value is not None}
