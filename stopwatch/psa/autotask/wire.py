"""Tickets and time entries of the service to our values and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stopwatch.domain.instants import HOUR_MS, rfc3339
from stopwatch.domain.legible import legible
from stopwatch.domain.remote import (
    ColleagueEntry,
    EntryBody,
    EntryFields,
    EntryUpdate,
    RemoteEntry,
    TicketBody,
    Usage,
    fields_of,
)
from stopwatch.domain.ticket import TicketFacts
from stopwatch.psa.autotask.failures import strange
from stopwatch.psa.autotask.marker import NOTES_READ, fitting, marked, unmarked
from stopwatch.psa.autotask.rows import Row

# Asked for by name: a whole ticket is ten times as long and mostly its description.
TICKET_FIELDS = (
    "ticketNumber", "title", "companyID", "status", "contactID", "ticketType", "priority",
    "queueID", "assignedResourceID", "assignedResourceRoleID", "contractID", "billingCodeID",
    "problemTicketId", "configurationItemID", "purchaseOrderNumber", "createDate", "dueDateTime",
    "completedDate", "lastActivityDate", "externalID",
)  # fmt: skip
ENTRY_FIELDS = (
    "ticketID", "resourceID", "startDateTime", "endDateTime", "dateWorked", "hoursWorked",
    "hoursToBill", "summaryNotes", "internalNotes", "roleID", "billingCodeID", "contractID",
    "isNonBillable", "showOnInvoice", "creatorUserID", "createDateTime",
    "lastModifiedDateTime", "lastModifiedUserID", "taskID", "internalBillingCodeID", "offsetHours",
)  # fmt: skip
COLLEAGUE_FIELDS = ("ticketID", "resourceID", "startDateTime", "dateWorked", "hoursWorked")
_TITLE_MOST = 255


_NEVER_INTERNAL = (
    "roleID",
    "billingCodeID",
    "contractID",
    "isNonBillable",
    "showOnInvoice",
    "offsetHours",
)
"""What internal time does not have: the service fills in some of it as it likes."""
_OF_GROUP = {
    "times": ("startDateTime", "endDateTime", "dateWorked", "hoursWorked", "offsetHours"),
    "summary": ("summaryNotes",),
    "internal": ("internalNotes",),
    "role": ("roleID",),
    "work_type": ("billingCodeID",),
    "contract": ("contractID",),
    "billing": ("isNonBillable", "showOnInvoice"),
}


def ticket_facts(row: Row) -> TicketFacts:
    """Return a ticket."""
    return TicketFacts(
        remote_id=row.key("id"),
        number=row.text("ticketNumber"),
        title=row.text("title"),
        company_id=row.number("companyID"),
        status=row.key("status"),
        contact_id=row.number("contactID"),
        ticket_type=row.number("ticketType"),
        priority=row.number("priority"),
        queue_id=row.number("queueID"),
        assigned_resource_id=row.number("assignedResourceID"),
        assigned_role_id=row.number("assignedResourceRoleID"),
        contract_id=row.number("contractID"),
        work_type_id=row.number("billingCodeID"),
        problem_remote_id=row.number("problemTicketId"),
        configuration_item_id=row.number("configurationItemID"),
        purchase_order=row.trimmed("purchaseOrderNumber"),
        created_at=row.instant("createDate"),
        due_at=row.instant("dueDateTime"),
        completed_at=row.instant("completedDate"),
        last_activity_at=row.instant("lastActivityDate") or 0,
        external_id=row.text("externalID"),
    )


def remote_entry(row: Row) -> RemoteEntry:
    """Return a time entry."""
    internal, marker = unmarked(row.text("internalNotes", NOTES_READ))
    worked_on = row.day("dateWorked") or row.day("startDateTime")
    if worked_on is None:
        raise strange()
    told = RemoteEntry(
        id=row.key("id"),
        ticket_remote_id=row.number("ticketID"),
        resource_id=row.key("resourceID"),
        started_at=row.instant("startDateTime"),
        ended_at=row.instant("endDateTime"),
        worked_on=worked_on,
        hours_worked=row.decimal("hoursWorked") or 0.0,
        hours_to_bill=row.decimal("hoursToBill") or 0.0,
        summary=row.text("summaryNotes", NOTES_READ),
        internal=internal,
        marker=marker,
        role_id=row.number("roleID"),
        work_type_id=row.number("billingCodeID"),
        contract_id=row.number("contractID"),
        is_billable=not row.flag("isNonBillable", default=False),
        creator_id=row.number("creatorUserID"),
        modified_at=row.instant("lastModifiedDateTime") or row.instant("createDateTime") or 0,
        show_on_invoice=row.flag("showOnInvoice", default=True),
        modified_by=row.number("lastModifiedUserID"),
        task_remote_id=row.number("taskID"),
        offset=row.decimal("offsetHours"),
    )
    is_on_work = told.place is not None
    return told if is_on_work else _internal(told, row.number("internalBillingCodeID"))


def _internal(told: RemoteEntry, kind_id: int | None) -> RemoteEntry:
    """Return an entry that is on no work as internal time, if it is of some kind of it."""
    if kind_id is None:
        return told
    return replace(
        told, internal_kind_id=kind_id, role_id=None, work_type_id=None, contract_id=None,
        is_billable=False, show_on_invoice=False, offset=None,
    )  # fmt: skip


def colleague_entry(row: Row) -> ColleagueEntry:
    """Return as much of somebody else's entry as is needed to say who worked on what."""
    worked = row.decimal("hoursWorked") or 0.0
    begun = row.instant("startDateTime") or row.instant("dateWorked") or 0
    return ColleagueEntry(
        row.key("id"), row.key("ticketID"), row.key("resourceID"), begun, round(worked * HOUR_MS)
    )


