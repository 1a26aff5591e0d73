"""Contracts, companies and bundles for tests about invoices."""

from __future__ import annotations

from typing import TypedDict, Unpack

from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.catalog import Company, Contract
from stopwatch.domain.invoices import Books, Bundle
from stopwatch.domain.purchase_order import Inheritance

HARBOR, RIDGELINE = 1, 2


class BundleParts(TypedDict, total=False):
    """What may differ from the usual bundle."""

    company_id: int
    layer: Layer
    ticket_remote_id: int | None
    ticket_contract_id: int | None
    ticket_number: str
    number: str | None
    hours: int
    cents: int
    unpriced: int
    lines: int


def bundle(contract_id: int | None = None, **parts: Unpack[BundleParts]) -> Bundle:
    """Return an hour on a ticket of a contract of Harbor, not posted yet, for 100.00."""
    usual = Bundle(
        HARBOR, Layer.IN_PSA, contract_id, 100, contract_id, hours=HOUR, cents=10_000,
        first_day="2026-11-03", last_day="2026-11-03",
    )  # fmt: skip
    return usual._replace(**parts)


def contract(
    key: int, number: str = "", company: int = HARBOR, name: str = "", ends_on: str = "2027-12-31",
    *, is_active: bool = True,
) -> Contract:  # fmt: skip
    return Contract(
        key, company, name or f"Contract {key}", 1, number, "2026-01-01", ends_on, is_active
    )


def books(*contracts: Contract, rules: Inheritance | None = None, **companies: Company) -> Books:
    known = [Company(HARBOR, "Harbor Dental"), Company(RIDGELINE, "Ridgeline Freight")]
    known += companies.values()
    return Books(
        {one.id: one for one in contracts}, {one.id: one for one in known}, rules or Inheritance()
    )
