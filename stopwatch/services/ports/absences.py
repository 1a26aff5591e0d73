"""The store's part about time that nobody can vouch for, and what was seen of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from stopwatch.domain.absence import Absence
from stopwatch.domain.presence import Evidence


class Absences(Protocol):
    """Stretches of time that wait for a decision, and what was decided."""

    def add(self, absence: Absence) -> Absence:
        """Store a new one (its id is ignored); without a moment it is one by itself."""

    def pending(self) -> tuple[Absence, ...]:
        """Return the undecided ones, oldest first."""

    def of_moment(self, moment: str) -> tuple[Absence, ...]:
        """Return all of one moment, decided or not, oldest first."""

    def decided(self, most: int) -> tuple[Absence, ...]:
        """Return the decided ones, the newest decision first."""

    def put(self, absence: Absence) -> None:
        """Replace one."""


class EvidenceOfPresence(Protocol):
    """What was seen of the user's presence: on this computer only, never sent, soon forgotten."""

    def put(self, evidence: Iterable[Evidence]) -> None:
        """Store stretches; one of the same kind and begin is replaced."""

    def between(self, from_ms: int, to_ms: int) -> tuple[Evidence, ...]:
        """Return what reaches into a span, by its begin."""

    def forget_before(self, at_ms: int) -> None:
        """Forget what ended before an instant."""
