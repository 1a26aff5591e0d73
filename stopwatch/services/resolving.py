"""Completing a problem with its incidents: one action of the user, one delivery for each ticket."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stopwatch.domain.catalog import PickValue
from stopwatch.domain.deed import Deed, ItemChange
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import OutboxChanged, TicketsChanged
from stopwatch.domain.ids import TargetId
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.ticket import Ticket
from stopwatch.services import bodies, naming
from stopwatch.services.booking import Booking
from stopwatch.services.giving_up import must_not_be_given_up
from stopwatch.services.hanging import Hanging
from stopwatch.services.making import creation_of
from stopwatch.services.owning import must_be_ours
from stopwatch.services.ports.storage import Unit
from stopwatch.services.problems import Problems
from stopwatch.services.standing import Overlay
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Resolution:
    """What becomes of one ticket: a status by id or name (None leaves it), a text to add."""

    target_id: TargetId
    status: str | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class ResolvePlan:
    """What there is to choose from; `waits` says what goes first, empty if nothing does."""

    problem: Ticket
    open_incidents: tuple[Ticket, ...]
    incidents: tuple[Ticket, ...]
    statuses: tuple[PickValue, ...]
    waits: str


class Resolving:
    """Status and resolution text of several tickets at once; refusals come ticket by ticket."""

    def __init__(self, tools: Tools, booking: Booking, problems: Problems) -> None:
        self._tools = tools
        self._problems = problems
        self._hanging = Hanging(tools, booking)

    def proposed(self, problem_id: TargetId) -> ResolvePlan:
        """Return what can be resolved, and to what. Refused where it is no problem any more."""
        shown = self._problems.detail(problem_id).shown
        problem, incidents = shown.problem.ticket, shown.problem.incidents
        with self._tools.units.read() as unit:
            picks = unit.catalog.all(problem.account_id, PickValue)
            waits = _waits(unit, (problem, *incidents))
        return ResolvePlan(
            problem,
            tuple(one for one in incidents if not one.is_complete),
            incidents,
            tuple(one for one in picks if one.field == naming.STATUS_FIELD and one.is_active),
            waits,
        )

    def resolve(self, problem_id: TargetId, resolutions: Sequence[Resolution]) -> None:
        """Do it as one deed; time that has not arrived yet goes before. Refused for nothing."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            overlay = Overlay(unit, account.id)
            for one in resolutions:
                must_be_ours(unit, account, one.target_id)
            items = [item for one in resolutions for item in self._of_ticket(unit, overlay, one)]
            if not items:
                raise Refused("Nothing was changed: all of that is as it should be already.")
            for item in items:
                unit.outbox.put(item)
            problem = unit.tickets.get(problem_id)
            told = f"{problem.number if problem else 'a problem'} resolved"
            changes = tuple(ItemChange(None, item) for item in items)
            now_ms = self._tools.now_ms()
            unit.journal.add(
                Deed(self._tools.journal_id(), account.id, now_ms, "resolve", told, items=changes)
            )
            unit.publish(OutboxChanged(tuple(item.id for item in items)))
            unit.publish(TicketsChanged(unit.tickets.count(account.id)))

    # ------------------------------------------------------------------ private
    def _of_ticket(self, unit: Unit, overlay: Overlay, one: Resolution) -> list[OutboxItem]:
        ticket = unit.tickets.get(one.target_id)
        if ticket is None:
            raise Refused("Nothing was changed: a ticket is not known here any more.")
        must_not_be_given_up(unit, ticket)
        standing, making = overlay.standing(ticket), creation_of(unit, ticket.id)
        facts, wishes = ticket.facts, list[tuple[ItemKind, str]]()
        if one.text.strip():
            body = bodies.ResolutionBody(facts.remote_id, one.text.strip())
            wishes.append((ItemKind.TICKET_RESOLUTION, bodies.encode(body)))
        if one.status is not None:
            status = naming.status(unit, ticket.account_id, one.status)
            if status != facts.status:
                wish = bodies.StatusBody(facts.remote_id, status, facts.status)
                wishes.append((ItemKind.TICKET_STATUS, bodies.encode(wish)))
        return [self._hanging.wish(unit, standing, kind, body, making) for kind, body in wishes]


def _waits(unit: Unit, tickets: Sequence[Ticket]) -> str:
    """Return which tickets wait for time that has not arrived: *Complete* could lock it out."""
    ids = {one.id for one in tickets}
    unsettled = unit.outbox.unsettled(tickets[0].account_id)
    busy = {item.target_id for item in unsettled if item.is_entrys and item.target_id in ids}
    numbers = [one.number for one in tickets if one.id in busy]
    if not numbers:
        return ""
    first, *rest = numbers
    more = f" and {len(rest)} more" if rest else ""
    return f"{first}{more}: your time goes first."
