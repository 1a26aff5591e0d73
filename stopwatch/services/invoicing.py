"""Items to Invoice: see today how tomorrow's invoices will split.

Nothing here posts or invoices: that stays in the PSA.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date

from stopwatch.domain.account import Account
from stopwatch.domain.billing import Layer
from stopwatch.domain.catalog import Company, Contract
from stopwatch.domain.concerns import Concern, NumberedTicket, concerns
from stopwatch.domain.errors import Rejected, SignInNeeded, Unavailable
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS, local_date
from stopwatch.domain.invoices import (
    NO_COMPANY,
    Books,
    Bundle,
    Invoice,
    Key,
    Preview,
    grouped,
    invoice_of,
    preview,
)
from stopwatch.domain.values import dataclass
from stopwatch.services.billing_pull import FIRST, PULLED, BillingPull, rates_in
from stopwatch.services.connection import Connection
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.own_lines import bundled, own_lines
from stopwatch.services.ports.billing import Days, NamedTicket, PlacedLine
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in
from stopwatch.services.tools import Tools

FRESH_MS = 10 * MINUTE_MS
"""For how long what was pulled is not asked for again by looking."""
EVER = Days("0001-01-01", "9999-12-31")
"""All days: whatever is not invoiced."""
_MONTHS_BACK = 2  # of time that may not be posted yet; what is posted comes however old it is


@dataclass(frozen=True, slots=True)
class Shown:
    """Which part of a page is shown; None and all layers show everything."""

    company_id: int | None = None
    contract_id: int | None = None
    layers: frozenset[Layer] = frozenset(Layer)

    def concerns(self, concern: Concern) -> bool:
        """Whether something that is to be decided is about what is shown."""
        return self.company_id in {None, concern.company_id} and (
            self.contract_id is None or self.contract_id in concern.contract_ids
        )

    def takes(self, bundle: Bundle, billed_to: int) -> bool:
        """Whether a bundle is shown."""
        return (
            bundle.layer in self.layers
            and (self.company_id is None or self.company_id in (bundle.company_id, billed_to))
            and (self.contract_id is None or self.contract_id == bundle.contract_id)
        )

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == _EVERYTHING


_EVERYTHING = Shown()


@dataclass(frozen=True, slots=True)
class InvoicePage:
    """Everything that is not invoiced in some days, as it was read at one moment.

    `as_of` is when the PSA's part was pulled, None for never. `homeless` are hours here
    (ten-thousandths) that are on no invoice yet, for they have no ticket.
    """

    days: Days
    bundles: tuple[Bundle, ...]
    books: Books
    concerns: tuple[Concern, ...]
    as_of: int | None
    homeless: int = 0
    _whole: tuple[Invoice, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # Once a page: whoever shows less of it only takes away.
        object.__setattr__(self, "_whole", grouped(self.bundles, self.books))

    def invoices(self, shown: Shown | None = None) -> tuple[Invoice, ...]:
        """Return the invoices, by company and number."""
        if shown is None or shown.is_everything:
            return self._whole
        return tuple(_narrowed(self._whole, shown))

    def shows(self, placed: PlacedLine, shown: Shown) -> bool:
        """Whether a line is shown."""
        return shown.takes(placed.bundle, self.books.billed_to(placed.bundle))

    def preview(self, planned: Mapping[int, str]) -> Preview:
        """Return what numbers for contracts (by the PSA's ids) would make of the invoices.

        Of all invoices of whoever pays for any of it: before and after, with the same lines.
        """
        return preview(self.concerned(planned), self.books, planned)

    def concerned(self, contract_ids: Collection[int]) -> tuple[Bundle, ...]:
        """Return all that goes on invoices of those who pay for what is under some contracts.

        These are mostly the companies of the contracts; it may be a parent, and a contract may
        cover tickets of others.
        """
        known = (self.books.contracts.get(one) for one in contract_ids)
        payers = {one.company_id for one in known if one is not None}
        for one in self.bundles:
            if one.contract_id in contract_ids or one.ticket_contract_id in contract_ids:
                payers.add(self.books.billed_to(one))
        return tuple(one for one in self.bundles if self.books.billed_to(one) in payers)

    def company(self, company_id: int) -> str:
        """Return what a company is called."""
        if company_id == NO_COMPANY:
            return "A company that Autotask does not show"
        known = self.books.companies.get(company_id)
        return known.name if known is not None else f"Company {company_id}"

    def contract(self, contract_id: int | None) -> str:
        """Return what a contract is called, empty for none."""
        if contract_id is None:
            return ""
        known = self.books.contracts.get(contract_id)
        return known.name if known is not None else f"Contract {contract_id}"


class Invoicing:
    """`refresh` may call the PSA and block for long; everything else reads what is known here."""

    def __init__(self, tools: Tools, connection: Connection) -> None:
        self._tools = tools
        self._connection = connection
        self._pull = BillingPull(tools)
        self._is_closing = self._is_pulling = False
        self.trouble = ""
        """Why the last refresh brought nothing, for people; empty when all is well."""

    def month(self, months_back: int = 0) -> Days:
        """Return the days of a month: of this one, or of one before."""
        return Days.of_month(self.today(), months_back)

    def today(self) -> date:
        """Return the day on the wall."""
        return local_date(self._tools.now_ms(), self._tools.clock.zone())

    def as_of(self) -> int | None:
        """Return when the PSA's part was pulled, None for never."""
        with self._tools.units.read() as unit:
            return _pulled_at(unit, unit.accounts.current().id)

    def read(self, days: Days) -> InvoicePage:
        """Return what is not invoiced in some days."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            books = _books(unit, account.id)
            rates = rates_in(unit, account.id, books.contracts.values())
            as_of = _pulled_at(unit, account.id)
            own = own_lines(unit, account, days, rates, as_of)
            told = unit.billing.bundles(account.id, days, own.superseded)
            bundles = (*told, *bundled(own.placed))
            tickets = _numbered(unit, account.id, books)
        found = concerns(bundles, books, tickets, self.today())
        return InvoicePage(days, bundles, books, found, as_of, own.homeless)

    def lines(self, page: InvoicePage, keys: Iterable[Key]) -> tuple[PlacedLine, ...]:
        """Return the lines of some invoices of a page, oldest first."""
        wanted = frozenset(keys)
        whole = (one for one in page.invoices() if one.key in wanted)
        companies = sorted({bundle.company_id for one in whole for bundle in one.bundles})
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            rates = rates_in(unit, account.id, page.books.contracts.values())
            own = own_lines(unit, account, page.days, rates, _pulled_at(unit, account.id))
            told = unit.billing.lines(account.id, page.days, companies, own.superseded)
        ordered = sorted((*told, *own.placed), key=lambda one: one.line.day)
        return tuple(one for one in ordered if page.books.key_of(one.bundle) in wanted)

    def names(self, ticket_remote_ids: Sequence[int]) -> Mapping[int, NamedTicket]:
        """Return what tickets are called, by the PSA's ids."""
        with self._tools.units.read() as unit:
            return unit.billing.names(unit.accounts.current().id, ticket_remote_ids)

    def refresh(self, days: Days | None = None, *, is_wanted: bool = False) -> bool:
        """Pull what is on its way to invoices; return whether it is fresh now.

        Does nothing offline, while the PSA does not accept us or, unless it is wanted expressly,
        within ten minutes of the last time. `trouble` then says why.
        """
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            first = self._first_day(unit, account.id, days)
            if not is_wanted and _is_fresh(unit, account.id, first, self._tools.now_ms()):
                self.trouble = ""
                return True
        if not account.is_connected:
            self.trouble = "This account is not connected to Autotask."
        elif account.paused_because:
            self.trouble = account.paused_because
        elif not self._is_pulling:  # whoever asks meanwhile is told by the news of the one before
            return self._pulled(account, first)
        return False

    def close(self) -> None:
        """End a pull that is under way, and close the connection."""
        self._is_closing = True
        self._connection.close()

    # ------------------------------------------------------------------ private
    def _pulled(self, account: Account, first: date) -> bool:
        self._is_pulling, self.trouble = True, ""
        try:
            psa = self._connection.to(account)
            return self._pull.run(psa, account, first, lambda: self._is_closing)
        except (Unavailable, SignInNeeded, Rejected) as error:
            self.trouble = error.message
            self._connection.close(account.id)  # it may know an old secret, and that locks users
            return False
        finally:
            self._is_pulling = False

    def _first_day(self, unit: Unit, account_id: AccountId, days: Days | None) -> date:
        """Return since when time is asked for: what somebody looks at stays for a day."""
        usual = date.fromisoformat(self.month(_MONTHS_BACK).first)
        wanted = [usual, date.fromisoformat(days.first) if days else usual]
        known, pulled = unit.facts.text(account_id, FIRST), _pulled_at(unit, account_id)
        if known and pulled is not None and 0 <= self._tools.now_ms() - pulled < DAY_MS:
            wanted.append(date.fromisoformat(known))
        return min(wanted)


def _narrowed(invoices: Iterable[Invoice], shown: Shown) -> Iterator[Invoice]:
    for one in invoices:
        kept = [bundle for bundle in one.bundles if shown.takes(bundle, one.company_id)]
        if len(kept) == len(one.bundles):
            yield one
        elif kept:
            yield invoice_of(one.key, kept)


def _pulled_at(unit: Unit, account_id: AccountId) -> int | None:
    pulled = unit.facts.text(account_id, PULLED)
    return int(pulled) if pulled else None


def _is_fresh(unit: Unit, account_id: AccountId, first: date, now_ms: int) -> bool:
    pulled, known = _pulled_at(unit, account_id), unit.facts.text(account_id, FIRST)
    if pulled is None or not known:
        return False
    return 0 <= now_ms - pulled < FRESH_MS and date.fromisoformat(known) <= first


def _books(unit: Unit, account_id: AccountId) -> Books:
    """Return what decides where lines go; numbers on their way count as if they had arrived."""
    contracts = {one.id: one for one in unit.catalog.all(account_id, Contract)}
    companies = {one.id: one for one in unit.catalog.all(account_id, Company)}
    wished = NumberOverlay(unit, account_id, contracts.values())
    for key in wished.of_contracts.keys() & contracts.keys():
        contracts[key] = replace(contracts[key], purchase_order=wished.of_contract(key))
    known = unit.tickets.many(list(wished.of_tickets)).values()
    numbers = {one.facts.remote_id: wished.of_ticket(one) for one in known}
    return Books(contracts, companies, preferences_in(unit).inheritance, tickets=numbers)


def _numbered(unit: Unit, account_id: AccountId, books: Books) -> list[NumberedTicket]:
    """Return open tickets whose number is not their contract's, as if wishes had arrived."""
    return [
        replace(one, number=books.tickets.get(one.remote_id, one.number))
        for one in unit.billing.differing(account_id)
    ]
