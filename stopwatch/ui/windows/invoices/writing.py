"""Writes what the tree lists as rows: only for those that are looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date

from stopwatch.domain import concern_words
from stopwatch.domain.concerns import Concern, ConcernKind
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.invoices import Bundle, Invoice, Key, Sums, summed
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.billing import NamedTicket
from stopwatch.ui.sentences import told
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.invoices.listing import ListedCompany, Listing
from stopwatch.ui.windows.invoices.matters import Leaving, Matter, Refusal
from stopwatch.ui.windows.invoices.rows import (
    Amounts,
    CompanyRow,
    ConcernRow,
    ConcernState,
    InvoiceRow,
    ItemRow,
)
from stopwatch.ui.windows.invoices.words import (
    amount_words,
    hours_words,
    invoices_words,
    no_number,
    span_words,
    tr,
)


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is to be said of invoices besides: `chips` of a plan, `states` of numbers under way."""

    chips: Mapping[Key, str] = field(default_factory=dict)
    states: Mapping[Key, Mark] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Writer:
    """Puts a listing into words."""

    listing: Listing
    today: date
    remarks: Remarks = field(default_factory=Remarks)

    def company(self, one: ListedCompany, *, is_open: bool) -> CompanyRow:
        """Return a company's row; closed, it carries what its rows would."""
        company = self.listing.page.books.companies.get(one.id)
        is_billed = company is not None and company.bills_parent and company.parent_id is not None
        parent = company.parent_id if company is not None and is_billed else None
        return CompanyRow(
            one.name,
            invoices_words(len(one.invoices)) if one.invoices else tr("nothing to invoice"),
            _amounts(one.sums, has_bar=not is_open) if one.invoices else Amounts("", ""),
            self.listing.page.company(parent) if parent is not None else "",
            0 if is_open else one.to_decide,
            is_open,
        )

    def invoice(self, one: Invoice, concerns: Sequence[Matter], *, is_open: bool) -> InvoiceRow:
        """Return an invoice's row; the first concern has a row of its own."""
        return InvoiceRow(
            one.number or no_number(),
            self._contracts(one),
            _amounts(one.sums),
            bool(one.number),
            max(0, len(concerns) - 1),
            self.remarks.chips.get(one.key, ""),
            self.remarks.states.get(one.key),
            is_open,
        )

    def item(self, one: Bundle, billed_to: int, tickets: Mapping[int, NamedTicket]) -> ItemRow:
        """Return an item's row."""
        ticket = tickets.get(one.ticket_remote_id or 0)
        page, is_elsewhere = self.listing.page, one.company_id != billed_to
        return ItemRow(
            one.layer,
            ticket.number if ticket is not None else "",
            " ".join(ticket.title.split()) if ticket is not None else self._unnamed(one),
            span_words(one.first_day, one.last_day, self.today),
            _amounts(summed([one]), has_bar=False),
            page.company(one.company_id) if is_elsewhere else "",
        )

    def matter(self, one: Matter, now_ms: int) -> ConcernRow:
        """Return the row of what is to be decided, was just decided, or was refused."""
        if isinstance(one, Leaving):
            seconds = max(1, -(-(one.due_at - now_ms) // SECOND_MS))
            words = tr("{done}. Leaves in {seconds} s").format(done=one.said, seconds=seconds)
            return ConcernRow(words, tr("Undo"), "Ctrl+Z", ConcernState.LEAVING)
        if isinstance(one, Refusal):
            is_ticket = one.contract_id is None
            verb = tr("Try again") if is_ticket else tr("Show the contract")
            return ConcernRow(told(one.message), verb, "F", ConcernState.REFUSED)
        return ConcernRow(self._sentence(one), _verb(one))

    def _sentence(self, one: Concern) -> str:
        contract = self.listing.page.contract
        return told(concern_words.sentence(one, contract, self._number_of, self.today))

    def _number_of(self, remote_id: int) -> str:
        known = self.listing.tickets.get(remote_id)
        return known.number if known is not None else tr("A ticket")

    def _contracts(self, one: Invoice) -> str:
        names = [self.listing.page.contract(key) for key in one.contract_ids]
        if not names:
            return tr("No contract")
        if len(names) <= 2:
            return tr(" and ").join(names)
        return tr("{count} contracts").format(count=len(names))

    def _unnamed(self, one: Bundle) -> str:
        contract = self.listing.page.contract(one.contract_id)
        if one.ticket_remote_id is None and contract:
            return tr("Charges on {contract}").format(contract=contract)
        return tr("A ticket that Autotask does not show")


def _verb(one: Concern) -> str:
    verb = told(concern_words.verb(one))
    is_short = one.kind in {ConcernKind.TICKET_DIFFERS, ConcernKind.TICKET_WITHOUT}
    return tr("Use {number}").format(number=one.offered) if is_short else verb


def _amounts(sums: Sums, *, has_bar: bool = True) -> Amounts:
    hours = hours_words(sums.all_hours) if sums.all_hours or not sums.lines else ""
    bar = sums.hours if has_bar else None
    return Amounts(hours, amount_words(sums), sums.is_hours_only, bar)
