"""How tickets stand with what is wished of them: the overlay over the cache.

The cache holds what the PSA says. What is on its way to it counts as if it had arrived; what it
refused, or what somebody there contradicts, does not count: only its reason is left.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from stopwatch.domain.hanging import Standing
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.problem import Hung
from stopwatch.domain.ticket import Ticket
from stopwatch.services import bodies
from stopwatch.services.ids_there import id_there
from stopwatch.services.ports.storage import Unit


class Overlay:
    """The wishes of an account about problems, read once for a question."""

    def __init__(self, unit: Unit, account_id: AccountId) -> None:
        self.wishes: dict[TargetId, OutboxItem] = {}
        """The newest unsettled wish about where a ticket hangs."""
        self.changes: list[OutboxItem] = []
        """What is wished of links to change requests, oldest first."""
        self._problems: dict[TargetId, int | None] = {}
        self._types: dict[TargetId, int] = {}
        for item in unit.outbox.unsettled(account_id):
            self._learn(unit, item)

    def standing(self, ticket: Ticket) -> Standing:
        """Return a ticket as it stands."""
        facts = ticket.facts
        return Standing(
            ticket,
            self._types.get(ticket.id, facts.ticket_type),
            self._problems.get(ticket.id, facts.problem_remote_id),
        )

    def hung(self, one: Hung) -> Hung:
        """Return the same of a ticket in short."""
        if one.id not in self._types and one.id not in self._problems:
            return one
        ticket_type = self._types.get(one.id, one.ticket_type)
        return replace(
            one, ticket_type=ticket_type, problem=self._problems.get(one.id, one.problem)
        )

    def is_problem(self, ticket: Ticket) -> bool:
        """Whether a ticket is a problem, or about to be one."""
        return self.standing(ticket).is_problem

    def stuck_on(self, unit: Unit, remote_id: int) -> tuple[TargetId, ...]:
        """Return the tickets that were to hang under a problem, refused or contradicted there."""
        return tuple(
            key
            for key, item in self.wishes.items()
            if item.state is ItemState.NEEDS_ATTENTION
            and id_there(unit, item.account_id, bodies.hang_body(item.body).problem) == remote_id
        )

    def touched(self) -> tuple[TargetId, ...]:
        """Return the tickets of which anything is wished that the cache does not show."""
        return tuple({**self._problems, **self._types})

    # ------------------------------------------------------------------ private
    def _learn(self, unit: Unit, item: OutboxItem) -> None:
        counts = item.state is not ItemState.NEEDS_ATTENTION
        match item.kind:
            case ItemKind.TICKET_PROBLEM:
                self.wishes[item.target_id] = item
                if counts:
                    wish = bodies.hang_body(item.body).problem
                    self._problems[item.target_id] = id_there(unit, item.account_id, wish)
            case ItemKind.TICKET_TYPE if counts:
                self._types[item.target_id] = bodies.type_body(item.body).ticket_type
            case ItemKind.LINK_CHANGE | ItemKind.UNLINK_CHANGE if counts:
                self.changes.append(item)
            case _:
                pass


def standings(unit: Unit, overlay: Overlay, ids: Iterable[TargetId]) -> tuple[Standing, ...]:
    """Return how some tickets stand, in their order."""
    keys = list(ids)
    found = unit.tickets.many(keys)
    return tuple(overlay.standing(found[key]) for key in keys if key in found)


def problems_and_incidents(
    unit: Unit, account_id: AccountId, overlay: Overlay
) -> tuple[Standing, ...]:
    """Return all problems and all that hangs under one, oldest first, wishes included."""
    known = {one.id: one for one in unit.problems.tickets(account_id)}
    known |= unit.tickets.many([key for key in overlay.touched() if key not in known])
    found = (overlay.standing(one) for one in known.values())
    listed = [one for one in found if one.is_problem or one.problem is not None]
    return tuple(sorted(listed, key=lambda one: _opened(one.ticket)))


def one_with_incidents(unit: Unit, overlay: Overlay, problem: Ticket) -> tuple[Standing, ...]:
    """Return a problem and all that hangs under it, oldest first, wishes included."""
    remote_id = problem.facts.remote_id
    hanging = incidents_of(unit, problem.account_id, overlay, remote_id)
    return (overlay.standing(problem), *hanging)


def incidents_of(
    unit: Unit, account_id: AccountId, overlay: Overlay, problem_id: int
) -> tuple[Standing, ...]:
    """Return all that hangs under a problem, known or not, oldest first, wishes included."""
    known = {one.id: one for one in unit.problems.under(account_id, problem_id)}
    known |= unit.tickets.many([key for key in overlay.touched() if key not in known])
    found = (overlay.standing(one) for one in known.values())
    hanging = (one for one in found if one.problem == problem_id)
    return tuple(sorted(hanging, key=lambda one: _opened(one.ticket)))


def _opened(ticket: Ticket) -> tuple[int, int]:
    return ticket.facts.created_at or 0, ticket.facts.remote_id
