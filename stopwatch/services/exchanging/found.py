"""What reading a file came to: time that was found, and places that could not be read, with why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from stopwatch.domain.entry import EntryDetails
from stopwatch.domain.ids import EntryId
from stopwatch.domain.values import dataclass

T = TypeVar("T")


class UnreadableError(ValueError):
    """Why a place of a file cannot be read, as a sentence."""


@dataclass(frozen=True, slots=True)
class Own:
    """What only our own files tell: which entry it is, and how far it had come."""

    id: EntryId
    state: str
    worked_ms: int
    worked_on: date
    details: EntryDetails
    remote_id: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Time in a file. `place` says where, like “line 3”; `ticket` is how it was named, or empty.

    `person` is whose it is, where the file tells it.
    """

    place: str
    started_at: int
    ended_at: int
    zone: str
    summary: str = ""
    internal: str = ""
    ticket: str = ""
    person: str = ""
    is_billable: bool = True
    own: Own | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A place that could not be read, and why."""

    place: str
    why: str


def read_each(
    places: Iterable[tuple[str, T]], read: Callable[[str, T], Found]
) -> tuple[tuple[Found, ...], tuple[Unreadable, ...]]:
    """Read every place of a file: one that cannot be read keeps nobody from the others."""
    found: list[Found] = []
    unreadable: list[Unreadable] = []
    for place, one in places:
        try:
            found.append(read(place, one))
        except UnreadableError as why:
            unreadable.append(Unreadable(place, str(why)))
    return tuple(found), tuple(unreadable)


@dataclass(frozen=True, slots=True)
class Contents:
    """All of a file. `source` is the program that wrote it; `remark` is what may be mistaken."""

    source: str
    found: tuple[Found, ...]
    unreadable: tuple[Unreadable, ...] = ()
    remark: str = ""
    tenant: str = ""
    """Whose ids it has, where it has any."""
    resource_id: int = 0

    @property
    def persons(self) -> tuple[str, ...]:
        """Whose time it is, by name; empty where the file does not tell."""
        return tuple(sorted({one.person for one in self.found if one.person}))


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is meant where it does not say so itself.

    `zone` is where its clock times were, `is_day_first` how its dates are written, None meaning
    what the dates themselves tell.
    """

    now_ms: int
    zone: str
    is_day_first: bool | None = None
