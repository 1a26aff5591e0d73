"""Problems: one root cause, many tickets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from stopwatch.domain.ids import TargetId
from stopwatch.domain.problem import Problem, is_problem
from stopwatch.domain.ticket import Ticket
from stopwatch.services.tools import Tools


class Problems:
    """Tells which problems there are, as the cache knows them: it works without a network."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def all(self) -> tuple[Problem, ...]:
        """Return all problems of the account in use, those with the newest incidents first.

        Incidents of a problem that is not cached (completed long ago) are left out with it.
        """
        with self._tools.units.read() as unit:
            found = unit.problems.tickets(unit.accounts.current().id)
            worked = unit.problems.worked_ms([one.id for one in found])
        hanging = _hanging(found)
        listed = [_with_incidents(one, hanging, worked) for one in found if is_problem(one)]
        return tuple(sorted(listed, key=lambda one: one.last_seen or 0, reverse=True))


def _hanging(found: Iterable[Ticket]) -> Mapping[int, list[Ticket]]:
    by_problem: dict[int, list[Ticket]] = defaultdict(list)
    for one in found:
        if one.facts.problem_remote_id is not None:
            by_problem[one.facts.problem_remote_id].append(one)
    return by_problem


def _with_incidents(
    ticket: Ticket, hanging: Mapping[int, list[Ticket]], worked: Mapping[TargetId, int]
) -> Problem:
    incidents = tuple(hanging.get(ticket.facts.remote_id, ()))
    worked_ms = sum(worked.get(one.id, 0) for one in (ticket, *incidents))
    return Problem(ticket, incidents, worked_ms)
