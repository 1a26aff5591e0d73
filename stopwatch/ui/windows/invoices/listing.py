"""What the tree lists of a page: companies by name, their invoices, and what is to be decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from stopwatch.domain.billing import Layer
from stopwatch.domain.concerns import Concern
from stopwatch.domain.invoices import Bundle, Invoice, Key, Sums, added
from stopwatch.services.invoicing import InvoicePage, Shown
from stopwatch.services.ports.billing import NamedTicket

_LAYERS = {layer: place for place, layer in enumerate(Layer)}


@dataclass(frozen=True, slots=True)
class ListedCompany:
    """A company that gets invoices; `concerns` are those of all of them."""

    id: int
    name: str
    invoices: tuple[Invoice, ...]
    sums: Sums
    concerns: Mapping[Key, tuple[Concern, ...]]

    @property
    def to_decide(self) -> int:
        """How much is to be decided."""
        return sum(len(one) for one in self.concerns.values())


@dataclass(frozen=True, slots=True)
class Listing:
    """A page as it is shown. `tickets` are those that something is to be decided about."""

    page: InvoicePage
    shown: Shown
    companies: tuple[ListedCompany, ...]
    tickets: Mapping[int, NamedTicket] = field(default_factory=dict)
    _by_id: Mapping[int, ListedCompany] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {one.id: one for one in self.companies})

    def company(self, company_id: int) -> ListedCompany | None:
        """Return what is listed of a company."""
        return self._by_id.get(company_id)

    @property
    def invoices(self) -> int:
        """How many invoices there will be."""
        return sum(len(one.invoices) for one in self.companies)

    @property
    def sums(self) -> Sums:
        """What all of them come to."""
        return added(one.sums for one in self.companies)

    @property
    def to_decide(self) -> int:
        """How much is to be decided."""
        return sum(one.to_decide for one in self.companies)

    @property
    def hidden(self) -> tuple[Layer, ...]:
        """The layers that are left out."""
        return tuple(one for one in Layer if one not in self.shown.layers)

    @property
    def is_narrowed(self) -> bool:
        """Whether only a company or contract is shown."""
        return self.shown.company_id is not None or self.shown.contract_id is not None

    @property
    def most_hours(self) -> int:
        """The hours of the longest bar of an invoice."""
        each = (one.sums.all_hours for company in self.companies for one in company.invoices)
        return max(each, default=0)


def listed(
    page: InvoicePage, shown: Shown, tickets: Mapping[int, NamedTicket] | None = None
) -> Listing:
    """Return what is listed of a page; what is to be decided comes with its invoice."""
    by_company: dict[int, list[Invoice]] = {}
    for one in page.invoices(shown):
        by_company.setdefault(one.company_id, []).append(one)
    concerns = _concerns(page.concerns, shown)
    companies = (
        _company(page, key, invoices, concerns.get(key, ())) for key, invoices in by_company.items()
    )
    ordered = sorted(companies, key=lambda one: (one.name.casefold(), one.id))
    return Listing(page, shown, tuple(ordered), tickets or {})


def items_of(invoice: Invoice) -> list[Bundle]:
    """Return the items of an invoice: posted ones first, each layer by day."""
    return sorted(
        invoice.bundles,
        key=lambda one: (_LAYERS[one.layer], one.first_day, one.ticket_remote_id or 0),
    )


def _company(
    page: InvoicePage, company_id: int, invoices: Sequence[Invoice], concerns: Sequence[Concern]
) -> ListedCompany:
    placed: dict[Key, list[Concern]] = {}
    for one in concerns:
        placed.setdefault(_place(one, invoices), []).append(one)
    return ListedCompany(
        company_id, page.company(company_id), tuple(invoices),
        added(one.sums for one in invoices), {key: tuple(some) for key, some in placed.items()},
    )  # fmt: skip


def _concerns(concerns: Sequence[Concern], shown: Shown) -> dict[int, list[Concern]]:
    found: dict[int, list[Concern]] = {}
    for one in concerns:
        if shown.contract_id is None or shown.contract_id in one.contract_ids:
            found.setdefault(one.company_id, []).append(one)
    return found


def _place(concern: Concern, invoices: Sequence[Invoice]) -> Key:
    """Return the invoice that a concern stands under; without one of its number, the nearest."""
    numbers = [one.number for one in invoices]
    for number in (concern.number, concern.offered):
        if number in numbers:
            return concern.company_id, number
    return invoices[-1].key
