"""The time per problem: work on what hangs under it counts under it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.problem import Hung, ProblemTotal, TicketType
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.storage import Unit
from stopwatch.services.showing import ShownEntry
from stopwatch.services.standing import Overlay
from stopwatch.services.tools import Tools
from stopwatch.services.wishes import ShownWish

ByTicket = Mapping[TargetId, ProblemTotal]
"""The problem under which each ticket counts: that over it, or itself where it is one."""


@dataclass(frozen=True, slots=True)
class _Kept:
    version: tuple[int, ...]
    account_id: AccountId
    totals: ByTicket


@dataclass(frozen=True, slots=True)
class OfProblem:
    """Entries that count under one problem, or under none."""

    problem: ProblemTotal | None
    entries: tuple[ShownEntry, ...]

    @property
    def worked_ms(self) -> int:
        """The time on them."""
        return sum(one.entry.piece.worked_ms for one in self.entries)

    @property
    def billed_ms(self) -> int:
        """What is billed for them."""
        return sum(one.billed_ms for one in self.entries)


class Totals:
    """Tells what each problem comes to, wishes included; added up anew only after a change."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._kept: _Kept | None = None

    def now(self) -> ByTicket:
        """Return the totals of the account in use."""
        with self._tools.units.read() as unit:
            return self.read(unit, unit.accounts.current().id)

    def read(self, unit: Unit, account_id: AccountId) -> ByTicket:
        """Return them within somebody else's transaction."""
        version, kept = unit.version(), self._kept
        if kept is None or (kept.version, kept.account_id) != (version, account_id):
            kept = self._kept = _Kept(version, account_id, _added_up(unit, account_id))
        return kept.totals


def problem_of(totals: ByTicket, shown: ShownEntry | ShownWish) -> ProblemTotal | None:
    """Return the problem under which an entry or a wish counts, None for none."""
    return totals.get(shown.ticket.id) if shown.ticket is not None else None


def per_problem(entries: Sequence[ShownEntry], totals: ByTicket) -> tuple[OfProblem, ...]:
    """Return entries by the problem they count under, most time first; those under none last."""
    found: dict[ProblemTotal | None, list[ShownEntry]] = {}
    for one in entries:
        found.setdefault(problem_of(totals, one), []).append(one)
    made = (OfProblem(problem, tuple(under)) for problem, under in found.items())
    return tuple(sorted(made, key=lambda one: (one.problem is None, -one.worked_ms)))


def _added_up(unit: Unit, account_id: AccountId) -> ByTicket:
    hung = _hung(unit, account_id)
    problems = {one.remote_id: one for one in hung if one.ticket_type == TicketType.PROBLEM}
    counted = {one.id: problems.get(one.problem or 0, problems.get(one.remote_id)) for one in hung}
    worked = unit.problems.worked_ms(list(counted))
    ids: dict[int, list[TargetId]] = {remote_id: [] for remote_id in problems}
    for key, problem in counted.items():
        if problem is not None:
            ids[problem.remote_id].append(key)
    totals = (_total(problems[at], keys, worked) for at, keys in ids.items())
    by_problem = {one.id: one for one in totals}
    return {key: by_problem[one.id] for key, one in counted.items() if one is not None}


def _total(problem: Hung, keys: Iterable[TargetId], worked: Mapping[TargetId, int]) -> ProblemTotal:
    counted = [worked.get(key, 0) for key in keys]
    return ProblemTotal(
        problem.id, problem.number, problem.title, len(counted) - 1, sum(counted)
    )  # it counts under itself, and is no incident of its own


def _hung(unit: Unit, account_id: AccountId) -> tuple[Hung, ...]:
    overlay = Overlay(unit, account_id)
    known = {one.id: one for one in unit.problems.hung(account_id)}
    wished = unit.tickets.many([key for key in overlay.touched() if key not in known])
    known |= {key: _short(one) for key, one in wished.items()}
    return tuple(overlay.hung(one) for one in known.values())


def _short(ticket: Ticket) -> Hung:
    facts = ticket.facts
    return Hung(
        ticket.id, facts.remote_id, ticket.number, ticket.title, facts.ticket_type,
        facts.problem_remote_id,
    )  # fmt: skip
