"""A profile with more on its way to invoices than any desk has, to measure the whole page with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from stopwatch.domain.account import Account
from stopwatch.domain.billing import HOUR, BillingLine, LineKind
from stopwatch.domain.catalog import Company, Contract, Record
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.billing_pull import FIRST, PULLED
from stopwatch.services.ports.storage import Unit
from tests.support.units import ME

_RATE = 13_000  # cents
_CHARGES = 25  # every which line is a charge
_FIRST = date(2026, 11, 1)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of each there is; lines and contracts are spread evenly."""

    lines: int = 50_000
    contracts: int = 5_000
    companies: int = 400
    tickets: int = 15_000

    def contract_of(self, ticket: int) -> int:
        """Return the contract of a ticket."""
        return 1 + ticket * 7 % self.contracts

    def company_of(self, contract: int) -> int:
        """Return the company of a contract."""
        return 1 + contract % self.companies


def fill(unit: Unit, account: Account, extent: Extent, now_ms: int) -> None:
    """Store everything, as if it had been pulled just now."""
    unit.catalog.upsert(account.id, list[Record](_companies(extent)))
    unit.catalog.upsert(account.id, list[Record](_contracts(extent)))
    unit.tickets.upsert(account.id, list(_tickets(extent)))
    unit.billing.put(account.id, list(lines(extent)), 1)
    unit.billing.show(account.id, 1)
    unit.facts.put_text(account.id, PULLED, str(now_ms))
    unit.facts.put_text(account.id, FIRST, "2026-09-01")


def lines(extent: Extent) -> Iterator[BillingLine]:
    """Yield lines of a month: half of them posted, most of the others labour."""
    for number in range(1, extent.lines + 1):
        ticket = 1 + number % extent.tickets
        is_posted, is_charge = number % 2 == 0, number % _CHARGES == 0
        kind = LineKind.TICKET_CHARGE if is_charge else LineKind.LABOUR
        contract = extent.contract_of(ticket)
        yield BillingLine(
            LineKind.ITEM if is_posted else kind,
            number,
            (_FIRST + timedelta(days=number % 27)).isoformat(),
            0 if is_charge else (1 + number % 12) * HOUR // 4,
            None if number % 40 == 1 else (1 + number % 12) * _RATE // 4,
            _number(contract) if is_posted else None,
            extent.company_of(contract),
            contract,
            ticket,
            name="Toner" if is_charge else "",
        )


def _companies(extent: Extent) -> Sequence[Company]:
    return [
        Company(key, f"Company {key:04}", parent_id=1 if key % 20 == 0 else None)
        for key in range(1, extent.companies + 1)
    ]


def _contracts(extent: Extent) -> Sequence[Contract]:
    return [
        Contract(key, extent.company_of(key), f"Contract {key:05}", purchase_order=_number(key))
        for key in range(1, extent.contracts + 1)
    ]


def _number(contract: int) -> str:
    return "" if contract % 9 == 0 else f"PO-{contract // 2:05}"


def _tickets(extent: Extent) -> Iterator[TicketFacts]:
    for key in range(1, extent.tickets + 1):
        contract = extent.contract_of(key)
        yield TicketFacts(
            key, f"T20261101.{key:05}", f"Printer {key} prints blank pages",
            extent.company_of(contract), 1, contract_id=contract, assigned_resource_id=ME,
            purchase_order=_number(contract),
        )  # fmt: skip
