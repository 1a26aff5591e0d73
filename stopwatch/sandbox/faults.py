"""Faults on demand: each applies to the next N calls that match, then is used up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from stopwatch.sandbox.records import Json


class FaultKind(StrEnum):
    """What goes wrong."""

    DROP_BEFORE_COMMIT = "drop_before_commit"
    """The connection ends without a reply; nothing was done."""
    DROP_AFTER_COMMIT = "drop_after_commit"
    """The connection ends without a reply; everything was done."""
    ERROR_AFTER_COMMIT = "error_after_commit"
    """A 5xx without a body; everything was done."""
    UNAVAILABLE = "unavailable"
    """A 503 without a body; nothing was done."""
    TRUNCATED_REPLY = "truncated_reply"
    """The reply ends in the middle; everything was done."""
    THROTTLED = "throttled"
    """A 429; nothing was done."""
    LATE_COMMIT = "late_commit"
    """The connection ends at once and the work is done ``seconds`` later, if it still runs then."""
    SLOW = "slow"
    """The work is done at once and the reply comes ``seconds`` later."""
    STALE_READ = "stale_read"
    """Rows that clients made in the last ``seconds`` are not in the reply."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault that waits; an empty entity or verb matches all.

    Verbs are create, update, replace, delete, get, list, query (its pages included), count,
    information, fields and user_fields; ``threshold`` and ``zone`` are calls of the service itself.
    """

    kind: FaultKind
    entity: str = ""
    verb: str = ""
    count: int = 1
    seconds: float = 1.0
    status: int = 502

    def matches(self, entity: str, verb: str) -> bool:
        """Tell whether the fault applies to a call."""
        right_entity = self.entity.lower() in ("", entity.lower())
        return self.count > 0 and right_entity and self.verb.lower() in ("", verb.lower())

    def as_json(self) -> dict[str, Json]:
        """Return the fault by the names it was ordered with."""
        return {**asdict(self), "kind": self.kind.value}


_READERS: dict[str, Callable[[Any], object]] = {
    "kind": FaultKind, "entity": str, "verb": str, "count": int, "seconds": float, "status": int,
}  # fmt: skip


@dataclass(slots=True)
class Faults:
    """The faults that wait, oldest first."""

    waiting: list[Fault] = field(default_factory=list)
    held_up: set[Callable[[], object]] = field(default_factory=set)
    """What lets each call go on that a fault holds up."""

    def add(self, wishes: dict[str, Json]) -> None:
        """Order a fault. Raises ValueError that says what is wrong with it."""
        self.waiting.append(_fault(wishes))

    def forget(self) -> None:
        """Order nothing any more, and let go on what is held up: it waited long enough."""
        self.waiting.clear()
        for go_on in tuple(self.held_up):
            go_on()

    def take(self, entity: str, verb: str) -> Fault | None:
        """Return the first fault that matches a call and use it up by one."""
        for place, fault in enumerate(self.waiting):
            if fault.matches(entity, verb):
                left = replace(fault, count=fault.count - 1)
                self.waiting[place : place + 1] = [left] if left.count else []
                return fault
        return None


def _fault(wishes: dict[str, Json]) -> Fault:
    try:
        asked: dict[str, Any] = {name: _READERS[name](value) for name, value in wishes.items()}
        return Fault(**asked)
    except (KeyError, TypeError):
        raise ValueError("A fault has kind, entity, verb, count, seconds and status.") from None
