"""The companies of the look's picture, as pages of invoices: what their plans begin with."""

from __future__ import annotations

from collections.abc import Iterable

from stopwatch.domain.account import Account
from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.catalog import Company, Contract, Record
from stopwatch.domain.invoices import Books, Bundle
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.ports.billing import Days
from stopwatch.services.ports.storage import Unit

TIDEWATER, RIDGELINE, MAPLE, NINE, EMPTY = 4, 2, 3, 9, 8
SERVICES, MOVE, EXTRA = 41, 42, 43
_MANY = 900
_LONG = "Uninterruptible power supplies and batteries, all sites, from October 2026 on"
_COMPANIES = (
    Company(TIDEWATER, "Tidewater Vet Clinic"), Company(RIDGELINE, "Ridgeline Freight"),
    Company(MAPLE, "Maple & Finch Law"), Company(NINE, "Northgate <Hospital> Trust"),
    Company(EMPTY, "Oakfield Primary School"),
)  # fmt: skip
_CONTRACTS = (
    Contract(SERVICES, TIDEWATER, "Managed Services 2026"),
    Contract(MOVE, TIDEWATER, "Server room move"),
    Contract(EXTRA, TIDEWATER, "Extra hours 2026"),
    Contract(44, TIDEWATER, "Warranty 2024", purchase_order="TVC-XTRA-25", is_active=False),
    Contract(21, RIDGELINE, "Managed Services and Warehouse Wi-Fi", purchase_order="RF-4471"),
    Contract(22, RIDGELINE, "Managed Services Plus", purchase_order="RF 4471"),
    Contract(23, RIDGELINE, "Project rates 2022", purchase_order="RF-9", is_active=False),
    Contract(31, MAPLE, "Fixed fee, as agreed"),
    *(Contract(_MANY + at, NINE, f"{_LONG if at == 1 else 'Ward'} {at}") for at in range(9)),
)  # fmt: skip


def keep(unit: Unit, account: Account, *changed: Contract) -> None:
    """Store companies and contracts, so that their numbers can be set."""
    unit.catalog.upsert(account.id, list[Record](_COMPANIES))
    unit.catalog.upsert(account.id, list[Record]((*_CONTRACTS, *changed)))


def bundle(
    company: int, contract: int | None, layer: Layer, hours: float, rate: int | None = 120,
    number: str | None = None, ticket: int = 1,
) -> Bundle:  # fmt: skip
    """Return hours of a ticket; posted ones carry a number of their own."""
    parts = round(hours * HOUR)
    cents = round(hours * rate * 100) if rate is not None else 0
    own = (number or "") if layer is Layer.POSTED else None
    return Bundle(
        company, layer, contract, ticket, contract, "", own, parts, cents,
        parts if rate is None else 0, 1, "2026-11-03", "2026-11-20",
    )  # fmt: skip


def tidewater() -> list[Bundle]:
    """Return nothing posted yet: 18.75 h for 2,512.50."""
    there, here = Layer.IN_PSA, Layer.HERE
    return [
        bundle(TIDEWATER, SERVICES, there, 8.25), bundle(TIDEWATER, SERVICES, here, 1.25),
        bundle(TIDEWATER, MOVE, there, 5.5, 150), bundle(TIDEWATER, MOVE, here, 0.75, 150),
        bundle(TIDEWATER, EXTRA, there, 2, 145), bundle(TIDEWATER, EXTRA, here, 1, 145),
    ]  # fmt: skip


def ridgeline() -> list[Bundle]:
    """Return two invoices with two spellings of one number."""
    return [
        bundle(RIDGELINE, 21, Layer.POSTED, 5.5, number="RF-4471"),
        bundle(RIDGELINE, 21, Layer.IN_PSA, 3), bundle(RIDGELINE, 21, Layer.HERE, 0.5),
        bundle(RIDGELINE, 22, Layer.IN_PSA, 2.5, 140),
    ]  # fmt: skip


def many(count: int = 9) -> Iterable[Bundle]:
    """Yield hours on many contracts of one company, on all layers."""
    for place in range(count):
        for layer, hours in ((Layer.POSTED, 2), (Layer.IN_PSA, 1.5), (Layer.HERE, 0.5)):
            yield bundle(NINE, _MANY + place, layer, hours * (1 + place % 4) / 2, ticket=place)


def page(
    bundles: Iterable[Bundle], *changed: Contract, contracts: Iterable[Contract] = _CONTRACTS
) -> InvoicePage:
    """Return a page of November; changed contracts take the place of theirs."""
    known = {one.id: one for one in (*contracts, *changed)}
    books = Books(known, {one.id: one for one in _COMPANIES})
    return InvoicePage(Days("2026-11-01", "2026-11-30"), tuple(bundles), books, (), None)


def november(*changed: Contract) -> InvoicePage:
    """Return the whole page."""
    maple = bundle(MAPLE, 31, Layer.IN_PSA, 6.25, None)
    return page([*tidewater(), *ridgeline(), *many(), maple], *changed)
