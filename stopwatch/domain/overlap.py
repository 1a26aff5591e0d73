"""That work on a ticket may be double work: who is at the same, and what to work on instead."""

from __future__ import annotations

from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass

Signs = tuple[str, ...]
PROBLEM, DEVICE, WORDS = "problem", "device", "words"
"""What two tickets have in common: the problem that they hang under, the device, or the words."""


@dataclass(frozen=True, slots=True)
class ColleagueWork:
    """What a colleague logged: on the ticket of that number, begun `at` (UTC milliseconds)."""

    who: str
    worked_ms: int
    number: str
    at: int


@dataclass(frozen=True, slots=True)
class Overlap:
    """Why a ticket is not alone. `problem` is the open one to switch to, if there is one.

    `same` are the signs: of the ticket a colleague worked on, else of what hangs under `problem`.
    `is_through`: that ticket itself does not look the same, others under its problem do.
    """

    same: Signs
    problem: Ticket | None = None
    incidents: int = 0
    colleague: ColleagueWork | None = None
    is_through: bool = False
