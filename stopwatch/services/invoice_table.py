"""Items to invoice as a table that is safe to open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from stopwatch.domain.billing import HOUR
from stopwatch.services.exchange import table
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.ports.billing import NamedTicket, PlacedLine

COLUMNS = (
    "company", "purchase_order", "layer", "customer", "ticket", "title", "contract", "date",
    "hours", "amount",
)  # fmt: skip
"""`company` is whom it is billed to, `customer` whose work it was; `amount` is empty where Autotask
tells no rate."""


def invoice_table(
    page: InvoicePage, lines: Iterable[PlacedLine], tickets: Mapping[int, NamedTicket]
) -> str:
    """Return lines as CSV: one row each below the names of the columns."""
    return table(COLUMNS, invoice_rows(page, lines, tickets))


def invoice_rows(
    page: InvoicePage, lines: Iterable[PlacedLine], tickets: Mapping[int, NamedTicket]
) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each line, as they are."""
    for one in lines:
        yield _row(page, one, tickets)


def title_of(placed: PlacedLine, tickets: Mapping[int, NamedTicket]) -> str:
    """Return what a line is called: the ticket's title, or what Autotask calls the item."""
    ticket = tickets.get(placed.line.ticket_remote_id or 0)
    if placed.line.name and not placed.line.hours:
        return placed.line.name
    return ticket.title if ticket is not None else placed.line.name


def _row(
    page: InvoicePage, placed: PlacedLine, tickets: Mapping[int, NamedTicket]
) -> tuple[str, ...]:
    line, bundle = placed.line, placed.bundle
    ticket = tickets.get(line.ticket_remote_id or 0)
    billed_to, number = page.books.key_of(bundle)
    return (
        page.company(billed_to),
        number,
        bundle.layer.value,
        page.company(bundle.company_id),
        ticket.number if ticket is not None else "",
        title_of(placed, tickets),
        page.contract(bundle.contract_id),
        line.day,
        f"{line.hours / HOUR:.4f}",
        "" if line.cents is None else f"{line.cents / 100:.2f}",
    )
