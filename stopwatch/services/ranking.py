"""What typed words find among the tickets, the nearest first; the picker and `tickets search`."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.domain.nearness import REMEMBERED_MS, Use, nearness
from stopwatch.domain.ticket import Ticket, read_ticket_name
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.storage import Unit

_LEAST = 50  # what is near must be among what is ranked
_MOST_SIMILAR = 50  # nobody reads more of what was not typed
_FEW = 5  # of fewer hits, the right one may not be among them


@dataclass(frozen=True, slots=True)
class Found:
    """Tickets that hold the typed words, and others that nearly do; each the best first."""

    hits: tuple[Ticket, ...]
    similar: tuple[Ticket, ...] = ()


class Nearness:
    """How near at hand each ticket is now, read once for a whole list."""

    def __init__(self, unit: Unit, account: Account, now_ms: int) -> None:
        self._account = account
        self._now_ms = now_ms
        self._uses: dict[TargetId, Use] = unit.tickets.uses(account.id, now_ms - REMEMBERED_MS)
        desk = unit.timekeeping.desk(account.id)
        open_ids = [one.target_id for one in (*desk.running, *desk.paused)]
        self._places = {key: place for place, key in enumerate(dict.fromkeys(open_ids))}
        running = [one.target_id for one in desk.running if one.target_id is not None]
        tickets = unit.tickets.many(running).values()
        self._companies = {one.facts.company_id for one in tickets} - {None}

    @property
    def used(self) -> Sequence[TargetId]:
        """The tickets that were worked on lately, in no order."""
        return list(self._uses)

    def of(self, ticket: Ticket) -> float:
        """Return how near a ticket is; higher is nearer."""
        return nearness(
            self._uses.get(ticket.id),
            self._now_ms,
            is_mine=ticket.facts.assigned_resource_id == self._account.resource_id,
            is_of_running_company=ticket.facts.company_id in self._companies,
        )

    def place(self, ticket: Ticket) -> tuple[int, float, bool]:
        """Return what to sort by: running and paused first, then the nearest, then open ones."""
        return self._places.get(ticket.id, len(self._places)), -self.of(ticket), ticket.is_complete


def found(unit: Unit, account: Account, query: str, limit: int, now_ms: int) -> Found:
    """Return what the words find; what is only similar, if they find hardly anything."""
    name = read_ticket_name(query)
    named = unit.tickets.find(account.id, name) if name.is_definite else None
    words = name.number or query
    near = Nearness(unit, account, now_ms)
    hits = sorted(unit.tickets.search(account.id, words, max(limit, _LEAST)), key=near.place)
    rest = [ticket for ticket in hits if named is None or ticket.id != named.id]
    best = tuple(([named] if named else []) + rest)[:limit]
    return Found(best, _similar(unit, account, words, best, limit) if named is None else ())


def _similar(
    unit: Unit, account: Account, words: str, hits: Sequence[Ticket], limit: int
) -> tuple[Ticket, ...]:
    if len(hits) >= _FEW:
        return ()
    most = min(_MOST_SIMILAR, limit)
    alike = unit.tickets.similar(account.id, words, most, has_hits=bool(hits))
    known = {ticket.id for ticket in hits}
    return tuple(ticket for ticket in alike if ticket.id not in known)[: limit - len(hits)]
