"""Whether somebody is at the same as the technician: it only tells, and never needs the network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Resource
from stopwatch.domain.errors import Refused
from stopwatch.domain.hanging import Standing
from stopwatch.domain.ids import StopwatchId, TargetId
from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.overlap import DEVICE, PROBLEM, ColleagueWork, Overlap, Signs
from stopwatch.domain.problem import TicketType
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.ids_there import known_by_id
from stopwatch.services.ports.storage import Nearby, Unit
from stopwatch.services.standing import Overlay, incidents_of
from stopwatch.services.tools import Tools

ALIKE_MS, RECENT_MS = 60 * DAY_MS, 7 * DAY_MS
"""How old tickets that look the same may be, and how old colleagues' time."""


class DoubleWork:
    """Looks at what is cached: a few milliseconds, however many tickets there are."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._dismissed: set[StopwatchId] = set()

    def dismiss(self, stopwatch_id: StopwatchId) -> None:
        """Say nothing more about a sitting, for as long as the program runs."""
        self._dismissed.add(stopwatch_id)

    def is_dismissed(self, stopwatch_id: StopwatchId) -> bool:
        """Whether nothing more is to be said about a sitting."""
        return stopwatch_id in self._dismissed

    def about(self, target_id: TargetId) -> Overlap | None:
        """Return who or what makes work on a ticket look like double work; None for nothing.

        A problem itself is told only if a colleague worked on it or under it lately.
        """
        with self._tools.units.read() as unit:
            account, ticket = unit.accounts.current(), unit.tickets.get(target_id)
            if ticket is None or ticket.account_id != account.id or not ticket.is_ticket:
                return None
            return _Look(unit, account, self._tools.now_ms()).about(ticket)

    def problem_for(self, target_id: TargetId) -> TargetId:
        """Return the open problem to work on instead of a ticket; itself if it is one.

        Refused where there is none.
        """
        with self._tools.units.read() as unit:
            ticket = unit.tickets.get(target_id)
            if ticket is not None and Overlay(unit, ticket.account_id).is_problem(ticket):
                return target_id
        overlap = self.about(target_id)
        if overlap is None or overlap.problem is None:
            number = ticket.name if ticket is not None else "that ticket"
            raise Refused(
                f"Nothing was changed: {number} hangs under no open problem and looks like none. "
                "Start without --on-problem."
            )
        return overlap.problem.id


@dataclass(frozen=True, slots=True)
class _Alike:
    """A ticket that looks the same, as it stands, and by which signs."""

    standing: Standing
    same: Signs

    @property
    def ticket(self) -> Ticket:
        """The ticket."""
        return self.standing.ticket

    @property
    def is_twin(self) -> bool:
        """Whether both device and words are the same, so that no problem is needed to tell."""
        return len(self.same) > 1

    @property
    def strength(self) -> tuple[int, int, int]:
        """The device counts more than words, and what is newer more than what is older."""
        facts = self.ticket.facts
        return DEVICE in self.same, len(self.same), facts.created_at or 0


class _Look:
    """One reading of the store for one ticket."""

    def __init__(self, unit: Unit, account: Account, now_ms: int) -> None:
        self._unit = unit
        self._account = account
        self._now_ms = now_ms
        self._overlay = Overlay(unit, account.id)

    def about(self, ticket: Ticket) -> Overlap | None:
        """Return what there is to say."""
        standing = self._overlay.standing(ticket)
        if standing.is_problem:
            return self._on_a_problem(ticket)
        told = self._under_one(ticket, standing.problem) if standing.problem is not None else None
        if told is not None or standing.ticket_type == TicketType.CHANGE_REQUEST:
            return told
        return self._looking_like(self._alike(ticket))

    # ------------------------------------------------------------------ private
    def _on_a_problem(self, problem: Ticket) -> Overlap | None:
        incidents = self._incidents(problem.facts.remote_id)
        work = self._work([problem, *incidents])
        return Overlap((PROBLEM,), None, len(incidents), work) if work else None

    def _under_one(self, ticket: Ticket, problem_id: int) -> Overlap | None:
        problem, incidents = self._problem(problem_id), self._incidents(problem_id)
        siblings = (one for one in (problem, *incidents) if one and one.id != ticket.id)
        work, is_open = self._work(siblings), problem is not None and not problem.is_complete
        if work is None and not is_open:
            return None
        return Overlap((PROBLEM,), problem if is_open else None, len(incidents), work)

    def _looking_like(self, alike: Sequence[_Alike]) -> Overlap | None:
        """Return what is told of a ticket that hangs nowhere."""
        best, problem = self._best(alike)
        incidents = self._incidents(problem.facts.remote_id) if problem else ()
        twins = [one.ticket for one in alike if one.is_twin]
        work = self._work([*twins, *incidents, *([problem] if problem else [])])
        if work is None:
            return Overlap(best.same, problem, len(incidents)) if best else None
        same = next((one.same for one in alike if one.ticket.number == work.number), ())
        through = best.same if best and not same else ()
        return Overlap(same or through, problem, len(incidents), work, is_through=bool(through))

    def _best(self, alike: Iterable[_Alike]) -> tuple[_Alike | None, Ticket | None]:
        """Return the ticket most alike of those at an open problem, and that problem."""
        for one in sorted(alike, key=lambda one: one.strength, reverse=True):
            problem = one.ticket if one.standing.is_problem else self._problem(one.standing.problem)
            if problem is not None and not problem.is_complete:
                return one, problem
        return None, None

    def _alike(self, ticket: Ticket) -> Sequence[_Alike]:
        near = self._near(ticket)
        if not near:
            return ()
        from stopwatch.domain.sameness import Sameness  # its words cost a start some time

        own = Sameness(ticket.facts)
        found = (_Alike(one, own.signs(one.ticket.facts)) for one in near)
        return [one for one in found if one.same]

    def _near(self, ticket: Ticket) -> Sequence[Standing]:
        """Return tickets of the same company that could be the same trouble."""
        company = ticket.facts.company_id
        if company is None:
            return ()
        asked = Nearby(
            company, self._now_ms - ALIKE_MS, self._now_ms - RECENT_MS, self._overlay.touched()
        )
        near = self._unit.problems.near(self._account.id, asked)
        stands = (self._overlay.standing(one) for one in near if one.id != ticket.id)
        return [one for one in stands if one.ticket_type != TicketType.CHANGE_REQUEST]

    def _problem(self, remote_id: int | None) -> Ticket | None:
        return known_by_id(self._unit, self._account.id, remote_id)

    def _incidents(self, problem_id: int) -> Sequence[Ticket]:
        found = incidents_of(self._unit, self._account.id, self._overlay, problem_id)
        return [one.ticket for one in found]

    def _work(self, tickets: Iterable[Ticket]) -> ColleagueWork | None:
        """Return what a colleague logged last on some tickets, if that was lately."""
        numbers = {one.facts.remote_id: one.number for one in tickets}
        logged = self._unit.colleagues.on_tickets(self._account.id, list(numbers))
        recent = (one for one in logged if one.started_at >= self._now_ms - RECENT_MS)
        newest = next(recent, None)
        if newest is None:
            return None
        number = numbers[newest.ticket_remote_id]
        return ColleagueWork(
            self._name(newest.resource_id), newest.worked_ms, number, newest.started_at
        )

    def _name(self, resource_id: int) -> str:
        people = self._unit.catalog.all(self._account.id, Resource)
        return next((one.name for one in people if one.id == resource_id), "") or "A colleague"
