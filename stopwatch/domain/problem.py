"""Problems and what hangs under them: the words of the field, and who is what."""

from __future__ import annotations

from enum import IntEnum

from stopwatch.domain.ids import TargetId
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass


class TicketType(IntEnum):
    """The PSA's types of tickets; the numbers are system values of Autotask."""

    SERVICE_REQUEST = 1
    INCIDENT = 2
    PROBLEM = 3
    CHANGE_REQUEST = 4
    ALERT = 5

    @property
    def explained(self) -> str:
        """The jargon in one line: the word, and what is meant by it."""
        return _EXPLAINED[self]

    @property
    def word(self) -> str:
        """What people call it."""
        return self.explained.partition(":")[0]


_EXPLAINED = {
    TicketType.SERVICE_REQUEST: "Service request: somebody asks for something; nothing is broken.",
    TicketType.INCIDENT: "Incident: it hampers someone.",
    TicketType.PROBLEM: "Problem: the cause behind incidents.",
    TicketType.CHANGE_REQUEST: "Change request: a planned change, approved before it is made.",
    TicketType.ALERT: "Alert: opened by monitoring.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem with its incidents, oldest first, and the time recorded here on all of them."""

    ticket: Ticket
    incidents: tuple[Ticket, ...]
    worked_ms: int

    @property
    def first_seen(self) -> int | None:
        """When its first incident was opened, as UTC milliseconds; without any, the problem."""
        return min(self._opened, default=None)

    @property
    def last_seen(self) -> int | None:
        """When its newest incident was opened, as UTC milliseconds; without any, the problem."""
        return max(self._opened, default=None)

    @property
    def _opened(self) -> tuple[int, ...]:
        told = (one.facts.created_at for one in self.incidents or (self.ticket,))
        return tuple(at_ms for at_ms in told if at_ms is not None)


@dataclass(frozen=True, slots=True)
class Hung:
    """A problem, or a ticket that hangs under one, in short; `problem` is the PSA's id of that."""

    id: TargetId
    remote_id: int
    number: str
    title: str
    ticket_type: int | None
    problem: int | None


@dataclass(frozen=True, slots=True)
class ProblemTotal:
    """What a problem comes to: how many tickets hang under it, and the time here on all of it."""

    id: TargetId
    number: str
    title: str
    incidents: int
    worked_ms: int


def known_type(number: int | None) -> TicketType | None:
    """Return a type of the system; None for one that a tenant made up."""
    return TicketType(number) if number in set(TicketType) else None
