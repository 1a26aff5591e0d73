"""One invoice as it goes on paper: its lines by layer, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator

from stopwatch.domain.billing import Layer
from stopwatch.domain.instants import local_date
from stopwatch.domain.invoices import Invoice, Sums, summed
from stopwatch.domain.values import dataclass
from stopwatch.services.invoice_table import title_of
from stopwatch.services.invoicing import InvoicePage, Shown
from stopwatch.services.ports.billing import PlacedLine
from stopwatch.ui.texts import clock
from stopwatch.ui.windows.invoices.gathering import Gathered
from stopwatch.ui.windows.invoices.words import (
    amount_words,
    hours_words,
    layer_name,
    money_words,
    month_words,
    no_number,
    spoken_hours,
    tr,
)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A row: a line, or, `is_strong`, the head or the sum of a layer or of everything."""

    first: str
    ticket: str = ""
    title: str = ""
    contract: str = ""
    hours: str = ""
    amount: str = ""
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """What is repeated on each page, the rows, and what is to be said below them."""

    company: str
    number: str
    period: str
    rows: tuple[PaperRow, ...]
    remark: str = ""

    @property
    def title(self) -> str:
        """What the document is called, also as a file."""
        return f"{self.company}, {self.number}, {self.period}"


def paper_of(gathered: Gathered) -> Paper:
    """Return one invoice for paper; it names the layers in words, for paper has no legend."""
    (invoice,), page = gathered.wanted.invoices, gathered.wanted.page
    sums = summed(one.bundle for one in gathered.lines)
    return Paper(
        page.company(invoice.company_id),
        invoice.number or no_number(),
        month_words(page.days),
        (*_rows(gathered), _sum_row(tr("In all"), sums)),
        "\n".join(part for part in (_unpriced(sums), _as_of(gathered, invoice)) if part),
    )


def _rows(gathered: Gathered) -> Iterator[PaperRow]:
    for layer in Layer:
        lines = [one for one in gathered.lines if one.bundle.layer is layer]
        if lines:
            yield PaperRow(_explained(layer), is_strong=True)
            yield from (_line(gathered, one) for one in lines)
            yield _sum_row(layer_name(layer), summed(one.bundle for one in lines))


def _line(gathered: Gathered, placed: PlacedLine) -> PaperRow:
    line, page = placed.line, gathered.wanted.page
    ticket = gathered.tickets.get(line.ticket_remote_id or 0)
    unpriced = tr("hours only")
    return PaperRow(
        line.day,
        ticket.number if ticket is not None else "",
        " ".join(title_of(placed, gathered.tickets).split()),
        page.contract(placed.bundle.contract_id),
        hours_words(line.hours) if line.hours else "",
        unpriced if line.cents is None else money_words(line.cents),
    )


def _sum_row(name: str, sums: Sums) -> PaperRow:
    hours, amount = hours_words(sums.all_hours), amount_words(sums)
    return PaperRow(name, hours=hours, amount=amount, is_strong=True)


def _explained(layer: Layer) -> str:
    return {
        Layer.POSTED: tr("Posted: approved, waits for its invoice"),
        Layer.IN_PSA: tr("In Autotask, not posted: waits for Approve & Post"),
        Layer.HERE: tr("Still here: drafts and entries not yet sent"),
    }[layer]


def _unpriced(sums: Sums) -> str:
    if not sums.unpriced:
        return ""
    words = tr("{hours} have no rate in Autotask: hours only.")
    return words.format(hours=spoken_hours(sums.unpriced))


def _as_of(gathered: Gathered, invoice: Invoice) -> str:
    """Return of when it is, and what of the whole invoice is left out."""
    page, as_of = gathered.wanted.page, gathered.wanted.page.as_of
    told = tr("Autotask's part was never fetched.")
    if as_of is not None:
        told = tr("Billing items as of {day}, {time}.").format(
            day=local_date(as_of, gathered.zone).isoformat(), time=clock(as_of, gathered.zone)
        )
    return " ".join((told, *_left_out(page, gathered.wanted.shown, invoice)))


def _left_out(page: InvoicePage, shown: Shown, invoice: Invoice) -> Iterator[str]:
    whole = next((one for one in page.invoices() if one.key == invoice.key), invoice)
    if whole.sums.lines == invoice.sums.lines:
        return
    hidden = {one.layer for one in whole.bundles} - shown.layers
    if hidden:
        names = ", ".join(layer_name(one) for one in Layer if one in hidden)
        yield tr("Left out: {layers}.").format(layers=names)
    if shown.contract_id is not None:
        yield tr("Only what is on {contract}.").format(contract=page.contract(shown.contract_id))
    elif shown.company_id not in {None, invoice.company_id}:
        yield tr("Only what is for {company}.").format(company=page.company(shown.company_id or 0))
