"""Completing a problem with its incidents: one action of the user, one delivery for each ticket."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from stopwatch.domain.catalog import PickValue
from stopwatch.domain.deed import ItemChange
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.outbox import ItemKind
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services import bodies, naming
from stopwatch.services.booking import Booked, Booking
from stopwatch.services.giving_up import must_not_be_given_up
from stopwatch.services.hanging import Hanging
from stopwatch.services.making import creation_of, subject_of
from stopwatch.services.owning import must_be_ours
from stopwatch.services.ports.storage import Unit
from stopwatch.services.problems import problem_with_incidents
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

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking
        self._hanging = Hanging(tools, booking)

    def proposed(self, problem_id: TargetId) -> ResolvePlan:
        """Return what can be resolved, and to what. Refused where it is no problem any more."""
        with self._tools.units.read() as unit:
            account_id = unit.accounts.current().id
            found = problem_with_incidents(unit, Overlay(unit, account_id), problem_id)
            return ResolvePlan(
                found.ticket,
                tuple(one for one in found.incidents if not one.is_complete),
                found.incidents,
                naming.statuses(unit, account_id),
                _waits(unit, (found.ticket, *found.incidents)),
            )

    def resolve(self, problem_id: TargetId, resolutions: Sequence[Resolution]) -> None:
        """Do it as one deed; time that has not arrived yet goes before. Refused for nothing."""
        if len({one.target_id for one in resolutions}) < len(resolutions):
            raise Refused("Nothing was changed: a ticket is named twice.")
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            overlay = Overlay(unit, account.id)
            for one in resolutions:
                must_be_ours(unit, account, one.target_id)
            made = (self._of_ticket(unit, overlay, one) for one in resolutions)
            changes = tuple(chain.from_iterable(made))
            if not changes:
                raise Refused("Nothing was changed: all of that is as it should be already.")
            problem = unit.tickets.get(problem_id)
            told = f"{problem.number if problem else 'a problem'} resolved"
            self._booking.do(unit, account, "resolve", Booked(items=changes), told)

    # ------------------------------------------------------------------ private
    def _of_ticket(self, unit: Unit, overlay: Overlay, one: Resolution) -> Iterator[ItemChange]:
        ticket = unit.tickets.get(one.target_id)
        if ticket is None:
            raise Refused("Nothing was changed: a ticket is not known here any more.")
        must_not_be_given_up(unit, ticket)
        standing, making = overlay.standing(ticket), creation_of(unit, ticket.id)
        remote_id = ticket.facts.remote_id
        if one.text.strip():
            text = bodies.encode(bodies.ResolutionBody(remote_id, one.text.strip()))
            kind = ItemKind.TICKET_RESOLUTION
            wish = self._booking.ticket_item(unit, ticket, kind, text, making)
            yield ItemChange(None, wish)
        if one.status is None:
            return
        status, stands = naming.status(unit, ticket.account_id, one.status), _status(unit, ticket)
        if status != stands:
            body = bodies.encode(bodies.StatusBody(remote_id, status, stands))
            yield self._hanging.anew(unit, standing, ItemKind.TICKET_STATUS, body, making)


def _status(unit: Unit, ticket: Ticket) -> int:
    """Return the status that a ticket has, or gets when what is on its way has arrived."""
    wished = [
        bodies.status_body(one.body).status
        for one in unit.outbox.of_subject(subject_of(ticket.id))
        if one.kind is ItemKind.TICKET_STATUS and not one.is_settled and one.attention is None
    ]
    return wished[-1] if wished else ticket.facts.status


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
