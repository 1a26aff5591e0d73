"""Hanging tickets under problems: one root cause, many tickets.

It works offline. Each verb is one deed that undo takes back; what reaches the PSA goes in order and
exactly once, and what it refuses leaves nothing but the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from stopwatch.domain.account import Account
from stopwatch.domain.deed import Deed, ItemChange
from stopwatch.domain.errors import Refused
from stopwatch.domain.hanging import (
    Objection,
    Standing,
    objections_to_becoming,
    objections_to_hanging,
)
from stopwatch.domain.ids import TargetId
from stopwatch.domain.problem import TicketType
from stopwatch.services.booking import Booked, Booking
from stopwatch.services.changes import ChangeLinking
from stopwatch.services.giving_up import must_not_be_given_up
from stopwatch.services.hanging import Hanging
from stopwatch.services.making import making_of
from stopwatch.services.making_tickets import TicketMaker
from stopwatch.services.owning import must_be_ours
from stopwatch.services.ports.storage import Unit
from stopwatch.services.problems import Suggestion
from stopwatch.services.standing import Overlay, standings
from stopwatch.services.tools import Tools

_SAID = "Nothing was changed: {sentence}"
_ONLY_TICKETS = "Nothing was changed: {name} is not a ticket, and only tickets belong to problems."


class Grouping:
    """Every method is one deed; Refused with a sentence that names the ticket in the way."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking
        self._hanging = Hanging(tools, booking)
        self._maker = TicketMaker(tools, booking)
        self._changes = ChangeLinking(self._hanging)

    def may_hang(
        self, problem_id: TargetId, ticket_ids: Sequence[TargetId]
    ) -> tuple[Objection, ...]:
        """Return all that is to be said about hanging some tickets there; none: it may be done."""
        with self._tools.units.read() as unit:
            overlay = Overlay(unit, unit.accounts.current().id)
            problem, *tickets = _present(unit, overlay, [problem_id, *ticket_ids])
        return tuple(chain.from_iterable(objections_to_hanging(problem, one) for one in tickets))

    def link(
        self, problem_id: TargetId, ticket_ids: Sequence[TargetId],
        change_ids: Sequence[TargetId] = (),
    ) -> None:  # fmt: skip
        """Hang tickets under a problem, wherever they hung before; link change requests to it."""
        with self._tools.units.write() as unit:
            keys = [problem_id, *ticket_ids, *change_ids]
            account, overlay = _begun(unit, keys)
            problem, *others = _present(unit, overlay, keys)
            tickets, changes = others[: len(ticket_ids)], others[len(ticket_ids) :]
            _must_not_object(objections_to_hanging(problem, one) for one in tickets)
            linking = self._changes
            _must_not_object(linking.objections(unit, overlay, one, problem) for one in changes)
            items = self._links(unit, problem, tickets)
            for one in changes:
                items += linking.linked(unit, overlay, one, problem)
            how = "hung under" if tickets else "linked to"
            told = f"{_named(others)} {how} {problem.ticket.number}"
            self._do(unit, account, "link", told, items)

    def unlink(self, ticket_ids: Sequence[TargetId]) -> None:
        """Take tickets off the problems they hang under."""
        with self._tools.units.write() as unit:
            account, overlay = _begun(unit, ticket_ids)
            tickets = _present(unit, overlay, ticket_ids)
            _must_not_object(_objections_to_taking_off(one) for one in tickets)
            items = [change for one in tickets for change in self._hanging.hung(unit, one, None)]
            self._do(unit, account, "unlink", f"{_named(tickets)} taken off", items)

    def create(
        self, title: str, incident_ids: Sequence[TargetId], *, from_id: TargetId | None = None
    ) -> TargetId:
        """Make a problem with incidents under it and return it.

        `from_id` becomes the problem itself (an empty title leaves its own); else a new one is
        made like the first incident, for our own organisation if several companies are involved.
        """
        with self._tools.units.write() as unit:
            account, overlay = _begun(unit, [*incident_ids, *([from_id] if from_id else [])])
            incidents = _present(unit, overlay, incident_ids)
            if from_id is not None:
                return self._turned(unit, account, overlay, from_id, title, incidents)
            return self._made(unit, account, title.strip(), incidents)

    def link_change(self, change_id: TargetId, ticket_id: TargetId) -> None:
        """Link a change request to a problem or an incident."""
        self.link(ticket_id, (), [change_id])

    def unlink_change(self, change_id: TargetId, ticket_id: TargetId) -> None:
        """Take a change request off a problem or an incident."""
        self.unlink_changes([change_id], ticket_id)

    def unlink_changes(self, change_ids: Sequence[TargetId], ticket_id: TargetId) -> None:
        """Take change requests off a problem or an incident, all of them or none."""
        with self._tools.units.write() as unit:
            account, overlay = _begun(unit, [ticket_id, *change_ids])
            ticket, *changes = _present(unit, overlay, [ticket_id, *change_ids])
            planned = (self._changes.unlinked(unit, overlay, one, ticket) for one in changes)
            items = list(chain.from_iterable(planned))
            told = f"{_named(changes)} taken off {ticket.ticket.number}"
            self._do(unit, account, "unlink change", told, items)

    def accept(self, suggestion: Suggestion) -> TargetId:
        """Do what a suggestion says, and return the problem."""
        loose = [one.id for one in suggestion.loose]
        if suggestion.problem is not None:
            self.link(suggestion.problem.id, loose)
            return suggestion.problem.id
        found = suggestion.candidate
        if found is None:
            return self.create(suggestion.title, loose)
        return self.create("", [key for key in loose if key != found.id], from_id=found.id)

    def dismiss(self, suggestion_id: str) -> None:
        """Never make a suggestion again; undo takes that back."""
        with self._tools.units.write() as unit:
            account = unit.accounts.current()
            unit.problems.dismiss(account.id, suggestion_id, self._tools.now_ms())
            deed = Deed(
                self._tools.journal_id(), account.id, self._tools.now_ms(), "dismiss",
                "suggestion dismissed", dismissals=(suggestion_id,),
            )  # fmt: skip
            unit.journal.add(deed)

    # ------------------------------------------------------------------ private
    def _made(
        self, unit: Unit, account: Account, title: str, incidents: Sequence[Standing]
    ) -> TargetId:
        if not title:
            raise Refused("Nothing was changed: the problem has no title yet.", field="title")
        if not incidents:
            raise Refused("Nothing was changed: name at least one ticket that it is about.")
        _must_not_object(_objections_to_incident(one) for one in incidents)
        made = self._maker.problem(unit, account, title, incidents)
        problem = Standing(made.ticket, made.ticket.facts.ticket_type, None)
        links = self._links(unit, problem, incidents, made.creation)
        told = f"problem {made.ticket.number} created"
        self._do(unit, account, "create problem", told, [made.creation, *links])
        return made.ticket.id

    def _turned(
        self, unit: Unit, account: Account, overlay: Overlay, from_id: TargetId, title: str,
        incidents: Sequence[Standing],
    ) -> TargetId:  # fmt: skip
        (ticket,) = _present(unit, overlay, [from_id])
        ids = {one.ticket.id for one in incidents}
        _must_not_object([objections_to_becoming(ticket, ids)])
        _must_not_object(_objections_to_incident(one) for one in incidents)
        became = self._hanging.became(unit, ticket, title.strip())
        links = self._links(unit, ticket, incidents, became)
        told = f"{ticket.ticket.number} made a problem"
        self._do(unit, account, "create problem", told, [became, *links])
        return from_id

    def _links(
        self, unit: Unit, problem: Standing, tickets: Iterable[Standing],
        making: ItemChange | None = None,
    ) -> list[ItemChange]:  # fmt: skip
        after = making.after if making is not None else making_of(unit, problem.ticket.id)
        there = problem.ticket.facts.remote_id
        return [
            change
            for one in tickets
            if one.problem != there
            for change in self._hanging.hung(unit, one, there, after)
        ]

    def _do(
        self, unit: Unit, account: Account, verb: str, told: str, items: Sequence[ItemChange]
    ) -> None:
        if not items:
            raise Refused("Nothing was changed: that is how it is already.")
        self._booking.do(unit, account, verb, Booked(items=tuple(items)), told)


