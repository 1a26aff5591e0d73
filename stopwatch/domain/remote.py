"""Time entries as the PSA takes and tells them, in our words."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.problem import TicketType
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class EntryFields:
    """What of an entry can be changed, here or there. Ids are the PSA's, hours have 4 decimals.

    `offset` are hours to bill beyond those worked; None where that is left to the PSA.
    """

    started_at: int
    ended_at: int
    worked_on: date
    hours: float
    summary: str = ""
    internal: str = ""
    role_id: int | None = None
    work_type_id: int | None = None
    contract_id: int | None = None
    is_billable: bool = True
    show_on_invoice: bool = True
    offset: float | None = None


@dataclass(frozen=True, slots=True)
class EntryBody:
    """What a create asks for; frozen with its attempt. Ids are the PSA's, hours have 4 decimals.

    It is on a ticket, a task or a kind of internal time: on one of the three. Only internal time
    may go without a role.
    """

    ticket_remote_id: int | None
    resource_id: int
    role_id: int | None
    started_at: int
    ended_at: int
    worked_on: date
    hours: float
    summary: str
    internal: str
    marker: str
    work_type_id: int | None = None
    contract_id: int | None = None
    is_billable: bool = True
    show_on_invoice: bool = True
    task_remote_id: int | None = None
    internal_kind_id: int | None = None
    offset: float | None = None

    @property
    def place(self) -> Place | None:
        """What it is on."""
        return _place(self.ticket_remote_id, self.task_remote_id, self.internal_kind_id)


@dataclass(frozen=True, slots=True)
class EntryUpdate:
    """What an update asks for: some groups of fields (see `merging`) of one entry, and no more.

    The marker goes along whenever the internal notes do, because it stands in them.
    """

    remote_id: int
    marker: str
    groups: tuple[str, ...]
    fields: EntryFields


@dataclass(frozen=True, slots=True)
class RemoteEntry:
    """What the PSA holds; `marker` is empty when nobody's marker is in its internal notes.

    `modified_by` is a resource, None where the PSA does not tell; instants are UTC milliseconds.
    """

    id: int
    ticket_remote_id: int | None
    resource_id: int
    started_at: int | None
    ended_at: int | None
    worked_on: date
    hours_worked: float
    hours_to_bill: float
    summary: str
    internal: str
    marker: str
    role_id: int | None = None
    work_type_id: int | None = None
    contract_id: int | None = None
    is_billable: bool = True
    creator_id: int | None = None
    modified_at: int = 0
    show_on_invoice: bool = True
    modified_by: int | None = None
    task_remote_id: int | None = None
    internal_kind_id: int | None = None
    offset: float | None = None

    @property
    def place(self) -> Place | None:
        """What it is on, None where the PSA does not tell."""
        return _place(self.ticket_remote_id, self.task_remote_id, self.internal_kind_id)

    @property
    def is_paid_for(self) -> bool:
        """Whether it is billed: it is on a ticket or a task, and is not called non-billable."""
        is_on_work = self.place is not None and self.place.kind is not TargetKind.INTERNAL
        return self.is_billable and is_on_work

    @property
    def worked_ms(self) -> int:
        """What was worked."""
        return round(self.hours_worked * HOUR_MS)

    @property
    def billed_ms(self) -> int:
        """What is to be billed for it; the PSA has hours to bill of non-billable time too."""
        return round(self.hours_to_bill * HOUR_MS) if self.is_paid_for else 0

    @property
    def fields(self) -> EntryFields:
        """What of it can be changed."""
        return EntryFields(
            self.started_at or 0,
            self.ended_at or 0,
            self.worked_on,
            self.hours_worked,
            self.summary,
            self.internal,
            self.role_id,
            self.work_type_id,
            self.contract_id,
            self.is_billable,
            self.show_on_invoice,
            self.offset,
        )


@dataclass(frozen=True, slots=True)
class ColleagueEntry:
    """Time of somebody else on a ticket: as much of it as is needed to say so."""

    id: int
    ticket_remote_id: int
    resource_id: int
    started_at: int
    worked_ms: int


@dataclass(frozen=True, slots=True)
class TicketBody:
    """What a new ticket asks for; ids are the PSA's, `company_id` 0 is the own organisation.

    A queue, or a resource with a role: one of the two has to be in charge. Without a type the PSA
    decides of which it is; bodies of older files have none written down, and are problems.
    """

    title: str
    company_id: int
    status: int
    priority: int
    external_id: str
    queue_id: int | None = None
    resource_id: int | None = None
    role_id: int | None = None
    configuration_item_id: int | None = None
    ticket_type: int | None = int(TicketType.PROBLEM)


@dataclass(frozen=True, slots=True)
class Zone:
    """Where a PSA account lives, as its zone discovery tells."""

    base_url: str
    web_url: str
    database_number: int


@dataclass(frozen=True, slots=True)
class Usage:
    """How many requests all programs of a tenant made in the last hour, and how many they may."""

    used: int
    limit: int

    @property
    def share(self) -> float:
        """The part that is used up, from 0 to 1 and beyond."""
        return self.used / self.limit if self.limit > 0 else 0.0


_FIELDS = tuple(field.name for field in fields(EntryFields))


def fields_of(body: EntryBody) -> EntryFields:
    """Return what of a body can be changed later."""
    return EntryFields(**{name: getattr(body, name) for name in _FIELDS})


def _place(ticket: int | None, task: int | None, internal: int | None) -> Place | None:
    named = ((TargetKind.TICKET, ticket), (TargetKind.TASK, task), (TargetKind.INTERNAL, internal))
    return next((Place(kind, one) for kind, one in named if one is not None), None)
