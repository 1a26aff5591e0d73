"""What the tree lists of a page: companies by name, their invoices, and what is to be decided."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import field

from stopwatch.domain.billing import Layer
from stopwatch.domain.concerns import Concern
from stopwatch.domain.invoices import Bundle, Invoice, Key, Sums, added
from stopwatch.domain.values import dataclass
from stopwatch.services.invoicing import InvoicePage, Shown
from stopwatch.services.ports.billing import NamedTicket
from stopwatch.ui.windows.invoices.matters import Leaving, Matter, Refusal

_LAYERS = {layer: place for place, layer in enumerate(Layer)}


@dataclass(frozen=True, slots=True)
class ListedCompany:
    """A company that gets invoices; `matters` stand under them.

    One without invoices is listed for what was refused; that stands under a key without a number.
    """

    id: int
    name: str
    invoices: tuple[Invoice, ...]
    sums: Sums
    matters: Mapping[Key, tuple[Matter, ...]]

    @property
    def keys(self) -> tuple[Key, ...]:
        """Where matters stand, from top to bottom."""
        return tuple(one.key for one in self.invoices) or ((self.id, ""),)

    @property
    def to_decide(self) -> int:
        """How much is to be decided."""
        return sum(not isinstance(one, Leaving) for some in self.matters.values() for one in some)


@dataclass(frozen=True, slots=True)
class Listing:
    """A page as it is shown. `tickets` are those that something is to be decided about."""

    page: InvoicePage
    shown: Shown
    companies: tuple[ListedCompany, ...]
    tickets: Mapping[int, NamedTicket] = field(default_factory=dict)
    _by_id: Mapping[int, ListedCompany] = field(init=False, compare=False, repr=False)
    invoices: int = field(init=False, compare=False, repr=False)
    """How many invoices there will be."""
    sums: Sums = field(init=False, compare=False, repr=False)
    """What all of them come to."""

    def __post_init__(self) -> None:
        # Once a listing: it is asked for by each row of a company.
        object.__setattr__(self, "_by_id", {one.id: one for one in self.companies})
        object.__setattr__(self, "invoices", sum(len(one.invoices) for one in self.companies))
        object.__setattr__(self, "sums", added(one.sums for one in self.companies))

    def company(self, company_id: int) -> ListedCompany | None:
        """Return what is listed of a company."""
        return self._by_id.get(company_id)

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
    page: InvoicePage,
    shown: Shown,
    tickets: Mapping[int, NamedTicket] | None = None,
    besides: Sequence[Leaving | Refusal] = (),
) -> Listing:
    """Return what is listed of a page; what is to be decided comes with its invoice.

    `besides` is what was decided a moment ago, and what was refused.
    """
    by_company: dict[int, list[Invoice]] = {}
    for one in page.invoices(shown):
        by_company.setdefault(one.company_id, []).append(one)
    payers = {one.company_id for one in page.invoices()}
    for matter in besides:
        if matter.company_id not in payers and shown.company_id in {None, matter.company_id}:
            by_company.setdefault(matter.company_id, [])  # no time in these days, but news
    there = {one.key for invoices in by_company.values() for one in invoices}
    away = {one.key for one in page.invoices()} - there
    concerns = _by_company((*besides, *page.concerns), shown)
    companies = [
        _company(page, key, invoices, _still_there(concerns.get(key, ()), away))
        for key, invoices in by_company.items()
        if invoices or key in concerns
    ]
    ordered = sorted(companies, key=lambda one: (one.name.casefold(), one.id))
    return Listing(page, shown, tuple(ordered), tickets or {})


def items_of(invoice: Invoice) -> list[Bundle]:
    """Return the items of an invoice: posted ones first, each layer by day."""
    return sorted(
        invoice.bundles,
        key=lambda one: (_LAYERS[one.layer], one.first_day, one.ticket_remote_id or 0),
    )


def _company(
    page: InvoicePage, company_id: int, invoices: Sequence[Invoice], matters: Sequence[Matter]
) -> ListedCompany:
    placed: dict[Key, list[Matter]] = {}
    for one in matters:
        placed.setdefault(_place(one, invoices), []).append(one)
    return ListedCompany(
        company_id, page.company(company_id), tuple(invoices),
        added(one.sums for one in invoices), {key: tuple(some) for key, some in placed.items()},
    )  # fmt: skip


def _by_company(matters: Sequence[Matter], shown: Shown) -> dict[int, list[Matter]]:
    found: dict[int, list[Matter]] = {}
    for one in matters:
        if shown.contract_id is None or shown.contract_id in _contracts(one):
            found.setdefault(one.company_id, []).append(one)
    return found


def _still_there(matters: Sequence[Matter], away: Container[Key]) -> list[Matter]:
    """Leave out what is about invoices that are not shown."""
    return [one for one in matters if (one.company_id, one.number) not in away]


def _contracts(one: Matter) -> tuple[int | None, ...]:
    if isinstance(one, Refusal):
        return (one.contract_id,)
    return (one.concern if isinstance(one, Leaving) else one).contract_ids


def _place(one: Matter, invoices: Sequence[Invoice]) -> Key:
    """Return the invoice that something stands under; without one of its number, the nearest."""
    if not invoices:
        return one.company_id, ""
    numbers = [invoice.number for invoice in invoices]
    wanted = (one.number, one.offered) if isinstance(one, Concern) else (one.number,)
    number = next((each for each in wanted if each in numbers), numbers[-1])
    return invoices[0].company_id, number
