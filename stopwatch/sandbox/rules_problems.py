"""Rules of problems: what may hang under one, what keeps a ticket a problem, and its completion.

Little of this is proven for the real service, so most of it has a switch. What hangs together is
judged only where a write touches it: a ticket that was linked while a switch stood otherwise can
still be worked on.
"""

from __future__ import annotations

from stopwatch.sandbox.completion import completed, is_complete
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, integer, key, text
from stopwatch.sandbox.refusals import (
    RefusalError,
    has_change_links,
    has_incidents,
    no_such_reference,
    not_under_problem,
    problem_elsewhere,
)
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import Change
from stopwatch.sandbox.ticket_types import CHANGE_REQUEST, INCIDENT, PROBLEM

LINKED_TYPES: dict[str, frozenset[int]] = {
    "changeRequestTicketID": frozenset({CHANGE_REQUEST}),
    "problemOrIncidentTicketID": frozenset({PROBLEM, INCIDENT}),
}
"""The two ends of a change request's link, and the types of ticket that each takes."""

_NEVER_BELOW = {PROBLEM: "Problem", CHANGE_REQUEST: "Change Request"}
_LINK = "problemTicketId"


def check_problem(practice: Practice, draft: Row, before: Row | None) -> None:
    """Judge what a write of a ticket makes of problems and links. Raises RefusalError."""
    if _changes(draft, before, _LINK):
        _check_still_open(practice, draft, before)
    if _changes(draft, before, _LINK, "ticketType", "companyID"):
        _check_above(practice, draft)
    if before is not None:
        _check_below(practice, draft, before)
        _check_links(practice, draft, before)


def completed_with(practice: Practice, row: Row, before: Row | None, actor: Actor) -> list[Change]:
    """Return the open incidents that are completed with their problem, where the service does."""
    done = is_complete(row) and before is not None and not is_complete(before)
    if row.get("ticketType") != PROBLEM or not done:
        return []
    if practice.switches.complete_problem == "keep":
        return []
    return [
        completed(practice, incident, actor)
        for incident in _incidents(practice, key(row))
        if not is_complete(incident)
    ]


def _changes(draft: Row, before: Row | None, *names: str) -> bool:
    return before is None or any(draft.get(name) != before.get(name) for name in names)


def _check_still_open(practice: Practice, draft: Row, before: Row | None) -> None:
    if practice.switches.completed_incidents == "allow" or before is None:
        return
    # Whoever opens the ticket again in the same call has an open one.
    if is_complete(before) and is_complete(draft):
        raise RefusalError("The problemTicketId of a completed Ticket cannot be changed.")


def _check_above(practice: Practice, draft: Row) -> None:
    problem = integer(draft, _LINK)
    if problem is None:
        return
    switches, above = practice.switches, practice.store.get("Tickets", problem) or {}
    is_problem = above.get("ticketType") == PROBLEM and problem != draft.get("id")
    if switches.check_problem_links and not is_problem:
        raise RefusalError(no_such_reference(_LINK, problem))
    refused = _NEVER_BELOW.get(integer(draft, "ticketType") or 0)
    if switches.problem_sources and refused is not None:
        raise RefusalError(not_under_problem(refused))
    company = integer(draft, "companyID")
    if switches.problem_other_company == "refuse" and above.get("companyID") != company:
        raise RefusalError(problem_elsewhere(problem, company))


def _check_below(practice: Practice, draft: Row, before: Row) -> None:
    switches = practice.switches
    ceases = before.get("ticketType") == PROBLEM and draft.get("ticketType") != PROBLEM
    moves = switches.problem_other_company == "refuse" and _changes(draft, before, "companyID")
    held = moves or (switches.check_problem_links and ceases)
    if held and _incidents(practice, key(before)):
        raise RefusalError(has_incidents(text(before, "ticketNumber") or ""))


def _check_links(practice: Practice, draft: Row, before: Row) -> None:
    if not practice.switches.check_problem_links or not _changes(draft, before, "ticketType"):
        return
    row_id, ticket_type = key(draft), draft.get("ticketType")
    for link in practice.store.rows("ChangeRequestLinks"):
        for end, types in LINKED_TYPES.items():
            if link.get(end) == row_id and ticket_type not in types:
                raise RefusalError(has_change_links(text(draft, "ticketNumber") or ""))


def _incidents(practice: Practice, problem: int) -> list[Row]:
    return [row for row in practice.store.rows("Tickets") if row.get(_LINK) == problem]
