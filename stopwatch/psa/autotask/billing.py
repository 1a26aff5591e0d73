"""What is on its way to an invoice: billing items, time that is not posted, and charges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from stopwatch.domain.billing import BillingLine, LineKind, in_cents, in_parts
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.query import Condition, either, missing, pages, present, where
from stopwatch.psa.autotask.rows import Row
from stopwatch.psa.autotask.task_labour import TaskLabour

_ITEM_FIELDS = (
    "itemDate", "postedDate", "quantity", "extendedPrice", "totalAmount", "purchaseOrderNumber",
    "companyID", "contractID", "ticketID", "timeEntryID", "roleID", "nonBillable", "invoiceID",
    "itemName",
)  # fmt: skip
_LABOUR_FIELDS = (
    "ticketID", "taskID", "roleID", "contractID", "dateWorked", "startDateTime", "hoursToBill",
    "isNonBillable",
)  # fmt: skip
_CHARGE_FIELDS = (
    "name", "datePurchased", "billableAmount", "unitPrice", "unitQuantity", "purchaseOrderNumber",
)  # fmt: skip
Lines = Iterator[Sequence[BillingLine]]


def items(client: AutotaskClient, first_day: str, size: int) -> Lines:
    """Page through what is posted and not invoiced, of any day, and all that is posted since one.

    What is invoiced already tells which time is posted.
    """
    asked = [either(missing("invoiceID"), _from("itemDate", first_day))]
    return _read(client, "BillingItems", asked, _ITEM_FIELDS, size, _item)


def labour(client: AutotaskClient, first_day: str, size: int) -> Lines:
    """Page through everybody's time on tickets and tasks worked since a day, posted or not."""
    on_work = either(present("ticketID"), present("taskID"))
    asked = [on_work, _from("dateWorked", first_day)]
    tasks = TaskLabour(client, size)
    for rows in pages(client, "TimeEntries", asked, _LABOUR_FIELDS, size):
        tasks.learn([row.key("taskID") for row in rows if row.holds("taskID")])
        yield [tasks.told(row.number("taskID"), _labour(row)) for row in client.each(rows)]


def ticket_charges(client: AutotaskClient, size: int) -> Lines:
    """Page through the charges on tickets that are to be billed and are not posted."""
    fields = (*_CHARGE_FIELDS, "ticketID")
    return _read(client, "TicketCharges", _UNBILLED, fields, size, _ticket_charge)


def contract_charges(client: AutotaskClient, size: int) -> Lines:
    """Page through the charges on contracts that are to be billed and are not posted."""
    fields = (*_CHARGE_FIELDS, "contractID")
    return _read(client, "ContractCharges", _UNBILLED, fields, size, _contract_charge)


_UNBILLED = (where("isBilled", "eq", value=False), where("isBillableToCompany", "eq", value=True))


def _read(
    client: AutotaskClient, entity: str, asked: Sequence[Condition], fields: Sequence[str],
    size: int, read: Callable[[Row], BillingLine],
) -> Lines:  # fmt: skip
    for rows in pages(client, entity, asked, fields, size):
        yield [read(row) for row in client.each(rows)]


def _item(row: Row) -> BillingLine:
    entry_id = row.number("timeEntryID")
    amount = row.decimal("extendedPrice")
    amount = row.decimal("totalAmount") if amount is None else amount
    return BillingLine(
        LineKind.ITEM,
        row.key("id"),
        _day(row, "itemDate", "postedDate"),
        in_parts(row.decimal("quantity") or 0.0) if entry_id is not None else 0,
        None if amount is None else in_cents(amount),
        row.trimmed("purchaseOrderNumber"),
        row.number("companyID"),
        row.number("contractID"),
        row.number("ticketID"),
        entry_id,
        row.number("roleID"),
        is_billable=not row.number("nonBillable"),
        is_invoiced=row.holds("invoiceID"),
        name=row.text("itemName"),
    )


def _labour(row: Row) -> BillingLine:
    return BillingLine(
        LineKind.LABOUR,
        row.key("id"),
        _day(row, "dateWorked", "startDateTime"),
        in_parts(row.decimal("hoursToBill") or 0.0),
        contract_id=row.number("contractID"),
        ticket_remote_id=row.number("ticketID"),
        role_id=row.number("roleID"),
        is_billable=not row.flag("isNonBillable", default=False),
    )


def _ticket_charge(row: Row) -> BillingLine:
    charge = _charge(LineKind.TICKET_CHARGE, row)
    return replace(charge, ticket_remote_id=row.key("ticketID"))


def _contract_charge(row: Row) -> BillingLine:
    charge = _charge(LineKind.CONTRACT_CHARGE, row)
    return replace(charge, contract_id=row.key("contractID"))


def _charge(kind: LineKind, row: Row) -> BillingLine:
    return BillingLine(
        kind,
        row.key("id"),
        _day(row, "datePurchased"),
        cents=_charged(row),
        number=row.trimmed("purchaseOrderNumber"),
        name=row.text("name"),
    )


def _charged(row: Row) -> int | None:
    told = row.decimal("billableAmount")
    return None if told is None else in_cents(told)


def _day(row: Row, *names: str) -> str:
    """Return the first day that a row tells; one without any is as old as can be."""
    told = (row.day(name) for name in names)
    return next((day.isoformat() for day in told if day is not None), date.min.isoformat())


def _from(field: str, first_day: str) -> Condition:
    return where(field, "gte", f"{first_day}T00:00:00Z")
