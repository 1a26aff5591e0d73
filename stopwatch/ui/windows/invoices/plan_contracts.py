"""Which contracts of a company can be planned, in which order, and with what. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from stopwatch.domain.invoices import Bundle
from stopwatch.domain.values import dataclass
from stopwatch.services.invoicing import InvoicePage


@dataclass(frozen=True, slots=True)
class PlanContract:
    """A contract with its hours (ten-thousandths) on the page; `number` counts what is wished."""

    id: int
    name: str
    number: str
    hours: int = 0
    is_active: bool = True


def tidy(number: str) -> str:
    """Return what was typed as it would be sent: trimmed, on one line."""
    return " ".join(number.split())


def page_of(page: InvoicePage, company_id: int, wished: Mapping[int, str]) -> InvoicePage:
    """Return the part of a page that a plan for a company can move, with wishes as if arrived.

    A preview is made at every letter: it shall not walk over everybody else's time.
    """
    contracts = page.books.contracts
    bundles = page.concerned(set(page.books.contracts_of(company_id)))
    new = {
        key: number
        for key, number in wished.items()
        if key in contracts and contracts[key].purchase_order != number
    }
    return replace(page, bundles=bundles, books=page.books.with_plan(new))


def plan_contracts(page: InvoicePage, company_id: int) -> tuple[PlanContract, ...]:
    """Return a company's contracts: those with time first, most hours first, then by name.

    One that is not active any more is among them only as long as its time is not invoiced.
    """
    hours = _hours(page.bundles)
    planned = page.books.planned
    found = [
        PlanContract(
            one.id, one.name, planned.get(one.id, one.purchase_order), hours.get(one.id, 0),
            one.is_active,
        )
        for one in page.books.contracts.values()
        if one.company_id == company_id and (one.is_active or one.id in hours)
    ]  # fmt: skip
    return tuple(sorted(found, key=_place))


def _hours(bundles: Iterable[Bundle]) -> dict[int, int]:
    hours: dict[int, int] = {}
    for one in bundles:
        if one.contract_id is not None:
            hours[one.contract_id] = hours.get(one.contract_id, 0) + one.hours
    return hours


def _place(one: PlanContract) -> tuple[int, str, int]:
    return -one.hours, one.name.casefold(), one.id
