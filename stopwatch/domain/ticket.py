"""A ticket as the PSA tells it, and how people write its number."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stopwatch.domain.ids import AccountId, TargetId

STATUS_COMPLETE = 5  # a system value of Autotask; every other status is the tenant's own

_NUMBER = re.compile(r"\bT\d{8}\.\d{3,5}(?:\.\d{3})?\b", re.IGNORECASE)
_ID = re.compile(r"[0-9]{1,18}")  # what fits into the PSA's 64 bits
_ID_IN_LINK = re.compile(r"[?&]ticketid=([0-9]{1,18})(?![0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What the PSA said about a ticket; ids are the PSA's, instants UTC milliseconds."""

    remote_id: int
    number: str
    title: str
    company_id: int | None
    status: int
    contact_id: int | None = None
    ticket_type: int | None = None
    priority: int | None = None
    queue_id: int | None = None
    assigned_resource_id: int | None = None
    assigned_role_id: int | None = None
    contract_id: int | None = None
    work_type_id: int | None = None
    problem_remote_id: int | None = None
    configuration_item_id: int | None = None
    purchase_order: str = ""
    created_at: int | None = None
    due_at: int | None = None
    completed_at: int | None = None
    last_activity_at: int = 0


@dataclass(frozen=True, slots=True)
class Ticket:
    """A cached ticket with the names it refers to; `id` is this computer's own key."""

    id: TargetId
    account_id: AccountId
    facts: TicketFacts
    company: str = ""
    contact: str = ""
    status_label: str = ""

    @property
    def number(self) -> str:
        """The number that people use, like T20260115.0042."""
        return self.facts.number

    @property
    def title(self) -> str:
        """Its title."""
        return self.facts.title

    @property
    def is_complete(self) -> bool:
        """Whether the PSA calls it complete."""
        return self.facts.status == STATUS_COMPLETE


@dataclass(frozen=True, slots=True)
class TicketName:
    """How somebody named a ticket: by number, by the PSA's id, or by a pasted link to either."""

    typed: str
    number: str | None = None
    remote_id: int | None = None

    @property
    def is_definite(self) -> bool:
        """Whether it names one ticket, so that the PSA can be asked for it."""
        return self.number is not None or self.remote_id is not None


def read_ticket_name(typed: str) -> TicketName:
    """Return what a typed or pasted text names; neither number nor id when it is just words."""
    text = typed.strip()
    number = _NUMBER.search(text)
    if number:
        return TicketName(text, number=number.group().upper())
    link = _ID_IN_LINK.search(text)
    if link:
        return TicketName(text, remote_id=int(link.group(1)))
    return TicketName(text, remote_id=int(text) if _ID.fullmatch(text) else None)
