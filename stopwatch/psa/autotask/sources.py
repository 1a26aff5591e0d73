"""Where each kind of record comes from: the entity, the fields to ask for, how to read a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from stopwatch.domain.catalog import (
    ChangeLink,
    Company,
    Contact,
    Contract,
    ContractRate,
    ExcludedRole,
    Record,
    Resource,
    Role,
    RoleHolding,
    WorkType,
)
from stopwatch.domain.values import dataclass
from stopwatch.psa.autotask.rows import Row

_ACTIVE_CONTRACT = 1
_NON_BILLABLE = 2  # billingCodeType


@dataclass(frozen=True, slots=True)
class Source:
    """An entity that is asked for a kind of record.

    `changed` names the times of which one is new in a changed row; empty: always pulled whole.
    """

    entity: str
    fields: tuple[str, ...]
    read: Callable[[Row], Record]
    changed: tuple[str, ...] = ()


def _is_active(row: Row) -> bool:
    return row.flag("isActive", default=True)


def _full_name(row: Row) -> str:
    return " ".join(part for part in (row.text("firstName"), row.text("lastName")) if part)


def _company(row: Row) -> Company:
    return Company(
        row.key("id"),
        row.text("companyName"),
        _is_active(row),
        row.number("parentCompanyID"),
        row.flag("invoiceNonContractItemsToParentCompany", default=False),
    )


def _contact(row: Row) -> Contact:
    return Contact(
        row.key("id"),
        row.key("companyID"),
        _full_name(row),
        row.text("emailAddress"),
        _is_active(row),
    )


def _contract(row: Row) -> Contract:
    return Contract(
        row.key("id"),
        row.key("companyID"),
        row.text("contractName"),
        row.number("contractType"),
        row.trimmed("purchaseOrderNumber"),
        row.text("startDate")[:10],
        row.text("endDate")[:10],
        row.number("status") == _ACTIVE_CONTRACT,
        row.flag("isDefaultContract", default=False),
    )


def _contract_rate(row: Row) -> ContractRate:
    return ContractRate(
        row.key("id"),
        row.key("contractID"),
        row.key("roleID"),
        row.decimal("contractHourlyRate") or 0.0,
    )


def _resource(row: Row) -> Resource:
    return Resource(
        row.key("id"),
        row.text("userName"),
        _full_name(row),
        row.text("email"),
        _is_active(row),
        row.number("defaultServiceDeskRoleID"),
    )


def _role(row: Row) -> Role:
    return Role(row.key("id"), row.text("name"), _is_active(row), row.decimal("hourlyRate"))


def _holding(row: Row) -> RoleHolding:
    return RoleHolding(
        row.key("id"),
        "resource_role",
        row.key("resourceID"),
        row.key("roleID"),
        is_active=_is_active(row),
    )


def _desk_holding(row: Row) -> RoleHolding:
    return RoleHolding(
        row.key("id"),
        "service_desk_role",
        row.key("resourceID"),
        row.key("roleID"),
        row.flag("isDefault", default=False),
        _is_active(row),
    )


def _excluded(row: Row) -> ExcludedRole:
    return ExcludedRole(row.key("id"), row.key("contractID"), row.key("roleID"))


def _work_type(row: Row) -> WorkType:
    return WorkType(
        row.key("id"),
        row.text("name"),
        _is_active(row),
        row.number("billingCodeType") != _NON_BILLABLE,
    )


def change_link(row: Row) -> ChangeLink:
    """Return a link between a change request and a problem or an incident."""
    return ChangeLink(
        row.key("id"), row.key("changeRequestTicketID"), row.key("problemOrIncidentTicketID")
    )


_HELD = ("resourceID", "roleID", "isActive")
_COMPANIES = Source(
    "Companies",
    ("companyName", "isActive", "parentCompanyID", "invoiceNonContractItemsToParentCompany"),
    _company,
    ("lastActivityDate", "createDate"),
)
_CONTACTS = Source(
    "Contacts",
    ("companyID", "firstName", "lastName", "emailAddress", "isActive"),
    _contact,
    ("lastModifiedDate", "createDate"),
)
# Contracts have a time of change only where the service is new enough, so they come whole.
_CONTRACTS = Source(
    "Contracts",
    ("companyID", "contractName", "contractType", "purchaseOrderNumber", "startDate", "endDate",
     "status", "isDefaultContract"),
    _contract,
)  # fmt: skip
_RESOURCES = Source(
    "Resources",
    ("userName", "firstName", "lastName", "email", "isActive", "defaultServiceDeskRoleID"),
    _resource,
)
CHANGE_LINKS = Source(
    "ChangeRequestLinks", ("changeRequestTicketID", "problemOrIncidentTicketID"), change_link
)
"""Few and deleted for good, so they come whole, and what does not come is forgotten."""
SOURCES: Mapping[type[Record], tuple[Source, ...]] = MappingProxyType(
    {
        Company: (_COMPANIES,),
        Contact: (_CONTACTS,),
        Contract: (_CONTRACTS,),
        ContractRate: (
            Source("ContractRates", ("contractID", "roleID", "contractHourlyRate"), _contract_rate),
        ),
        Resource: (_RESOURCES,),
        Role: (Source("Roles", ("name", "isActive", "hourlyRate"), _role),),
        RoleHolding: (
            Source("ResourceRoles", _HELD, _holding),
            Source("ResourceServiceDeskRoles", (*_HELD, "isDefault"), _desk_holding),
        ),
        ExcludedRole: (Source("ContractExclusionRoles", ("contractID", "roleID"), _excluded),),
        ChangeLink: (CHANGE_LINKS,),
        WorkType: (Source("BillingCodes", ("name", "isActive", "billingCodeType"), _work_type),),
    }
)
"""Every kind but pick values, which are metadata of their fields."""
