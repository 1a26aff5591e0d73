"""Pulls what is on its way to invoices: billing items, time that is not posted, charges.

It is asked for when somebody looks at invoices, not by the clock: most technicians never do, and
the tenant's requests are everybody's. A sweep is whole: what it does not bring is gone there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TypeVar

from stopwatch.domain.account import Account
from stopwatch.domain.billing import BillingLine, LineKind, Rates, in_parts
from stopwatch.domain.catalog import Contract, ContractRate, Role
from stopwatch.domain.errors import Rejected
from stopwatch.domain.events import BillingChanged
from stopwatch.domain.ids import AccountId
from stopwatch.services.portions import portions
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools

T = TypeVar("T")
PULLED, FIRST = "pulled.billing", "billing.first"
"""Facts: when the last whole sweep began, and the first day of the time that it asked for."""
_SWEEP = "billing.sweep"


class BillingPull:
    """Raises what the port's reads raise; what was known stays until a sweep is whole."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def run(self, psa: Psa, account: Account, first_day: date, stop: Callable[[], bool]) -> bool:
        """Pull everything since a day; False when told to stop, with the old lines in place."""
        begun_at, first = self._tools.now_ms(), first_day.isoformat()
        sweep = self._begin(account.id)
        self._rates(psa, account.id)
        with self._tools.units.read() as unit:
            prices = _prices(unit, account.id)
        pages = (page for source in self._sources(psa, first) for page in source())
        for page in pages:
            if stop():
                return False
            self._tickets(psa, account.id, page)
            self._keep(account.id, page, sweep, prices)
        with self._tools.units.write() as unit:
            unit.billing.forget(account.id, sweep)
            unit.facts.put_text(account.id, PULLED, str(begun_at))
            unit.facts.put_text(account.id, FIRST, first)
            unit.publish(BillingChanged())
        return True

    # ------------------------------------------------------------------ private
    def _begin(self, account_id: AccountId) -> int:
        with self._tools.units.write() as unit:
            sweep = int(unit.facts.text(account_id, _SWEEP) or 0) + 1
            unit.facts.put_text(account_id, _SWEEP, str(sweep))
        return sweep

    def _sources(
        self, psa: Psa, first: str
    ) -> Iterable[Callable[[], Iterable[Sequence[BillingLine]]]]:
        """Return where lines come from. What is posted comes first: it hides its time entry."""
        yield partial(_allowed, partial(psa.billing_items, first))
        yield partial(psa.labour, first)
        yield partial(_allowed, psa.charges)

    def _rates(self, psa: Psa, account_id: AccountId) -> None:
        pages = _allowed(partial(psa.catalog, ContractRate, None))
        rates = [one for page in pages for one in page if isinstance(one, ContractRate)]
        for some in portions(rates):
            with self._tools.units.write_politely() as unit:
                unit.catalog.upsert(account_id, some)
        with self._tools.units.write_politely() as unit:
            unit.catalog.keep_only(account_id, ContractRate, [one.id for one in rates])

    def _tickets(self, psa: Psa, account_id: AccountId, page: Sequence[BillingLine]) -> None:
        """Pull the tickets that are too old for the cache: contract and number are theirs."""
        asked = _tickets_of(page)
        with self._tools.units.read() as unit:
            known = unit.billing.contracts_of(account_id, asked)
        unknown = [one for one in asked if one not in known]
        for tickets in psa.tickets_known_by(unknown) if unknown else ():
            for some in portions(tickets):
                with self._tools.units.write_politely() as unit:
                    unit.tickets.upsert(account_id, some)

    def _keep(
        self, account_id: AccountId, page: Sequence[BillingLine], sweep: int, prices: _Prices
    ) -> None:
        with self._tools.units.read() as unit:
            contracts = unit.billing.contracts_of(account_id, _tickets_of(page))
        for some in portions([prices.of(line, contracts) for line in page]):
            with self._tools.units.write_politely() as unit:
                unit.billing.put(account_id, some, sweep)


@dataclass(frozen=True, slots=True)
class _Prices:
    """Gives labour its amount, and charges on contracts their company."""

    rates: Rates
    companies: Mapping[int, int]
    """Of contracts."""

    def of(self, line: BillingLine, contracts: Mapping[int, int | None]) -> BillingLine:
        """Return a line with what it lacks; `contracts` are those of tickets."""
        match line.kind:
            case LineKind.LABOUR:
                contract = line.contract_id
                if contract is None:
                    contract = contracts.get(line.ticket_remote_id or 0)
                cents = self.rates.cents(
                    line.hours, contract, line.role_id, is_billable=line.is_billable
                )
                return replace(line, cents=cents)
            case LineKind.CONTRACT_CHARGE:
                return replace(line, company_id=self.companies.get(line.contract_id or 0))
            case _:
                return line


def _prices(unit: Unit, account_id: AccountId) -> _Prices:
    contracts = unit.catalog.all(account_id, Contract)
    return _Prices(
        rates_in(unit, account_id, contracts), {one.id: one.company_id for one in contracts}
    )


def _tickets_of(page: Sequence[BillingLine]) -> list[int]:
    asked = {one.ticket_remote_id for one in page if one.ticket_remote_id is not None}
    return sorted(asked)


def rates_in(unit: Unit, account_id: AccountId, contracts: Iterable[Contract]) -> Rates:
    """Return what hours cost, as far as the PSA told; `contracts` are those of the account."""
    agreed = {
        (one.contract_id, one.role_id): in_parts(one.hourly_rate)
        for one in unit.catalog.all(account_id, ContractRate)
    }
    usual = {
        one.id: in_parts(one.hourly_rate)
        for one in unit.catalog.all(account_id, Role)
        if one.hourly_rate is not None
    }
    types = {one.id: one.contract_type for one in contracts}
    return Rates(agreed, usual, types)


def _allowed(ask: Callable[[], Iterable[Sequence[T]]]) -> Iterator[Sequence[T]]:
    """Yield what the PSA shows; a kind that it refuses does not keep the others away."""
    with suppress(Rejected):
        yield from ask()
