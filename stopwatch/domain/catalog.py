"""What the PSA tells besides tickets: the names that a ticket and a time entry refer to.

Ids are the PSA's own. Every record carries `id` and says whether it is still active.
"""

from __future__ import annotations

from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Company:
    """A customer; id 0 is the tenant's own organisation.

    `bills_parent`: what has no contract is invoiced to the parent.
    """

    id: int
    name: str
    is_active: bool = True
    parent_id: int | None = None
    bills_parent: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at a customer."""

    id: int
    company_id: int
    name: str
    email: str = ""
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Contract:
    """What a customer pays by; `purchase_order` decides the invoice."""

    id: int
    company_id: int
    name: str
    contract_type: int | None = None
    purchase_order: str = ""
    starts_on: str = ""
    ends_on: str = ""
    is_active: bool = True
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class ContractRate:
    """What an hour in a role costs under a contract."""

    id: int
    contract_id: int
    role_id: int
    hourly_rate: float


@dataclass(frozen=True, slots=True)
class Resource:
    """A person of the tenant who can work on tickets."""

    id: int
    user_name: str
    name: str
    email: str = ""
    is_active: bool = True
    default_role_id: int | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """What a technician acts as; it sets the rate."""

    id: int
    name: str
    is_active: bool = True
    hourly_rate: float | None = None


@dataclass(frozen=True, slots=True)
class RoleHolding:
    """That a resource holds a role; `kind` tells the table of the PSA it comes from."""

    id: int
    kind: str  # "resource_role" | "service_desk_role"
    resource_id: int
    role_id: int
    is_default: bool = False
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class ExcludedRole:
    """A role that a contract does not allow."""

    id: int
    contract_id: int
    role_id: int


@dataclass(frozen=True, slots=True)
class WorkType:
    """A kind of labour (a billing code of use type *work*)."""

    id: int
    name: str
    is_active: bool = True
    is_billable: bool = True


@dataclass(frozen=True, slots=True)
class PickValue:
    """One value of a pick list; `field` is like `Tickets.status`."""

    field: str
    value: int
    label: str
    is_active: bool = True
    sort_order: int = 0


@dataclass(frozen=True, slots=True)
class ChangeLink:
    """That a change request belongs to a problem or an incident."""

    id: int
    change_remote_id: int
    ticket_remote_id: int


Record = (
    Company
    | Contact
    | Contract
    | ContractRate
    | Resource
    | Role
    | RoleHolding
    | ExcludedRole
    | WorkType
    | PickValue
    | ChangeLink
)