def _begun(unit: Unit, ids: Sequence[TargetId]) -> tuple[Account, Overlay]:
    if len(set(ids)) < len(ids):
        raise Refused("Nothing was changed: a ticket is named twice.")
    account = unit.accounts.current()
    if not account.is_connected:
        raise Refused("Nothing was changed: problems need a connected PSA.")
    for key in ids:
        must_be_ours(unit, account, key)
    return account, Overlay(unit, account.id)


def _present(unit: Unit, overlay: Overlay, ids: Sequence[TargetId]) -> tuple[Standing, ...]:
    found = standings(unit, overlay, ids)
    if len(found) < len(ids):
        raise Refused("Nothing was changed: a ticket is not known here any more.")
    for one in found:
        if not one.ticket.is_ticket:
            raise Refused(_ONLY_TICKETS.format(name=one.ticket.name))
        must_not_be_given_up(unit, one.ticket)
    return found


def _must_not_object(objections: Iterable[Iterable[Objection]]) -> None:
    for one in chain.from_iterable(objections):
        if not one.is_allowed:
            raise Refused(_SAID.format(sentence=one.sentence))


def _objections_to_taking_off(one: Standing) -> Iterable[Objection]:
    if one.problem is None:
        yield Objection(one.ticket.id, f"{one.ticket.number} hangs under no problem.")


def _objections_to_incident(one: Standing) -> Iterable[Objection]:
    number = one.ticket.number
    if one.is_problem:
        yield Objection(one.ticket.id, f"{number} is a Problem itself.")
    if one.ticket_type == TicketType.CHANGE_REQUEST:
        yield Objection(one.ticket.id, f"{number} is a change request: link it instead.")


def _named(tickets: Sequence[Standing]) -> str:
    first, *rest = (one.ticket.number for one in tickets)
    return f"{first} and {len(rest)} more" if rest else first
