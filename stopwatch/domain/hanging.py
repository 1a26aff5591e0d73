"""May this ticket hang under that problem: the rules, each answered with a sentence.

The PSA has the last word (a merged ticket shows only in its refusal); what it would refuse anyway
is said here at once, and without a network.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from stopwatch.domain.ids import TargetId
from stopwatch.domain.problem import TicketType
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass

_ALERT = (
    "{it} is an alert of monitoring: it can hang under a problem, but not be one. "
    "Create a new problem instead."
)


@dataclass(frozen=True, slots=True)
class Objection:
    """What is to be said about hanging a ticket somewhere; `is_allowed`: said, but it goes."""

    ticket_id: TargetId
    sentence: str
    is_allowed: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A ticket as it stands with all that is wished of it; `problem` is the PSA's id or ours."""

    ticket: Ticket
    ticket_type: int | None
    problem: int | None

    @property
    def is_problem(self) -> bool:
        """Whether it is a problem, or about to be one."""
        return self.ticket_type == TicketType.PROBLEM


def objections_to_hanging(problem: Standing, ticket: Standing) -> Iterator[Objection]:
    """Yield what stands in the way of hanging a ticket under a problem, or is to be said."""
    it, there = ticket.ticket, problem.ticket
    if it.id == there.id:
        yield Objection(it.id, f"{it.number} cannot hang under itself.")
        return
    if not problem.is_problem:
        yield Objection(it.id, f"{there.number} is not a Problem: make it one first.")
    elif there.is_complete:
        yield Objection(it.id, f"{there.number} is complete: reopen it first.")
    if ticket.is_problem:
        yield Objection(it.id, f"{it.number} is a Problem itself.")
    if ticket.ticket_type == TicketType.CHANGE_REQUEST:
        yield Objection(it.id, f"{it.number} is a change request: link it instead of hanging it.")
    if there.facts.company_id not in (it.facts.company_id, 0):  # 0: our own organisation
        said = f"{it.number} belongs to another company than {there.number}."
        yield Objection(it.id, said, is_allowed=True)


def objections_to_becoming(
    ticket: Standing, incident_ids: Collection[TargetId]
) -> Iterator[Objection]:
    """Yield what stands in the way of making a ticket the problem of others."""
    it = ticket.ticket
    if it.id in incident_ids:
        yield Objection(it.id, f"{it.number} cannot hang under itself.")
    if ticket.is_problem:
        yield Objection(it.id, f"{it.number} is a Problem already: hang tickets under it.")
    elif ticket.ticket_type == TicketType.ALERT:
        yield Objection(it.id, _ALERT.format(it=it.number))
    elif ticket.ticket_type == TicketType.CHANGE_REQUEST:
        yield Objection(it.id, f"{it.number} is a change request and cannot be a problem.")
    if it.is_complete:
        yield Objection(it.id, f"{it.number} is complete: reopen it, or create a new problem.")
    if ticket.problem is not None:
        yield Objection(it.id, f"{it.number} hangs under a problem: take it off first.")
