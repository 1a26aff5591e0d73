"""What `invoices` prints: the document for scripts, and lines for people."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from stopwatch.domain import concern_words
from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.concerns import Concern
from stopwatch.domain.instants import at_zone
from stopwatch.domain.invoices import Books, Invoice, Key, Sums, added
from stopwatch.services.entry_document import Document
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.ports.billing import NamedTicket, PlacedLine
from stopwatch.services.suite import Services

_LAYERS = {Layer.POSTED: "posted", Layer.IN_PSA: "in Autotask", Layer.HERE: "here"}

_NOTHING = "Nothing to invoice in these days. Time turns up here as soon as it is stopped."


class Told:
    """A page of invoices and how to print it; `lines` are those that are shown."""

    def __init__(
        self, services: Services, page: InvoicePage, invoices: Sequence[Invoice],
        lines: Sequence[PlacedLine], books: Books | None = None,
    ) -> None:  # fmt: skip
        self._services = services
        self._page = page
        self._books = page.books if books is None else books
        self._invoices = sorted(invoices, key=self._order)
        self._lines = lines

    @cached_property
    def tickets(self) -> dict[int, NamedTicket]:
        """The tickets that lines and concerns are about, by the PSA's ids."""
        asked = {one.line.ticket_remote_id for one in self._lines}
        asked |= {key for one in self._page.concerns for key in one.ticket_ids}
        return dict(self._services.invoicing.names([key for key in asked if key is not None]))

    def document(self) -> Document:
        """Return the JSON document."""
        return {
            "invoices": self.invoices(),
            "warnings": [
                {"kind": one.kind.value, "company": self._page.company(one.company_id),
                 "text": self._sentence(one)}
                for one in self._page.concerns
            ],
            "as_of": None if self._page.as_of is None else self._moment(self._page.as_of),
        }  # fmt: skip

    def invoices(self) -> list[Document]:
        """Return the invoices with their items."""
        by_key: dict[Key, list[PlacedLine]] = {}
        for one in self._lines:
            by_key.setdefault(self._books.key_of(one.bundle), []).append(one)
        return [self._invoice(one, by_key.get(one.key, [])) for one in self._invoices]

    def table(self) -> list[str]:
        """Return a line an invoice, below its company."""
        companies = dict.fromkeys(one.company_id for one in self._invoices)
        return [line for one in companies for line in self._company(one)]

    def words(self) -> list[str]:
        """Return lines for people."""
        if not self._invoices:
            sentences = [f"! {self._sentence(one)}" for one in self._page.concerns]
            return [_NOTHING, *sentences, *self._homeless()]
        lines = [*self.table(), *self._homeless()]
        total = added(one.sums for one in self._invoices)
        lines.append(f"{_count(len(self._invoices), 'invoice')}, {_sums(total)}")
        if total.unpriced:
            hours = concern_words.spoken_hours(total.unpriced)
            lines.append(f"{hours} have no rate in Autotask: hours only.")
        return [*lines, f"Autotask's part: {age(self._services, self._page.as_of)}."]

    # ------------------------------------------------------------------ private
    def _order(self, one: Invoice) -> tuple[str, int, bool, str]:
        return self._page.company(one.company_id), one.company_id, not one.number, one.number

    def _company(self, company_id: int) -> list[str]:
        mine = [one for one in self._invoices if one.company_id == company_id]
        lines = [f"{self._page.company(company_id)}: {_count(len(mine), 'invoice')}"]
        for one in mine:
            contracts = ", ".join(self._page.contract(key) for key in one.contract_ids)
            lines.append(
                f"  {one.number or 'No number':24} {_sums(one.sums)}  {contracts}".rstrip()
            )
        if self._books is self._page.books:  # a plan is there to mend them
            lines += [
                f"    ! {self._sentence(one)}"
                for one in self._page.concerns
                if one.company_id == company_id
            ]
        return lines

    def _homeless(self) -> list[str]:
        hours = concern_words.spoken_hours(self._page.homeless)
        return [f"{hours} here have no ticket yet."] if self._page.homeless else []

    def _invoice(self, one: Invoice, lines: Sequence[PlacedLine]) -> Document:
        return {
            "company": self._page.company(one.company_id),
            "purchase_order": one.number or None,
            "hours": one.sums.all_hours / HOUR,
            "amount": None if one.sums.is_hours_only else one.sums.cents / 100,
            "hours_without_rate": one.sums.unpriced / HOUR,
            "items": [self._item(line) for line in lines],
        }

    def _item(self, placed: PlacedLine) -> Document:
        line = placed.line
        ticket = self.tickets.get(line.ticket_remote_id or 0)
        return {
            "layer": placed.bundle.layer.value,
            "ticket": ticket.number if ticket is not None else None,
            "contract": self._page.contract(placed.bundle.contract_id) or None,
            "date": line.day,
            "hours": line.hours / HOUR,
            "amount": None if line.cents is None else line.cents / 100,
        }

    def _sentence(self, concern: Concern) -> str:
        return concern_words.sentence(
            concern, self._page.contract, self._number_of, self._services.invoicing.today()
        )

    def _number_of(self, remote_id: int) -> str:
        known = self.tickets.get(remote_id)
        return known.number if known is not None else f"ticket {remote_id}"

    def _moment(self, at_ms: int) -> str:
        return at_zone(at_ms, "UTC").isoformat().replace("+00:00", "Z")


def age(services: Services, at_ms: int | None) -> str:
    """Return of when the PSA's part is, in words."""
    if at_ms is None:
        return "not at all"
    zone = services.tools.clock.zone()
    return f"as of {at_zone(at_ms, zone):%H:%M on} {at_zone(at_ms, zone).date()}"


def _count(many: int, word: str) -> str:
    return f"{many} {word}" if many == 1 else f"{many} {word}s"


def _sums(sums: Sums) -> str:
    parts = [f"{hours / HOUR:.2f} {_LAYERS[layer]}" for layer, hours in sums.hours.items() if hours]
    if sums.unpriced and not sums.is_hours_only:
        parts.append(f"{sums.unpriced / HOUR:.2f} without a rate")
    amount = "hours only" if sums.is_hours_only else f"{sums.cents / 100:,.2f}"
    return f"{sums.all_hours / HOUR:8.2f} h {amount:>12}  ({', '.join(parts) or 'no hours'})"
