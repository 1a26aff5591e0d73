"""What the service knows about its own entities, read from one set of tables.

A table holds one clause per field: name, kind, then any of ``required``, ``fixed`` (may be set
on create, never changed), ``server`` (only the service sets it), ``hidden`` (cannot be queried),
``pick`` and ``max=N``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from stopwatch.sandbox import (
    tables_billing,
    tables_customers,
    tables_people,
    tables_projects,
    tables_work,
)
from stopwatch.sandbox.picklists import Choice, choices_for
from stopwatch.sandbox.records import Row

_DATA_TYPES = {
    "int": "integer",
    "int64": "long",
    "text": "string",
    "time": "datetime",
    "day": "datetime",
    "decimal": "double",
    "flag": "boolean",
}

_REFERENCES = {
    "companyid": "Companies",
    "parentcompanyid": "Companies",
    "companylocationid": "CompanyLocations",
    "contactid": "Contacts",
    "contractid": "Contracts",
    "configurationitemid": "ConfigurationItems",
    "resourceid": "Resources",
    "assignedresourceid": "Resources",
    "roleid": "Roles",
    "assignedresourceroleid": "Roles",
    "ticketid": "Tickets",
    "problemticketid": "Tickets",
    "changerequestticketid": "Tickets",
    "problemorincidentticketid": "Tickets",
    "taskid": "Tasks",
    "projectid": "Projects",
    "projectleadresourceid": "Resources",
    "phaseid": "Phases",
    "parentphaseid": "Phases",
    "billingcodeid": "BillingCodes",
    "internalbillingcodeid": "BillingCodes",
    "timeentryid": "TimeEntries",
    "invoiceid": "Invoices",
    "ticketchargeid": "TicketCharges",
    "contractchargeid": "ContractCharges",
}

_READ_ONLY: frozenset[str] = frozenset()
_VERBS: dict[str, frozenset[str]] = {
    "TimeEntries": frozenset({"create", "update", "delete"}),
    "Tickets": frozenset({"create", "update"}),
    "TicketNotes": frozenset({"create_child", "update"}),
    "TicketSecondaryResources": frozenset({"create_child", "delete"}),
    "ChangeRequestLinks": frozenset({"create", "delete"}),
    "Tasks": frozenset({"create_child", "update"}),
    "TaskSecondaryResources": frozenset({"create_child", "delete"}),
    "Phases": frozenset({"create_child", "update"}),
    "Projects": frozenset({"create", "update"}),
    "Companies": frozenset({"create", "update"}),
    "Contacts": frozenset({"create", "create_child", "update"}),
    "ConfigurationItems": frozenset({"create", "update"}),
    "Roles": frozenset({"create", "update"}),
    "ResourceServiceDeskRoles": frozenset({"create", "update", "delete"}),
    "Contracts": frozenset({"create", "update"}),
    "ContractExclusionRoles": frozenset({"create", "delete"}),
    "ContractRates": frozenset({"create_child", "update", "delete"}),
    "ContractBlocks": frozenset({"create_child", "update"}),
    "TicketCharges": frozenset({"create_child", "update", "delete"}),
    "ContractCharges": frozenset({"create_child", "update", "delete"}),
    "BillingItems": frozenset({"update"}),
    "BillingItemApprovalLevels": frozenset({"create"}),
    "Invoices": frozenset({"update"}),
}

CHILDREN: dict[tuple[str, str], tuple[str, str]] = {
    ("tickets", "notes"): ("TicketNotes", "ticketID"),
    ("tickets", "secondaryresources"): ("TicketSecondaryResources", "ticketID"),
    ("tickets", "charges"): ("TicketCharges", "ticketID"),
    ("projects", "tasks"): ("Tasks", "projectID"),
    ("projects", "phases"): ("Phases", "projectID"),
    ("tasks", "secondaryresources"): ("TaskSecondaryResources", "taskID"),
    ("companies", "contacts"): ("Contacts", "companyID"),
    ("companies", "locations"): ("CompanyLocations", "companyID"),
    ("resources", "roles"): ("ResourceRoles", "resourceID"),
    ("resources", "servicedeskroles"): ("ResourceServiceDeskRoles", "resourceID"),
    ("contracts", "exclusionroles"): ("ContractExclusionRoles", "contractID"),
    ("contracts", "rates"): ("ContractRates", "contractID"),
    ("contracts", "blocks"): ("ContractBlocks", "contractID"),
    ("contracts", "charges"): ("ContractCharges", "contractID"),
}
"""Parent and collection in the path -> the child's entity and the field that names the parent."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entity, as ``entityInformation/fields`` tells it."""

    name: str
    kind: str
    required: bool = False
    fixed: bool = False
    server: bool = False
    hidden: bool = False
    picked: bool = False
    longest: int | None = None
    reference: str | None = None
    choices: tuple[Choice, ...] = ()
    parent_field: str | None = None

    def described(self) -> Row:
        """Return the field in the words of the service."""
        return {
            "name": self.name,
            "dataType": _DATA_TYPES.get(self.kind, self.kind),
            "length": self.longest or 0,
            "isRequired": self.required,
            "isReadOnly": self.fixed or self.server,
            "isQueryable": not self.hidden,
            "isReference": self.reference is not None,
            "referenceEntityType": singular(self.reference) if self.reference else "",
            "isPickList": self.picked,
            "picklistValues": [c.described() for c in self.choices] if self.picked else None,
            "picklistParentValueField": self.parent_field,
            "isSupportedWebhookField": False,
        }


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity: its fields in the service's order and the verbs it offers."""

    name: str
    fields: tuple[Field, ...]
    verbs: frozenset[str]
    by_lower: dict[str, Field] = field(repr=False)
    blank: Row = field(repr=False)
    times: tuple[str, ...] = ()

    def find(self, name: str) -> Field | None:
        """Return the field of that name in any letter case."""
        return self.by_lower.get(name.lower())


