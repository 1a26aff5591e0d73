"""Finding a ticket: by typing, by number or link, in the cache first and then at the PSA."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from stopwatch.domain.errors import Refused, SignInNeeded, Unavailable
from stopwatch.domain.hanging import Standing
from stopwatch.domain.ids import TargetId
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import Ticket, TicketName, read_ticket_name
from stopwatch.domain.values import dataclass
from stopwatch.services import naming
from stopwatch.services.connection import Connection
from stopwatch.services.ids_there import known_by_id
from stopwatch.services.ports.storage import Unit
from stopwatch.services.ranking import found
from stopwatch.services.standing import Overlay
from stopwatch.services.tools import Tools

if TYPE_CHECKING:  # most tickets are found without fetching
    from stopwatch.services.pull import Pull

_KIND_WORDS = {TargetKind.TASK: "Task", TargetKind.INTERNAL: "Internal time"}


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a typed ticket came to: a cached target, or none while only the PSA could tell."""

    target_id: TargetId | None
    typed: str


@dataclass(frozen=True, slots=True)
class ListedTicket:
    """A ticket as lists outside the picker show it; `type_label` is what a task is, too."""

    ticket: Ticket
    type_label: str
    problem_number: str | None


class Tickets:
    """Looks tickets up. Only `resolve` may call the PSA, and only for what the cache lacks."""

    def __init__(self, tools: Tools, connection: Connection, find_pull: Callable[[], Pull]) -> None:
        self._tools = tools
        self._connection = connection
        self._find_pull = find_pull

    def get(self, target_id: TargetId) -> Ticket | None:
        """Return a cached ticket by this computer's key."""
        with self._tools.units.read() as unit:
            return unit.tickets.get(target_id)

    def known(self, typed: str) -> Ticket | None:
        """Return what a number, id or link names, or internal time by its name, if it is cached."""
        name = read_ticket_name(typed)
        with self._tools.units.read() as unit:
            account_id = unit.accounts.current().id
            if name.is_definite:
                return unit.tickets.find(account_id, name)
            return naming.internal_kind(unit, account_id, typed)

    def resolve(self, typed: str) -> Resolved:
        """Return the target that was named; asks the PSA for one that is not cached.

        Refused when the text names no ticket, task or kind of internal time, or the PSA has none by
        that name. When the PSA cannot be asked now, the target is None and the text is kept for
        later.
        """
        name, known = read_ticket_name(typed), self.known(typed)
        if known is None and not name.is_definite:
            raise Refused(
                f"Nothing was changed: “{typed}” is not a ticket number, id or link, and no single "
                "kind of internal time. `tickets search` finds both by words."
            )
        ticket = known or self._asked(name)
        return Resolved(ticket.id if ticket else None, typed.strip())

    def search(self, query: str, limit: int) -> tuple[ListedTicket, ...]:
        """Return what the words find, the nearest first; at the end what is only spelled alike."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            listed = found(unit, account, query, limit, self._tools.now_ms())
            types = naming.labels(unit, account.id, "Tickets.ticketType")
            overlay = Overlay(unit, account.id)
            return tuple(
                _listed(unit, overlay.standing(ticket), types)
                for ticket in (*listed.hits, *listed.similar)
            )

    def listed(self, target_id: TargetId) -> ListedTicket:
        """Return a cached ticket as lists show it. Refused if there is none."""
        with self._tools.units.read() as unit:
            ticket = unit.tickets.get(target_id)
            if ticket is None:
                raise Refused("Nothing was changed: there is no such ticket here.")
            types = naming.labels(unit, ticket.account_id, "Tickets.ticketType")
            return _listed(unit, Overlay(unit, ticket.account_id).standing(ticket), types)

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
            raise Refused(f"Nothing was changed: nothing was made here as {name.typed}.")
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
        if not account.is_connected or account.paused_because:
            return None
        try:
            told = self._find_pull().one_ticket(self._connection.to(account), account, name)
        except (Unavailable, SignInNeeded):
            return None
        if told is None:
            raise Refused(
                f"Nothing was changed: Autotask has no ticket {name.typed}. Check the number."
            )
        return told


def _listed(unit: Unit, one: Standing, types: dict[int, str]) -> ListedTicket:
    problem = known_by_id(unit, one.ticket.account_id, one.problem)
    label = types.get(one.ticket_type, "") if one.ticket_type is not None else ""
    label = _KIND_WORDS.get(one.ticket.facts.kind, label)
    return ListedTicket(one.ticket, label, problem.number if problem else None)
