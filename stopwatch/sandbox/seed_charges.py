"""Seeded charges: what some customers bought beside labour."""

from __future__ import annotations

from datetime import date, timedelta

from stopwatch.sandbox.billing_charges import (
    CONTRACT_CHARGES,
    TICKET_CHARGES,
    ChargeKind,
    billable_amount,
)
from stopwatch.sandbox.money import price
from stopwatch.sandbox.order_numbers import NUMBER
from stopwatch.sandbox.records import Row
from stopwatch.sandbox.seed_customers import THREE_ORDERS_COMPANY_ID, midnight
from stopwatch.sandbox.seed_orders import ONE_NUMBER_ID, RATES_ID
from stopwatch.sandbox.seed_people import COLLEAGUE_IDS

_FIRST_ID = 60_001
# kind, company, age in days, name, quantity, unit price, unit cost
_SOLD = (
    (TICKET_CHARGES, THREE_ORDERS_COMPANY_ID, 3, "Label printer ribbon", 6.0, 18.4, 11.2),
    (TICKET_CHARGES, THREE_ORDERS_COMPANY_ID, 15, "Rugged tablet", 1.0, 649.0, 512.0),
    (TICKET_CHARGES, RATES_ID, 2, "Patch cable, 3 m", 4.0, 7.95, 2.1),
    (TICKET_CHARGES, RATES_ID, 25, "Wireless access point", 2.0, 189.5, 131.0),
    (CONTRACT_CHARGES, RATES_ID, 6, "Backup licence, one month", 12.0, 4.335, 2.5),
    (CONTRACT_CHARGES, ONE_NUMBER_ID, 4, "Door reader", 3.0, 224.0, 158.75),
    (CONTRACT_CHARGES, ONE_NUMBER_ID, 24, "Site survey, flat", 1.0, 480.0, 0.0),
)


def build_charges(anchor: date, tables: dict[str, list[Row]]) -> dict[str, list[Row]]:
    """Return the charges; those of tickets need a customer that has tickets."""
    made: dict[str, list[Row]] = {TICKET_CHARGES.entity: [], CONTRACT_CHARGES.entity: []}
    for kind, company, age, name, quantity, unit_price, unit_cost in _SOLD:
        parents = [row for row in tables[kind.parent] if row["companyID"] == company]
        on_day = midnight(anchor - timedelta(days=age))
        parent = _parent(kind, parents, on_day)
        if parent is None:
            continue
        rows = made[kind.entity]
        charge: Row = {
            "id": _FIRST_ID + len(rows),
            kind.parent_field: parent["id"],
            "name": name,
            "datePurchased": on_day,
            "createDate": on_day,
            "creatorResourceID": COLLEAGUE_IDS[0],
            "unitQuantity": quantity,
            "unitPrice": unit_price,
            "unitCost": unit_cost,
        }
        rows.append(charge | _settled(charge, parent, price(quantity, unit_cost)))
    return made


def _parent(kind: ChargeKind, rows: list[Row], day: str) -> Row | None:
    """Return the first contract, or the newest ticket of a day."""
    if kind is CONTRACT_CHARGES:
        return rows[0]
    there = [row for row in rows if str(row["createDate"]) < day]
    return there[-1] if there else None


def _settled(charge: Row, parent: Row, cost: float) -> Row:
    amount = billable_amount(charge)
    settled: Row = {
        "billableAmount": amount,
        "internalCurrencyBillableAmount": amount,
        "extendedCost": cost,
        "isBillableToCompany": True,
        "isBilled": False,
    }
    return settled | ({NUMBER: parent[NUMBER]} if NUMBER in parent else {})
