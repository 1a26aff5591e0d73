"""Pulls what is on its way to invoices: billing items, time that is not posted, charges.

It is asked for when somebody looks at invoices, not by the clock: most technicians never do, and
the tenant's requests are everybody's. A sweep is whole: what it does not bring is gone there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from functools import partial

from stopwatch.domain.account import Account
from stopwatch.domain.billing import BillingLine, LineKind, Rates, in_parts
from stopwatch.domain.catalog import Company, Contract, ContractRate, Record, Role
from stopwatch.domain.errors import Rejected
from stopwatch.domain.events import BillingChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.values import dataclass
from stopwatch.services.portions import portions
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import Unit
from stopwatch.services.pull import CATALOG
from stopwatch.services.tools import Tools

PULLED, FIRST = "pulled.billing", "billing.first"
"""Facts: when the last whole sweep began, and the first day of the time that it asked for."""
_SWEEP = "billing.sweep"  # the newest that has begun
_OVERLAP_MS = 2 * MINUTE_MS


@dataclass(frozen=True, slots=True)
class _Source:
    """Where lines of a kind come from."""

    kind: LineKind
    ask: Callable[[], Iterable[Sequence[BillingLine]]]


class BillingPull:
    """Raises what the port's reads raise; what was known is shown until a sweep is whole."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def run(self, psa: Psa, account: Account, first_day: date, stop: Callable[[], bool]) -> bool:
        """Pull everything since a day; False when told to stop, or when a newer sweep began."""
        begun_at, first, sweep = (
            self._tools.now_ms(),
            first_day.isoformat(),
            self._begin(account.id),
        )
        try:
            self._names(psa, account.id, sweep)
            with self._tools.units.read() as unit:
                prices = _prices(unit, account.id)
            for source in _sources(psa, first):
                self._lines(psa, account.id, source, sweep, prices, stop)
            with self._writing(account.id, sweep) as unit:
                unit.billing.show(account.id, sweep)
                unit.facts.put_text(account.id, PULLED, str(begun_at))
                unit.facts.put_text(account.id, FIRST, first)
                unit.publish(BillingChanged())
        except _Overtaken:
            return False
        self._tidy(account.id)
        return True

    # ------------------------------------------------------------------ private
    def _begin(self, account_id: AccountId) -> int:
        with self._tools.units.write() as unit:
            sweep = int(unit.facts.text(account_id, _SWEEP) or 0) + 1
            unit.facts.put_text(account_id, _SWEEP, str(sweep))
        return sweep

    @contextmanager
    def _writing(self, account_id: AccountId, sweep: int) -> Iterator[Unit]:
        """Write a part of a sweep. Raises _Overtaken where another one has begun since."""
        with self._tools.units.write_politely() as unit:
            if unit.facts.text(account_id, _SWEEP) != str(sweep):
                raise _Overtaken
            yield unit

    def _tidy(self, account_id: AccountId) -> None:
        """Forget what is shown no longer, a little at a time: clicks go first."""
        may_be_more = True
        while may_be_more:
            with self._tools.units.write_politely() as unit:
                may_be_more = unit.billing.forget(account_id)

    def _names(self, psa: Psa, account_id: AccountId, sweep: int) -> None:
        """Pull what decides about numbers and amounts: the daily pull of names is too old for it.

        A kind that the PSA refuses stays as it is known.
        """
        with self._tools.units.read() as unit:
            pulled = unit.facts.text(account_id, CATALOG)
        since = int(pulled) - _OVERLAP_MS if pulled else None
        for kind in (Company, Contract, Role, ContractRate):
            with suppress(Rejected):
                found = [one for page in psa.catalog(kind, since) for one in page]
                self._keep_names(account_id, kind, found, sweep)

    def _keep_names(
        self, account_id: AccountId, kind: type[Record], found: Sequence[Record], sweep: int
    ) -> None:
        for some in portions(found):
            with self._writing(account_id, sweep) as unit:
                unit.catalog.upsert(account_id, some)
        if kind is ContractRate:  # deleted there for good; the others become inactive
            ids = [one.id for one in found if isinstance(one, ContractRate)]
            with self._writing(account_id, sweep) as unit:
                unit.catalog.keep_only(account_id, ContractRate, ids)

    def _lines(
        self, psa: Psa, account_id: AccountId, source: _Source, sweep: int, prices: _Prices,
        stop: Callable[[], bool],
    ) -> None:  # fmt: skip
        """Pull lines of a kind. One that is refused at once stays as it is known.

        A refusal behind the first page is raised: half of a kind is no answer.
        """
        has_begun = False
        try:
            for page in source.ask():
                if stop():
                    raise _Overtaken
                has_begun = True
                self._tickets(psa, account_id, page)
                self._keep(account_id, page, sweep, prices)
        except Rejected:
            if has_begun:
                raise
            with self._writing(account_id, sweep) as unit:
                unit.billing.keep(account_id, source.kind, sweep)

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
            with self._writing(account_id, sweep) as unit:
                unit.billing.put(account_id, some, sweep)


class _Overtaken(Exception):
    """A sweep is to end: it was told to, or another one has begun."""


def _sources(psa: Psa, first: str) -> tuple[_Source, ...]:
    """Return where lines come from. What is posted comes first: it hides its time entry."""
    return (
        _Source(LineKind.ITEM, partial(psa.billing_items, first)),
        _Source(LineKind.LABOUR, partial(psa.labour, first)),
        _Source(LineKind.TICKET_CHARGE, psa.ticket_charges),
        _Source(LineKind.CONTRACT_CHARGE, psa.contract_charges),
    )


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
