"""What the user wants done about absences of a kind without being asked again."""

from __future__ import annotations

from collections.abc import Iterable

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One for each cause: keep it or take it out, from a length and up to one (None: any)."""

    cause: Cause
    choice: AbsenceChoice
    up_to_ms: int | None = None
    over_ms: int = 0

    def holds_for(self, absence: Absence) -> bool:
        """Whether an absence is as long as the rule says."""
        is_short = self.up_to_ms is None or absence.length_ms <= self.up_to_ms
        return is_short and absence.length_ms >= self.over_ms


def decided_by(rules: Iterable[Rule], absence: Absence) -> AbsenceChoice | None:
    """Return what rules make of an absence: every cause of it must have one, and all agree."""
    by_cause = {rule.cause: rule for rule in rules if rule.holds_for(absence)}
    found = {by_cause[cause].choice if cause in by_cause else None for cause in absence.causes}
    return found.pop() if len(found) == 1 else None
