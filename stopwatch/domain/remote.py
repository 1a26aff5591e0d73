"""Time entries as the PSA takes and tells them, in our words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class EntryBody:
    """What a create asks for; frozen with its attempt. Ids are the PSA's, hours have 4 decimals."""

    ticket_remote_id: int
    resource_id: int
    role_id: int
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


@dataclass(frozen=True, slots=True)
class RemoteEntry:
    """What the PSA holds; `marker` is empty when nobody's marker is in its internal notes."""

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


@dataclass(frozen=True, slots=True)
class Zone:
    """Where a PSA account lives, as its zone discovery tells."""

    base_url: str
    web_url: str
    database_number: int
