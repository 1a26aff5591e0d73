"""Problems: one root cause, many tickets, as the cache and our own wishes have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from stopwatch.domain.errors import Refused
from stopwatch.domain.hanging import Standing
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.problem import Problem, TicketType
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.changes import changes_of
from stopwatch.services.ids_there import known_by_id
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.ports.storage import Unit
from stopwatch.services.shares import Share, Shares, others_ms
from stopwatch.services.standing import Overlay, one_with_incidents, problems_and_incidents
from stopwatch.services.tools import Tools

if TYPE_CHECKING:
    from stopwatch.domain.recurrence import Group, Recurrences


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Tickets that look like one trouble, oldest first, and why, in words.

    `loose` are those that do not hang under `problem` yet, the one under which others hang
    already; where that is None a new one is meant, or `candidate` becomes it.
    """

    id: str
    reason: str
    evidence: str
    tickets: tuple[Ticket, ...]
    problem: Ticket | None
    loose: tuple[Ticket, ...] = ()
    candidate: Ticket | None = None

    @property
    def title(self) -> str:
        """What a new problem would be called."""
        return self.tickets[0].title


@dataclass(frozen=True, slots=True)
class ShownProblem:
    """A problem as lists show it; `suggestions` would hang more tickets under it.

    `spent_ms` is the time of everybody on it and its incidents, as far as it was told.
    """

    problem: Problem
    companies: tuple[str, ...]
    spent_ms: int
    suggestions: int = 0

    @property
    def is_local(self) -> bool:
        """Whether the PSA does not have it yet."""
        return self.problem.ticket.facts.is_local

    @property
    def is_resolved(self) -> bool:
        """Whether it is complete."""
        return self.problem.ticket.is_complete


@dataclass(frozen=True, slots=True)
class ShownIncident:
    """A ticket under a problem; `wish` is where it is to hang, until that has arrived."""

    ticket: Ticket
    wish: OutboxItem | None
    worked: tuple[Share, ...]

    @property
    def message(self) -> str:
        """What stands in the way of the wish, in a sentence; empty if nothing does."""
        return self.wish.message if self.wish is not None and self.wish.attention else ""

    @property
    def is_alert(self) -> bool:
        """Whether monitoring opened it."""
        return self.ticket.facts.ticket_type == TicketType.ALERT


@dataclass(frozen=True, slots=True)
class ProblemDetail:
    """Everything about one problem. Incidents newest first; shares and changes of all of it.

    `purchase_order` is the number that labour on it goes on, what is on its way counted.
    """

    shown: ShownProblem
    incidents: tuple[ShownIncident, ...]
    shares: tuple[Share, ...]
    changes: tuple[Ticket, ...]
    suggestion: Suggestion | None
    purchase_order: str = ""


class Problems:
    """Tells which problems there are, and finds new ones: it works without a network."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._seen: dict[AccountId, Recurrences] = {}
        self._found: tuple[Suggestion, ...] = ()

    def all(self) -> tuple[Problem, ...]:
        """Return all problems of the account in use, those with the newest incidents first.

        Incidents of a problem that is not cached (completed long ago) are left out with it.
        """
        with self._tools.units.read() as unit:
            return _problems(unit, unit.accounts.current().id)

    def one(self, problem_id: TargetId) -> Problem:
        """Return one of them. Refused where it is none any more."""
        with self._tools.units.read() as unit:
            overlay = Overlay(unit, unit.accounts.current().id)
            return problem_with_incidents(unit, overlay, problem_id)

    def shown(self) -> tuple[ShownProblem, ...]:
        """Return them as lists show them: the open ones first, then by their newest incident."""
        counted = self._suggested()
        with self._tools.units.read() as unit:
            account_id = unit.accounts.current().id
            found = _problems(unit, account_id)
            others = others_ms(unit, account_id, [it for one in found for it in _of(one)])
        listed = [
            _shown(one, counted.get(one.ticket.id, 0), one.worked_ms + _sum(others, one))
            for one in found
        ]
        return tuple(sorted(listed, key=lambda one: one.is_resolved))

    def detail(self, problem_id: TargetId) -> ProblemDetail:
        """Return everything about one. Refused where it is none any more."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            overlay = Overlay(unit, account.id)
            problem = problem_with_incidents(unit, overlay, problem_id)
            tickets = _of(problem)
            shares = Shares(unit, account, tickets)
            spent = shares.on(tickets)
            changes = _changes(unit, account.id, overlay, tickets)
            about = [one for one in self._found if one.problem and one.problem.id == problem_id]
            return ProblemDetail(
                _shown(problem, len(about), sum(one.worked_ms for one in spent)),
                tuple(
                    ShownIncident(one, overlay.wishes.get(one.id), shares.on([one]))
                    for one in reversed(_with_contested(unit, overlay, problem))
                ),
                spent,
                changes,
                next(iter(about), None),
                NumberOverlay(unit, account.id).of_labour(problem.ticket),
            )

    def spent(self, tickets: Sequence[Ticket]) -> Shares:
        """Return who spent how long on some tickets, wherever they hang."""
        with self._tools.units.read() as unit:
            return Shares(unit, unit.accounts.current(), tickets)

    def problem_of(self, target_id: TargetId) -> TargetId | None:
        """Return under which problem a ticket hangs, wishes included; None for none."""
        with self._tools.units.read() as unit:
            ticket = unit.tickets.get(target_id)
            if ticket is None:
                return None
            hung = Overlay(unit, ticket.account_id).standing(ticket).problem
            found = known_by_id(unit, ticket.account_id, hung)
        return found.id if found is not None else None

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Return what looks like the same trouble again and does not hang under one problem yet.

        Slow the first time, some 30 microseconds a cached ticket; then only what changed is looked
        at. What was dismissed is not made again.
        """
        zone = self._tools.clock.zone()
        with self._tools.units.read() as unit:
            account_id = unit.accounts.current().id
            groups = self._groups(unit, account_id, zone)
            dismissed = unit.problems.dismissed(account_id)
            overlay = Overlay(unit, account_id)
            made = (
                _suggestion(unit, overlay, one, zone) for one in groups if one.id not in dismissed
            )
            self._found = tuple(one for one in made if one.loose)
        return self._found

    # ------------------------------------------------------------------ private
    def _groups(self, unit: Unit, account_id: AccountId, zone: str) -> Sequence[Group]:
        from stopwatch.domain.recurrence import Recurrences  # its words cost a start 20 ms

        seen = (
            self._seen.pop(account_id, None) or Recurrences()
        )  # whoever asks meanwhile, waits not
        troubles = unit.problems.troubles(account_id)
        seen.keep_only(one.key for one in troubles)
        seen.put(troubles)
        found = seen.groups(zone)
        self._seen[account_id] = seen
        return found

    def _suggested(self) -> Mapping[TargetId, int]:
        counted: dict[TargetId, int] = defaultdict(int)
        for one in self._found:
            if one.problem is not None:
                counted[one.problem.id] += 1
        return counted


def problem_with_incidents(unit: Unit, overlay: Overlay, problem_id: TargetId) -> Problem:
    """Return a problem within somebody else's transaction. Refused where it is none any more."""
    known = unit.tickets.get(problem_id)
    if known is None or not overlay.is_problem(known):
        name = known.number if known is not None else "this"
        raise Refused(f"Nothing was changed: {name} is not a Problem.")
    made = _made(unit, one_with_incidents(unit, overlay, known))
    return next(one for one in made if one.ticket.id == problem_id)  # a problem may hang there too


