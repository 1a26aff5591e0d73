"""Finding a ticket: by typing, by number or link, in the cache first and then at the PSA."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Refused, SignInNeeded, Unavailable
from stopwatch.domain.hanging import Standing
from stopwatch.domain.ids import TargetId
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import Ticket, TicketName, read_ticket_name
from stopwatch.services import naming
from stopwatch.services.connection import Connection
from stopwatch.services.ids_there import known_by_id
from stopwatch.services.ports.storage import Unit
from stopwatch.services.pull import Pull
from stopwatch.services.standing import Overlay
from stopwatch.services.tools import Tools

_RECENT = 12
_MINE = 50


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a typed ticket came to: a cached target, or none while only the PSA could tell."""

    target_id: TargetId | None
    typed: str


@dataclass(frozen=True, slots=True)
class ListedTicket:
    """A ticket as lists outside the picker show it."""

    ticket: Ticket
    type_label: str
    problem_number: str | None


class Tickets:
    """Looks tickets up. Only `resolve` may call the PSA, and only for what the cache lacks."""

    def __init__(self, tools: Tools, connection: Connection, pull: Pull) -> None:
        self._tools = tools
        self._connection = connection
        self._pull = pull

    def get(self, target_id: TargetId) -> Ticket | None:
        """Return a cached ticket by this computer's key."""
        with self._tools.units.read() as unit:
            return unit.tickets.get(target_id)

    def known(self, typed: str) -> Ticket | None:
        """Return the cached ticket that a number, id or link names."""
        name = read_ticket_name(typed)
        if not name.is_definite:
            return None
        with self._tools.units.read() as unit:
            return unit.tickets.find(unit.accounts.current().id, name)

    def resolve(self, typed: str) -> Resolved:
        """Return the target that was named; asks the PSA for one that is not cached.

        Refused when the text names no ticket or the PSA has none by that name. When the PSA
        cannot be asked now, the target is None and the text is kept for later.
        """
        name = read_ticket_name(typed)
        if not name.is_definite:
            raise Refused(
                f"Nothing was changed: “{typed}” is not a ticket number, id or link. "
                "`tickets search` finds tickets by words."
            )
        ticket = self.known(typed) or self._asked(name)
        return Resolved(ticket.id if ticket else None, typed.strip())

    def search(self, query: str, limit: int) -> tuple[ListedTicket, ...]:
        """Return what the words find, the technician's own first."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            found = ranked(unit, account, query, limit)
            types = naming.labels(unit, account.id, "Tickets.ticketType")
            overlay = Overlay(unit, account.id)
            return tuple(_listed(unit, overlay.standing(ticket), types) for ticket in found)

    def count(self) -> int:
        """Return how many tickets are cached."""
        with self._tools.units.read() as unit:
            return unit.tickets.count(unit.accounts.current().id)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    # ------------------------------------------------------------------ private
    def _asked(self, name: TicketName) -> Ticket | None:
        if name.is_of_here:
            raise Refused(f"Nothing was changed: no problem was made here as {name.typed}.")
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
        if not account.is_connected or account.paused_because:
            return None
        try:
            found = self._pull.one_ticket(self._connection.to(account), account, name)
        except (Unavailable, SignInNeeded):
            return None
        if found is None:
            raise Refused(
                f"Nothing was changed: Autotask has no ticket {name.typed}. Check the number."
            )
        return found


def ranked(unit: Unit, account: Account, query: str, limit: int) -> tuple[Ticket, ...]:
    """Return text hits with running, paused, recent and assigned tickets before the others."""
    name = read_ticket_name(query)
    named = unit.tickets.find(account.id, name) if name.is_definite else None
    words = name.number or query
    hits = unit.tickets.search(account.id, words, max(limit, _MINE))
    places = _places(unit, account)
    ordered = sorted(hits, key=lambda ticket: _place(ticket, account, places))
    rest = [ticket for ticket in ordered if named is None or ticket.id != named.id]
    return tuple(([named] if named else []) + rest)[:limit]


def _places(unit: Unit, account: Account) -> dict[TargetId, int]:
    desk = unit.timekeeping.desk(account.id)
    watches: Sequence[Stopwatch] = (*desk.running, *desk.paused)
    own = [watch.target_id for watch in watches if watch.target_id is not None]
    recent = [ticket.id for ticket in unit.tickets.recent(account.id, _RECENT)]
    return {target_id: place for place, target_id in enumerate(dict.fromkeys((*own, *recent)))}


def _place(ticket: Ticket, account: Account, places: dict[TargetId, int]) -> tuple[int, bool]:
    """Return the order: running, paused, recent, mine, others; open before complete in each."""
    is_mine = ticket.facts.assigned_resource_id == account.resource_id
    place = places.get(ticket.id, len(places) if is_mine else len(places) + 1)
    return place, ticket.is_complete


def _listed(unit: Unit, one: Standing, types: dict[int, str]) -> ListedTicket:
    problem = known_by_id(unit, one.ticket.account_id, one.problem)
    label = types.get(one.ticket_type, "") if one.ticket_type is not None else ""
    return ListedTicket(one.ticket, label, problem.number if problem else None)
