"""A ticket that is made here: it has a number of this computer until the PSA gives it its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Company, PickValue
from stopwatch.domain.deed import ItemChange
from stopwatch.domain.errors import Refused
from stopwatch.domain.hanging import Standing
from stopwatch.domain.ids import EntryId, OutboxId, marker_of
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.remote import TicketBody
from stopwatch.domain.ticket import STATUS_NEW, Ticket, TicketFacts
from stopwatch.domain.values import dataclass
from stopwatch.services import bodies, naming
from stopwatch.services.booking import Booking
from stopwatch.services.making import subject_of
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools

_OWN_ORGANISATION = 0
_PRIORITY = "Tickets.priority"
_MARK = "TSW:"  # ours, in a field where other programs put theirs
_NOBODY = (
    "Nothing was changed: {number} has neither a queue nor somebody in charge, and no role of "
    "yours is known, so Autotask would not take a problem like it. Name one with a queue first."
)
_NO_QUEUE = (
    "Nothing was changed: no role of yours is known and no ticket of {company} tells a queue, so "
    "Autotask would not take the ticket. Start without a ticket, and sync first."
)


@dataclass(frozen=True, slots=True)
class MadeTicket:
    """The ticket as it is listed from now on, and the item that asks the PSA for it."""

    ticket: Ticket
    creation: ItemChange


class TicketMaker:
    """Plans within somebody else's transaction."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def problem(
        self, unit: Unit, account: Account, title: str, incidents: Sequence[Standing]
    ) -> MadeTicket:
        """Return a new problem like its first incident; of several companies, it is our own."""
        like = [one.ticket for one in incidents]
        return self._made(unit, account, _problem_body(unit, account, title, like))

    def ticket(self, unit: Unit, account: Account, title: str, company: Company) -> MadeTicket:
        """Return a new ticket of a company, with the technician in charge; the PSA says its type.

        Where no role of the technician is known, it goes into the queue of the company's newest.
        """
        return self._made(unit, account, _ticket_body(unit, account, title, company))

    def _made(self, unit: Unit, account: Account, wish: TicketBody) -> MadeTicket:
        key = OutboxId(self._tools.new_id())
        marker = marker_of(EntryId(key))
        body = replace(wish, external_id=_MARK + marker)
        ticket = unit.tickets.made(account.id, self._facts(body))
        fresh = OutboxItem(
            key, account.id, ItemKind.CREATE_TICKET, subject_of(ticket.id), ticket.id,
            bodies.encode(body), marker=marker,
        )  # fmt: skip
        item = replace(self._booking.held(unit, fresh), id=key)
        return MadeTicket(ticket, ItemChange(None, item))

    def _facts(self, body: TicketBody) -> TicketFacts:
        now_ms = self._tools.now_ms()
        return TicketFacts(
            0, "", body.title, body.company_id, body.status,
            ticket_type=body.ticket_type, priority=body.priority, queue_id=body.queue_id,
            assigned_resource_id=body.resource_id, assigned_role_id=body.role_id,
            configuration_item_id=body.configuration_item_id, created_at=now_ms,
            last_activity_at=now_ms, external_id=body.external_id,
        )  # fmt: skip


def _problem_body(unit: Unit, account: Account, title: str, like: Sequence[Ticket]) -> TicketBody:
    model = like[0].facts
    companies = {one.facts.company_id for one in like}
    devices = {one.facts.configuration_item_id for one in like}
    is_one = len(companies) == 1 and model.company_id is not None
    role_id = None if model.queue_id is not None else naming.proposed_role(unit, account, model)
    if model.queue_id is None and role_id is None:
        raise Refused(_NOBODY.format(number=like[0].number))
    return TicketBody(
        title,
        (model.company_id or 0) if is_one else _OWN_ORGANISATION,
        STATUS_NEW,
        _priority(unit, account, model.priority),
        "",
        queue_id=model.queue_id,
        resource_id=account.resource_id if role_id is not None else None,
        role_id=role_id,
        configuration_item_id=model.configuration_item_id if is_one and len(devices) == 1 else None,
    )


def _ticket_body(unit: Unit, account: Account, title: str, company: Company) -> TicketBody:
    facts = TicketFacts(0, "", title, company.id, STATUS_NEW)
    role_id = naming.proposed_role(unit, account, facts)
    queue_id = unit.tickets.newest_queue(account.id, company.id)
    if role_id is None and queue_id is None:
        raise Refused(_NO_QUEUE.format(company=company.name))
    return TicketBody(
        title, company.id, STATUS_NEW, _priority(unit, account, None), "", queue_id=queue_id,
        resource_id=account.resource_id if role_id is not None else None, role_id=role_id,
        ticket_type=None,
    )  # fmt: skip


def _priority(unit: Unit, account: Account, wanted: int | None) -> int:
    picks = [one for one in unit.catalog.all(account.id, PickValue) if one.field == _PRIORITY]
    active = [one.value for one in picks if one.is_active]
    if wanted is not None:
        return wanted
    return active[len(active) // 2] if active else 1
