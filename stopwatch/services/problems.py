"""Problems: one root cause, many tickets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stopwatch.domain.ids import TargetId
from stopwatch.domain.problem import Problem, is_problem
from stopwatch.domain.ticket import Ticket
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools

if TYPE_CHECKING:
    from stopwatch.domain.recurrence import Group


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Tickets that look like one trouble, oldest first, and why, in words.

    `problem` is the one under which some of them hang already; None where a new one is meant.
    """

    id: str
    reason: str
    evidence: str
    tickets: tuple[Ticket, ...]
    problem: Ticket | None


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

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Return what looks like the same trouble again and does not hang under one problem yet.

        Slow: all cached tickets are looked at, some 30 microseconds each.
        """
        from stopwatch.domain.recurrence import Recurrences  # its words cost a start 20 ms

        zone = self._tools.clock.zone()
        with self._tools.units.read() as unit:
            seen = Recurrences()
            seen.put(unit.problems.troubles(unit.accounts.current().id))
            return tuple(_suggestion(unit, group, zone) for group in seen.groups(zone))


def _suggestion(unit: Unit, group: Group, zone: str) -> Suggestion:
    from stopwatch.domain.recurrence_words import evidence, reason

    keys = [TargetId(key) for key in (*group.tickets, group.problem_id or 0)]
    found = unit.tickets.many(keys)
    tickets = tuple(found[key] for key in keys[:-1])
    said, shown = reason(group, zone), evidence(group)
    return Suggestion(group.id, said, shown, tickets, found.get(keys[-1]))


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