def _problems(unit: Unit, account_id: AccountId) -> tuple[Problem, ...]:
    return _made(unit, problems_and_incidents(unit, account_id, Overlay(unit, account_id)))


def _made(unit: Unit, found: Sequence[Standing]) -> tuple[Problem, ...]:
    worked = unit.problems.worked_ms([one.ticket.id for one in found])
    hanging = _hanging(found)
    listed = [_with_incidents(one.ticket, hanging, worked) for one in found if one.is_problem]
    return tuple(sorted(listed, key=lambda one: one.last_seen or 0, reverse=True))


def _hanging(found: Iterable[Standing]) -> Mapping[int, list[Ticket]]:
    by_problem: dict[int, list[Ticket]] = defaultdict(list)
    for one in found:
        if one.problem is not None:
            by_problem[one.problem].append(one.ticket)
    return by_problem


def _with_incidents(
    ticket: Ticket, hanging: Mapping[int, list[Ticket]], worked: Mapping[TargetId, int]
) -> Problem:
    bare = Problem(ticket, tuple(hanging.get(ticket.facts.remote_id, ())), 0)
    return replace(bare, worked_ms=_sum(worked, bare))


def _of(problem: Problem) -> tuple[Ticket, ...]:
    return problem.ticket, *problem.incidents


def _sum(worked: Mapping[TargetId, int], problem: Problem) -> int:
    return sum(worked.get(one.id, 0) for one in _of(problem))


def _shown(problem: Problem, suggestions: int, spent_ms: int) -> ShownProblem:
    names = (one.company for one in (*problem.incidents, problem.ticket) if one.company)
    return ShownProblem(problem, tuple(dict.fromkeys(names)), spent_ms, suggestions)


def _with_contested(unit: Unit, overlay: Overlay, problem: Problem) -> Sequence[Ticket]:
    """Return the incidents, and those that were to hang there and do not: their reason shows."""
    remote_id = problem.ticket.facts.remote_id
    known = {one.id for one in problem.incidents}
    stuck = [key for key in overlay.stuck_on(unit, remote_id) if key not in known]
    added = unit.tickets.many(stuck).values()
    return sorted((*problem.incidents, *added), key=lambda one: one.facts.created_at or 0)


def _changes(
    unit: Unit, account_id: AccountId, overlay: Overlay, tickets: Sequence[Ticket]
) -> tuple[Ticket, ...]:
    ids = changes_of(unit, overlay, [overlay.standing(one) for one in tickets])
    found = (known_by_id(unit, account_id, key) for key in ids)
    return tuple(one for one in found if one is not None)


def _suggestion(unit: Unit, overlay: Overlay, group: Group, zone: str) -> Suggestion:
    from stopwatch.domain.recurrence_words import evidence, reason

    keys = [TargetId(key) for key in (*group.tickets, group.problem_id or 0)]
    known = unit.tickets.many(keys)
    tickets = tuple(known[key] for key in keys[:-1])
    problem = known.get(keys[-1])
    stands = [overlay.standing(one) for one in tickets]
    loose = tuple(one.ticket for one in stands if not one.is_problem and one.problem is None)
    if problem is None:  # the wishes may have given it one
        hung = {one.problem for one in stands} - {None}
        only = hung.pop() if len(hung) == 1 else None
        problem = known_by_id(unit, tickets[0].account_id, only)
    if problem is not None and problem.is_complete:  # it takes no more: a new one is meant
        problem = None
    said, shown = reason(group, zone), evidence(group)
    candidate = _candidate(loose) if problem is None else None
    return Suggestion(group.id, said, shown, tickets, problem, loose, candidate)


def _candidate(loose: Iterable[Ticket]) -> Ticket | None:
    """Return the oldest open ticket that may become the problem; an alert may not."""
    fit = (
        one for one in loose if not one.is_complete and one.facts.ticket_type != TicketType.ALERT
    )
    return next(fit, None)
