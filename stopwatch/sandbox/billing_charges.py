"""Charges: what is sold beside labour, on a ticket or under a contract, and their billing items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stopwatch.sandbox.billing import day_start, found, priced
from stopwatch.sandbox.money import price
from stopwatch.sandbox.order_numbers import NUMBER, number_of
from stopwatch.sandbox.records import Row, flag, integer, key, number
from stopwatch.sandbox.store import Store


@dataclass(frozen=True, slots=True)
class ChargeKind:
    """Where charges hang, and what their billing items call them."""

    entity: str
    parent: str
    parent_field: str
    item_field: str
    item_type: int


TICKET_CHARGES = ChargeKind("TicketCharges", "Tickets", "ticketID", "ticketChargeID", 4)
CONTRACT_CHARGES = ChargeKind("ContractCharges", "Contracts", "contractID", "contractChargeID", 6)
CHARGE_KINDS = (TICKET_CHARGES, CONTRACT_CHARGES)


def billable_amount(charge: Row) -> float:
    """Return what a charge costs the customer."""
    return price(number(charge, "unitQuantity") or 0.0, number(charge, "unitPrice") or 0.0)


def unbilled(store: Store, kind: ChargeKind) -> Iterator[Row]:
    """Yield the charges that the customer is to pay and that were not posted yet."""
    for charge in store.rows(kind.entity):
        if flag(charge, "isBillableToCompany") and not flag(charge, "isBilled"):
            yield charge


def charge_item(store: Store, kind: ChargeKind, charge: Row) -> Row:
    """Return the billing item of a charge, still without an id and unposted."""
    parent = found(store, kind.parent, charge, kind.parent_field)
    quantity, rate = number(charge, "unitQuantity") or 0.0, number(charge, "unitPrice") or 0.0
    item: Row = {kind.parent_field: key(parent), kind.item_field: key(charge)}
    item |= {name: charge.get(name) for name in ("billingCodeID", "description")}
    # A ticket's contract stands in the ticket; the contract of a contract's charge is its parent.
    item.setdefault("contractID", parent.get("contractID"))
    item |= {
        "companyID": parent.get("companyID"),
        "itemDate": day_start(charge, "datePurchased"),
        "itemName": charge.get("name"),
        "nonBillable": 0,
        NUMBER: number_of(charge),
    }
    return item | priced(kind.item_type, quantity, rate, billable_amount(charge))


def charges_behind(store: Store, item: Row) -> list[tuple[str, Row]]:
    """Return the charge that an item was made of, with its entity; nothing for labour."""
    named = [(kind.entity, integer(item, kind.item_field) or 0) for kind in CHARGE_KINDS]
    known = [(entity, store.get(entity, row_id)) for entity, row_id in named]
    return [(entity, row) for entity, row in known if row is not None]
