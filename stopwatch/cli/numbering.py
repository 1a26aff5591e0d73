"""contracts list, set-po: the purchase order numbers by which time is invoiced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

from stopwatch.cli import invoice_documents
from stopwatch.cli.frame import Frame, common, pass_frame, warn
from stopwatch.cli.invoicing import pull
from stopwatch.domain import concern_words
from stopwatch.domain.errors import Refused
from stopwatch.domain.purchase_order import cleaned, similar, spelled
from stopwatch.services.invoicing import EVER
from stopwatch.services.purchase_orders import ShownContract
from stopwatch.services.suite import Services

_NO_NUMBER = "no number"


@click.group()
def contracts() -> None:
    """See and set the purchase order numbers of contracts. Works offline."""


@contracts.command("list")
@click.option("--company", default="", help="Only those of companies whose name holds this.")
@common
@pass_frame
def list_all(frame: Frame, *, company: str) -> None:
    """List the contracts with their numbers; what is on its way counts as if it had arrived."""
    wanted = company.strip().casefold()
    with frame.services() as services:
        found = services.purchase_orders.contracts()
        _show(frame, [one for one in found if wanted in one.company.casefold()])


@contracts.command("set-po")
@click.argument("names", nargs=-1, required=True, metavar="CONTRACT... PO")
@click.option("--preview", is_flag=True, help="Show how the invoices would split, and set nothing.")
@common
@pass_frame
def set_po(frame: Frame, *, names: Sequence[str], preview: bool) -> None:
    """Give contracts the purchase order number PO; an empty one, "", takes it off.

    CONTRACT is an id, a name, or Company/Name where several have that name. Tickets that had the
    contract's number follow. `undo` takes all of it back.
    """
    *named, number = names
    if not named:
        raise click.UsageError("Name at least one contract, then the number.")
    with frame.services() as services:
        known = services.purchase_orders.contracts()
        chosen = {_chosen(known, one).id for one in named}
        if preview:
            _preview(frame, services, dict.fromkeys(chosen, cleaned(number)))
            return
        before = {one.id: one.purchase_order for one in known}
        _warn_of_similar(services, [one for one in known if one.id in chosen], number)
        services.purchase_orders.assign(dict.fromkeys(chosen, number))
        after = services.purchase_orders.contracts()
        _show(frame, [it for it in after if it.id in chosen and it.purchase_order != before[it.id]])


def _warn_of_similar(services: Services, chosen: Iterable[ShownContract], typed: str) -> None:
    """Say so where a company has a number already that is spelled almost alike."""
    number = cleaned(typed)
    for company_id, name in dict.fromkeys((one.contract.company_id, one.company) for one in chosen):
        others = services.purchase_orders.known_numbers(company_id)
        alike = [one for one in similar(number, others) if spelled(one) == spelled(number)]
        if alike and number not in others:
            warn(f"{name} has {alike[0]} already, which looks like {number}: two invoices.")


def _preview(frame: Frame, services: Services, planned: Mapping[int, str]) -> None:
    """Show all that is not invoiced of whoever pays, as it is and as planned."""
    pull(services, services.invoicing.month())
    page = services.invoicing.read(EVER)
    shown, books = page.preview(planned), page.books.with_plan(planned)
    lines = services.invoicing.lines(page, [invoice.key for invoice in shown.before])
    before = invoice_documents.Told(services, page, shown.before, lines)
    after = invoice_documents.Told(services, page, shown.after, lines, books)
    stays = concern_words.spoken_hours(shown.stays)
    frame.show(
        {"before": before.invoices(), "after": after.invoices()},
        [
            _becomes(len(shown.before), len(shown.after)),
            *after.table(),
            *([f"{stays} are posted already and stay where they are."] if shown.stays else []),
            f"Autotask's part: {invoice_documents.age(services, page.as_of)}.",
        ],
    )


def _becomes(before: int, after: int) -> str:
    what = "1 invoice becomes" if before == 1 else f"{before} invoices become"
    return f"Nothing is set yet. {what} {after}."


def _chosen(known: Iterable[ShownContract], typed: str) -> ShownContract:
    """Return the contract that was named. Refused where none or several are."""
    wanted = typed.strip().casefold()
    found = [one for one in known if wanted in _names(one)]
    by_id = [one for one in found if str(one.id) == wanted]
    found = by_id or found
    if len(found) == 1:
        return found[0]
    if not found:
        raise Refused(
            f"Nothing was changed: there is no contract “{typed}”. `contracts list` shows them."
        )
    several = ", ".join(f"{one.company}/{one.name} ({one.id})" for one in found[:5])
    raise Refused(
        f"Nothing was changed: several contracts are called “{typed}”. Name one of them, "
        f"or its id: {several}."
    )


def _names(one: ShownContract) -> set[str]:
    return {
        str(one.id), one.name.strip().casefold(), f"{one.company}/{one.name}".strip().casefold(),
    }  # fmt: skip


def _show(frame: Frame, found: Sequence[ShownContract]) -> None:
    frame.show({"contracts": [_document(one) for one in found]}, _lines(found))


def _document(one: ShownContract) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "company": one.company,
        "type": one.type_label or None,
        "purchase_order": one.purchase_order or None,
    }


def _lines(found: Sequence[ShownContract]) -> list[str]:
    """Return a line a contract, aligned, and below it what stands in the way of a wish."""
    rows = [(str(one.id), one.purchase_order or _NO_NUMBER, _told(one)) for one in found]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(2)]
    lines: list[str] = []
    for (key, number, told), one in zip(rows, found, strict=True):
        lines.append(f"{key:>{widths[0]}}  {number:{widths[1]}}  {told}")
        lines += [f"    {one.message}"] if one.message else []
    return lines or ["No contracts. They come with `sync`."]


def _told(one: ShownContract) -> str:
    over = "" if one.contract.is_active else "inactive"
    return " · ".join(part for part in (one.name, one.company, one.type_label, over) if part)
