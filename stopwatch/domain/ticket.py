"""A ticket as the PSA tells it, and how people write its number.

A task of a project and a kind of internal time are told in the same words (decision 33): whatever
lists, finds, or measures time on a ticket does so for them too. `kind` says what it is.
"""

from __future__ import annotations

import re

from stopwatch.domain.catalog import WorkType
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.values import dataclass

STATUS_NEW = 1  # a system value too
STATUS_COMPLETE = 5  # a system value of Autotask; every other status is the tenant's own

NUMBER_FORM = r"T\d{8}\.P?\d{3,5}(?:\.\d{3})?"
_NUMBER = re.compile(rf"\b{NUMBER_FORM}\b", re.IGNORECASE)
_ID = re.compile(r"[0-9]{1,18}")  # what fits into the PSA's 64 bits
_LOCAL = re.compile(r"L([1-9][0-9]{0,8})", re.IGNORECASE)
_ID_IN_LINK = re.compile(r"[?&]ticketid=([0-9]{1,18})(?![0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What the PSA said about a ticket; ids are the PSA's, instants UTC milliseconds.

    A problem that was made here has a negative id until the PSA has it, and a number like L17.
    A task has the company, contract and name of its `project`; `is_billable` is what the PSA
    proposes for time on it. A kind of internal time has no number, no company and no contract.
    """

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
    external_id: str = ""
    kind: TargetKind = TargetKind.TICKET
    project: str = ""
    is_billable: bool = True

    @property
    def place(self) -> Place:
        """What time on it is on, as the PSA names it."""
        return Place(self.kind, self.remote_id)

    @property
    def is_over(self) -> bool:
        """Whether the PSA calls it complete."""
        return self.status == STATUS_COMPLETE

    @property
    def is_local(self) -> bool:
        """Whether it was made here and the PSA does not have it yet."""
        return self.remote_id < 0


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
    def has_number(self) -> bool:
        """Whether that is the PSA's number, and not one of this computer."""
        return not _LOCAL.fullmatch(self.facts.number)

    @property
    def title(self) -> str:
        """Its title."""
        return self.facts.title

    @property
    def is_ticket(self) -> bool:
        """Whether it is a ticket: only tickets hang under problems, have statuses and numbers."""
        return self.facts.kind is TargetKind.TICKET

    @property
    def is_internal(self) -> bool:
        """Whether time on it is nobody's to pay."""
        return self.facts.kind is TargetKind.INTERNAL

    @property
    def is_billable(self) -> bool:
        """Whether time on it is billed unless somebody says otherwise."""
        return self.facts.is_billable and not self.is_internal

    @property
    def name(self) -> str:
        """What it is called in a sentence: by its number, or by its title where it has none."""
        return self.facts.number or self.facts.title

    @property
    def is_complete(self) -> bool:
        """Whether the PSA calls it complete."""
        return self.facts.is_over


def local_number(local_id: int) -> str:
    """Return the number of a problem that was made here, until the PSA gives it its own."""
    return f"L{local_id}"


@dataclass(frozen=True, slots=True)
class TicketName:
    """How somebody named a ticket: by number, by the PSA's id, or by a pasted link to either.

    A negative id is that of a problem made here, which keeps it when the PSA has given it another.
    """

    typed: str
    number: str | None = None
    remote_id: int | None = None

    @property
    def is_definite(self) -> bool:
        """Whether it names one ticket, so that the PSA can be asked for it."""
        return self.number is not None or self.remote_id is not None

    @property
    def is_of_here(self) -> bool:
        """Whether it names a problem by the number that it got on this computer."""
        return self.remote_id is not None and self.remote_id < 0


def read_ticket_name(typed: str) -> TicketName:
    """Return what a typed or pasted text names; neither number nor id when it is just words."""
    text = typed.strip()
    number = _NUMBER.search(text)
    if number:
        return TicketName(text, number=number.group().upper())
    local = _LOCAL.fullmatch(text)
    if local:
        return TicketName(text, remote_id=-int(local.group(1)))
    link = _ID_IN_LINK.search(text)
    if link:
        return TicketName(text, remote_id=int(link.group(1)))
    return TicketName(text, remote_id=int(text) if _ID.fullmatch(text) else None)


def is_proposed_billable(ticket: Ticket | None, work_type: WorkType | None = None) -> bool:
    """Whether time is billed unless somebody says otherwise; what is None does not forbid it."""
    is_favour = ticket is not None and not ticket.is_billable
    return not is_favour and (work_type is None or work_type.is_billable)