def usage(row: Row) -> Usage:
    """Return how much of its budget the tenant has used. Unavailable where that is not said."""
    return Usage(row.key("currentTimeframeRequestCount"), row.key("externalRequestThreshold"))


def new_entry(body: EntryBody) -> dict[str, Any]:
    """Return the row that asks for a time entry; what is None is left to the service."""
    row = {
        "id": 0,
        "ticketID": body.ticket_remote_id,
        "taskID": body.task_remote_id,
        "internalBillingCodeID": body.internal_kind_id,
        "resourceID": body.resource_id,
        **_changeable(fields_of(body), body.marker),
    }
    if body.internal_kind_id is not None:
        row.update(dict.fromkeys(_NEVER_INTERNAL))
    return {name: value for name, value in row.items() if value is not None}


def title(text: str) -> str:
    """Return a title that is not too long for the service, visibly cut where it was."""
    return fitting(legible(text), _TITLE_MOST)


def new_ticket(body: TicketBody) -> dict[str, Any]:
    """Return the row that asks for a new ticket."""
    row = {
        "id": 0,
        "ticketType": body.ticket_type,
        "title": title(body.title),
        "companyID": body.company_id,
        "status": body.status,
        "priority": body.priority,
        "externalID": body.external_id,
        "queueID": body.queue_id,
        "assignedResourceID": body.resource_id,
        "assignedResourceRoleID": body.role_id,
        "configurationItemID": body.configuration_item_id,
    }
    return {name: value for name, value in row.items() if value is not None}


def numbered(remote_id: int, number: str) -> dict[str, Any]:
    """Return the row that asks for a purchase order number on a contract or a ticket.

    None is asked for as null, by which the service empties a field in a PATCH, as it does where
    a ticket is taken off its problem. An empty text is nowhere said to do so.
    """
    return {"id": remote_id, "purchaseOrderNumber": number or None}


def changed_entry(update: EntryUpdate) -> dict[str, Any]:
    """Return the row that asks for other values; what is None is emptied, the rest is left."""
    row = _changeable(update.fields, update.marker)
    names = [name for group in update.groups for name in _OF_GROUP[group]]
    if update.fields.offset is None:
        names = [name for name in names if name != "offsetHours"]  # it is nobody's of ours
    asked = {name: row[name] for name in names}
    return {"id": update.remote_id, **asked}


def _changeable(fields: EntryFields, marker: str) -> dict[str, Any]:
    return {
        "roleID": fields.role_id,
        "billingCodeID": fields.work_type_id,
        "contractID": fields.contract_id,
        "dateWorked": f"{fields.worked_on.isoformat()}T00:00:00Z",
        "startDateTime": rfc3339(fields.started_at),
        "endDateTime": rfc3339(fields.ended_at),
        "hoursWorked": fields.hours,
        "offsetHours": fields.offset,
        "summaryNotes": fitting(legible(fields.summary)),
        "internalNotes": marked(legible(fields.internal), marker),
        "isNonBillable": not fields.is_billable,
        "showOnInvoice": fields.show_on_invoice,
    }
