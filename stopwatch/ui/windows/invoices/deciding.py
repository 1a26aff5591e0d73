"""Goes from one thing that is to be decided to the next, in the order of the tree."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex

from stopwatch.domain.invoices import Invoice, Key
from stopwatch.domain.values import dataclass
from stopwatch.ui.windows.invoices.listing import ListedCompany, Listing
from stopwatch.ui.windows.invoices.matters import Leaving, Matter
from stopwatch.ui.windows.invoices.model import InvoiceModel

Place = tuple[int, int, int]
"""Of a company, its invoice, and what is to be decided about that; -1 for the invoice itself."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to decide, and where it stands."""

    place: Place
    key: Key
    matter: Matter


def next_stop(model: InvoiceModel, current: QModelIndex, step: int) -> Stop | None:
    """Return what follows the current row, or comes before it; round and round."""
    stops = list(_stops(model.listing))
    if not stops:
        return None
    here = _place_of(model, current)
    if step > 0:
        return next((one for one in stops if one.place > here), stops[0])
    return next((one for one in reversed(stops) if one.place < here), stops[-1])


def _stops(listing: Listing) -> Iterator[Stop]:
    for company_place, company in enumerate(listing.companies):
        for key_place, key in enumerate(company.keys):
            for place, matter in enumerate(company.matters.get(key, ())):
                if not isinstance(matter, Leaving):
                    yield Stop((company_place, key_place, place), key, matter)


def _place_of(model: InvoiceModel, index: QModelIndex) -> Place:
    chain = model.chain(index)
    if not chain or not isinstance(chain[0], ListedCompany):
        return -1, -1, -1
    company = chain[0]
    place = model.listing.companies.index(company)
    last = chain[-1]
    if isinstance(last, Matter):
        return _of_matter(place, company, last)
    invoice = next((one for one in chain if isinstance(one, Invoice)), None)
    return place, company.invoices.index(invoice) if invoice is not None else -1, -1


def _of_matter(place: int, company: ListedCompany, matter: Matter) -> Place:
    for key, some in company.matters.items():
        if matter in some:
            return place, company.keys.index(key), some.index(matter)
    return place, -1, -1
