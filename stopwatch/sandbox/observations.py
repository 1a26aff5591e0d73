"""What tests may ask afterwards: which calls arrived, counted by entity and verb."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from stopwatch.sandbox.records import Json


@dataclass(slots=True)
class Observations:
    """Counts of calls since the start or the last reset; replies and faults play no part."""

    _counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    def note(self, entity: str, verb: str) -> None:
        """Count one call."""
        self._counts[entity, verb] += 1

    def reset(self) -> None:
        """Begin to count anew."""
        self._counts.clear()

    def as_json(self) -> dict[str, Json]:
        """Return the total and the counts by entity and verb."""
        counts: dict[str, dict[str, Json]] = {}
        for (entity, verb), n in sorted(self._counts.items()):
            counts.setdefault(entity, {})[verb] = n
        return {"total": self._counts.total(), "counts": {**counts}}
