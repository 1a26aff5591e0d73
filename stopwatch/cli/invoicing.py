"""invoices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from stopwatch.cli import choosing, invoice_documents
from stopwatch.cli.exporting import write_new
from stopwatch.cli.frame import Frame, common, pass_frame, warn
from stopwatch.domain.catalog import Company, Contract
from stopwatch.domain.rights import Extent, Right
from stopwatch.services import naming
from stopwatch.services.invoice_table import invoice_table
from stopwatch.services.invoicing import InvoicePage, Shown
from stopwatch.services.ports.billing import Days
from stopwatch.services.suite import Services

_AWAY = (
    "Nothing is lost, and time of this computer is up to date. What is on its way to invoices in "
    "Autotask could not be read now, and is shown {age}. {trouble}"
)
_BLIND = (
    "Autotask does not let you read billing items: time that is posted or invoiced already stands "
    "here as not posted."
)


@click.command()
@click.option("--from", "first", help="A date like 2026-11-01; the first of this month without it.")
@click.option("--to", "last", help="A date, included; the last of that month without it.")
@click.option("--company", help="Only of this company, by name or id.")
@click.option("--contract", help="Only of this contract, by name or id.")
@click.option("--csv", "table", type=click.Path(path_type=Path, dir_okay=False),
              help="Write the items into this new file.")  # fmt: skip
@click.option("--refresh/--offline", default=None,
              help="Ask Autotask however new it is, or ask nothing.")  # fmt: skip
@common
@pass_frame
def invoices(
    frame: Frame, *, first: str | None, last: str | None, company: str | None,
    contract: str | None, table: Path | None, refresh: bool | None,
) -> None:  # fmt: skip
    """Show how the hours will split on invoices: one for each purchase order number.

    Nothing is posted or invoiced here: that stays in Autotask, which is asked every ten minutes at
    most.
    """
    with frame.services() as services:
        days = _days(services, first, last)
        if refresh is not False:
            pull(services, days, is_wanted=bool(refresh))
        page = services.invoicing.read(days)
        shown = _shown(page, company, contract)
        found = page.invoices(shown)
        lines = services.invoicing.lines(page, [one.key for one in found])
        kept = tuple(one for one in lines if page.shows(one, shown))
        concerns = tuple(one for one in page.concerns if shown.concerns(one))
        told = invoice_documents.Told(services, replace(page, concerns=concerns), found, kept)
        if table is not None:
            write_new(table, invoice_table(page, kept, told.tickets), encoding="utf-8-sig")
        frame.show(told.document(), told.words())


def pull(services: Services, days: Days, *, is_wanted: bool = False) -> None:
    """Ask Autotask what is on its way to invoices, if that is due; say what keeps it away."""
    invoicing = services.invoicing
    if not invoicing.refresh(days, is_wanted=is_wanted):
        age = invoice_documents.age(services, invoicing.as_of())
        warn(_AWAY.format(age=age, trouble=invoicing.trouble).rstrip())
    rights = services.permissions.known(services.accounts.current()).rights
    if rights is not None and rights.extents.get(Right.SEE_POSTED) is Extent.NONE:
        warn(_BLIND)


def _days(services: Services, first: str | None, last: str | None) -> Days:
    month = services.invoicing.month()
    if first is None and last is None:
        return month
    begin = choosing.day(services, first) if first else date.fromisoformat(month.first)
    end = choosing.day(services, last).isoformat() if last else Days.of_month(begin).last
    if begin.isoformat() > end:
        raise click.UsageError("--from is after --to.")
    return Days(begin.isoformat(), end)


def _shown(page: InvoicePage, company: str | None, contract: str | None) -> Shown:
    return Shown(
        _named("company", company, page.books.companies),
        _named("contract", contract, page.books.contracts),
    )


def _named(what: str, typed: str | None, known: Mapping[int, Company | Contract]) -> int | None:
    if typed is None:
        return None
    return naming.single(what, typed, ((key, one.name) for key, one in known.items()))
