"""What the columns of a row say to whoever hears them instead of seeing them."""

from __future__ import annotations

from stopwatch.ui.widgets.marks import mark_word
from stopwatch.ui.windows.invoices.rows import (
    Amounts,
    CompanyRow,
    ConcernRow,
    InvoiceRow,
    ItemRow,
    Row,
)
from stopwatch.ui.windows.invoices.words import bar_words, layer_name, tr

NAME, BAR, HOURS, AMOUNT = range(4)
"""The columns."""


def column_name(column: int) -> str:
    """Return what a column is called."""
    return {
        NAME: tr("Company and purchase order number"), BAR: tr("Hours by layer"),
        HOURS: tr("Hours"), AMOUNT: tr("Amount"),
    }[column]  # fmt: skip


def spoken(row: Row, column: int) -> str:
    """Return the words of one cell."""
    if isinstance(row, ConcernRow):
        return _concern(row) if column == NAME else ""
    if column == NAME:
        return _name(row)
    return _amounts(row.amounts, column)


def _name(row: CompanyRow | InvoiceRow | ItemRow) -> str:
    if isinstance(row, CompanyRow):
        billed = tr("billed to {company}").format(company=row.billed_to) if row.billed_to else ""
        return _joined(row.name, billed, row.count, _to_decide(row.concerns))
    if isinstance(row, InvoiceRow):
        state = mark_word(row.state) if row.state is not None else ""
        return _joined(row.number, row.chip, state, _to_decide(row.concerns), row.contracts)
    return _joined(layer_name(row.layer), row.number, row.title, row.customer, row.day)


def _concern(row: ConcernRow) -> str:
    return _joined(
        tr("To decide"), row.sentence, f"{row.verb} ({row.key})" if row.key else row.verb
    )


def _to_decide(count: int) -> str:
    return tr("{count} to decide").format(count=count) if count else ""


def _amounts(amounts: Amounts, column: int) -> str:
    if column == BAR:
        return bar_words(amounts.bar) if amounts.bar is not None else ""
    return amounts.hours if column == HOURS else amounts.amount


def _joined(*words: str) -> str:
    return ", ".join(word for word in words if word)