def singular(name: str) -> str:
    """Return the entity's name as the service uses it in texts: ``Companies`` is ``Company``."""
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


def entity_named(name: str) -> Entity | None:
    """Return the entity of that plural name in any letter case."""
    return _BY_LOWER.get(name.lower())


def _flag_values(flags: list[str]) -> dict[str, bool]:
    known = {"required": "required", "fixed": "fixed", "server": "server"}
    known |= {"hidden": "hidden", "pick": "picked"}
    return {attribute: word in flags for word, attribute in known.items()}


def _field(entity: str, clause: str) -> Field:
    name, kind, *flags = clause.split()
    lengths = [int(word.removeprefix("max=")) for word in flags if word.startswith("max=")]
    choices, parent_field = choices_for(entity, name)
    marks = _flag_values(flags)
    return Field(
        name,
        kind,
        required=marks["required"],
        fixed=marks["fixed"],
        server=marks["server"],
        hidden=marks["hidden"],
        picked=marks["picked"] or bool(choices),
        longest=lengths[0] if lengths else None,
        reference=_REFERENCES.get(name.lower()),
        choices=choices,
        parent_field=parent_field,
    )


def _entity(name: str, table: str) -> Entity:
    clauses = " ".join(table.split()).split("; ")
    fields = tuple(_field(name, clause) for clause in clauses)
    blank: Row = {f.name: [] if f.kind == "list" else None for f in fields}
    times = tuple(f.name for f in fields if f.kind in ("time", "day"))
    verbs = _VERBS.get(name, _READ_ONLY)
    return Entity(name, fields, verbs, {f.name.lower(): f for f in fields}, blank, times)


_TABLES = (
    tables_work.TABLES
    | tables_projects.TABLES
    | tables_customers.TABLES
    | tables_people.TABLES
    | tables_billing.TABLES
)
ENTITIES: dict[str, Entity] = {name: _entity(name, table) for name, table in _TABLES.items()}
"""Every entity by its plural name."""

_BY_LOWER = {name.lower(): entity for name, entity in ENTITIES.items()}
