"""Rows of the service to our values and back: strict on what we need, blind to the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from stopwatch.domain.catalog import (
    Company,
    Contact,
    Contract,
    ExcludedRole,
    Record,
    Resource,
    Role,
    RoleHolding,
    WorkType,
)
from stopwatch.domain.instants import parse_rfc3339
from stopwatch.domain.remote import EntryBody, RemoteEntry
from stopwatch.domain.ticket import TicketFacts
from stopwatch.psa.autotask.marker import fitting, marked, unmarked

Row = Mapping[str, Any]

TICKET_FIELDS = (
    "ticketNumber", "title", "companyID", "status", "contactID", "ticketType", "priority",
    "queueID", "assignedResourceID", "assignedResourceRoleID", "contractID", "billingCodeID",
    "problemTicketId", "configurationItemID", "purchaseOrderNumber", "createDate", "dueDateTime",
    "completedDate", "lastActivityDate",
)  # fmt: skip
_NON_BILLABLE = 2  # billingCodeType


def instant(text: str | None) -> int | None:
    """Return the instant of a service time; without a zone it is UTC. Any number of decimals."""
    if not text:
        return None
    whole, dot, rest = text.partition(".")
    digits = rest.rstrip("Zz")
    zone = "" if dot == "" else ("Z" if rest[-1:] in "Zz" else "")
    return parse_rfc3339(f"{whole}.{digits[:6]:0<6}{zone}" if dot else whole)


def stamp(at_ms: int) -> str:
    """Return an instant as the service wants it."""
    moment = datetime.fromtimestamp(at_ms / 1000, tz=UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at_ms % 1000:03d}Z"


def day(text: str) -> date:
    """Return the day of a date container; its time part and zone mean nothing."""
    return date.fromisoformat(text[:10])


def ticket_facts(row: Row) -> TicketFacts:
    """Return a ticket."""
    return TicketFacts(
        remote_id=int(row["id"]),
        number=row.get("ticketNumber") or "",
        title=row.get("title") or "",
        company_id=row.get("companyID"),
        status=int(row.get("status") or 0),
        contact_id=row.get("contactID"),
        ticket_type=row.get("ticketType"),
        priority=row.get("priority"),
        queue_id=row.get("queueID"),
        assigned_resource_id=row.get("assignedResourceID"),
        assigned_role_id=row.get("assignedResourceRoleID"),
        contract_id=row.get("contractID"),
        work_type_id=row.get("billingCodeID"),
        problem_remote_id=row.get("problemTicketId", row.get("problemTicketID")),
        configuration_item_id=row.get("configurationItemID"),
        purchase_order=row.get("purchaseOrderNumber") or "",
        created_at=instant(row.get("createDate")),
        due_at=instant(row.get("dueDateTime")),
        completed_at=instant(row.get("completedDate")),
        last_activity_at=instant(row.get("lastActivityDate")) or 0,
    )


def remote_entry(row: Row) -> RemoteEntry:
    """Return a time entry."""
    internal, marker = unmarked(row.get("internalNotes") or "")
    return RemoteEntry(
        id=int(row["id"]),
        ticket_remote_id=row.get("ticketID"),
        resource_id=int(row.get("resourceID") or 0),
        started_at=instant(row.get("startDateTime")),
        ended_at=instant(row.get("endDateTime")),
        worked_on=day(row.get("dateWorked") or row.get("startDateTime") or "1970-01-01"),
        hours_worked=float(row.get("hoursWorked") or 0),
        hours_to_bill=float(row.get("hoursToBill") or 0),
        summary=row.get("summaryNotes") or "",
        internal=internal,
        marker=marker,
        role_id=row.get("roleID"),
        work_type_id=row.get("billingCodeID"),
        contract_id=row.get("contractID"),
        is_billable=not row.get("isNonBillable"),
        creator_id=row.get("creatorUserID"),
        modified_at=instant(row.get("lastModifiedDateTime")) or 0,
    )


def new_entry(body: EntryBody) -> dict[str, Any]:
    """Return the row that asks for a time entry."""
    row = {
        "id": 0,
        "ticketID": body.ticket_remote_id,
        "resourceID": body.resource_id,
        "roleID": body.role_id,
        "billingCodeID": body.work_type_id,
        "contractID": body.contract_id,
        "dateWorked": f"{body.worked_on.isoformat()}T00:00:00.000Z",
        "startDateTime": stamp(body.started_at),
        "endDateTime": stamp(body.ended_at),
        "hoursWorked": body.hours,
        "summaryNotes": fitting(body.summary),
        "internalNotes": marked(body.internal, body.marker),
        "isNonBillable": not body.is_billable,
        "showOnInvoice": body.show_on_invoice,
    }
    return {name: value for name, value in row.items() if value is not None}


def _name(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def _company(row: Row) -> Company:
    return Company(
        row["id"],
        row.get("companyName") or "",
        row.get("isActive") is not False,
        row.get("parentCompanyID"),
    )


def _contact(row: Row) -> Contact:
    return Contact(
        row["id"],
        row.get("companyID") or 0,
        _name(row.get("firstName"), row.get("lastName")),
        row.get("emailAddress") or "",
        bool(row.get("isActive", 1)),
    )


def _contract(row: Row) -> Contract:
    return Contract(
        row["id"],
        row.get("companyID") or 0,
        row.get("contractName") or "",
        row.get("contractType"),
        row.get("purchaseOrderNumber") or "",
        (row.get("startDate") or "")[:10],
        (row.get("endDate") or "")[:10],
        row.get("status") == 1,
        bool(row.get("isDefaultContract")),
    )


def _resource(row: Row) -> Resource:
    return Resource(
        row["id"],
        str(row.get("userName") or ""),
        _name(row.get("firstName"), row.get("lastName")),
        row.get("email") or "",
        row.get("isActive") is not False,
        row.get("defaultServiceDeskRoleID"),
    )


def _role(row: Row) -> Role:
    return Role(
        row["id"], row.get("name") or "", row.get("isActive") is not False, row.get("hourlyRate")
    )


def _held(row: Row) -> RoleHolding:
    return RoleHolding(
        row["id"],
        "resource_role",
        row["resourceID"],
        row["roleID"],
        is_active=row.get("isActive") is not False,
    )


def _held_at_desk(row: Row) -> RoleHolding:
    return RoleHolding(
        row["id"],
        "service_desk_role",
        row["resourceID"],
        row["roleID"],
        bool(row.get("isDefault")),
        row.get("isActive") is not False,
    )


def _excluded(row: Row) -> ExcludedRole:
    return ExcludedRole(row["id"], row["contractID"], row["roleID"])


def _work_type(row: Row) -> WorkType:
    return WorkType(
        row["id"],
        row.get("name") or "",
        row.get("isActive") is not False,
        row.get("billingCodeType") != _NON_BILLABLE,
    )


# entity, fields to ask for, field that tells changes (empty: none), how to read a row
SOURCES: dict[type[Record], tuple[tuple[str, tuple[str, ...], str, Callable[[Row], Record]], ...]]
SOURCES = {
    Company: (("Companies", ("companyName", "isActive", "parentCompanyID"), "lastActivityDate",
               _company),),
    Contact: (("Contacts", ("companyID", "firstName", "lastName", "emailAddress", "isActive"),
               "lastModifiedDate", _contact),),
    Contract: (("Contracts", ("companyID", "contractName", "contractType", "purchaseOrderNumber",
                              "startDate", "endDate", "status", "isDefaultContract"),
                "", _contract),),
    Resource: (("Resources", ("userName", "firstName", "lastName", "email", "isActive",
                              "defaultServiceDeskRoleID"), "", _resource),),
    Role: (("Roles", ("name", "isActive", "hourlyRate"), "", _role),),
    RoleHolding: (
        ("ResourceRoles", ("resourceID", "roleID", "isActive"), "", _held),
        ("ResourceServiceDeskRoles", ("resourceID", "roleID", "isActive", "isDefault"), "",
         _held_at_desk),
    ),
    ExcludedRole: (("ContractExclusionRoles", ("contractID", "roleID"), "", _excluded),),
    WorkType: (("BillingCodes", ("name", "isActive", "billingCodeType", "useType"), "",
                _work_type),),
}  # fmt: skip
