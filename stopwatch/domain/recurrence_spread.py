"""How common some subjects are at other companies: what everybody asks for is no trouble.

Printers jam everywhere. Only where they jam so much more often than at the others, in the same
weeks, that chance does not explain it, is there one cause.
"""

from __future__ import annotations

from collections import Counter
from math import exp

from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.likeness import ROUTINE, Subjects, weight
from stopwatch.domain.values import dataclass

_SPECIFIC = 2
_PERIOD_MS = 28 * DAY_MS
_CHANCE = 1e-4
_ALL = -1
_NEVER_LESS = 0.02  # what nobody has had yet may still come by chance


@dataclass(frozen=True, slots=True)
class Lasted:
    """So many tickets of a company, from the first to the last."""

    company_id: int
    tickets: int
    first_at: int
    last_at: int

    def periods(self) -> range:
        """Return the numbers of the periods that it touched."""
        return range(self.first_at // _PERIOD_MS, self.last_at // _PERIOD_MS + 1)

    def share(self) -> float:
        """Return how much of these periods it may have taken."""
        lasted_ms = self.last_at - self.first_at + _PERIOD_MS / 2
        return min(1.0, lasted_ms / (len(self.periods()) * _PERIOD_MS))


class Spread:
    """Counts the tickets of every company and period by what they are about."""

    def __init__(self) -> None:
        self._tickets: dict[Subjects, Counter[tuple[int, int]]] = {}
        self._with: dict[str, set[Subjects]] = {}
        self._sizes: Counter[int] = Counter()

    def add(self, about: Subjects, company_id: int, at: int, step: int = 1) -> None:
        """Count a ticket, or with -1 count it no longer."""
        self._sizes[company_id] += step
        counted = self._tickets.get(about)
        if counted is None:
            counted = self._tickets[about] = Counter()
            for subject in about:
                self._with.setdefault(subject, set()).add(about)
        period = at // _PERIOD_MS
        counted[company_id, period] += step
        counted[_ALL, period] += step

    def is_telling(self, core: Subjects, lasted: Lasted) -> bool:
        """Whether so many tickets about something are no chance at a company."""
        if len(core & ROUTINE) > 1 or weight(core - ROUTINE) < _SPECIFIC:
            return False
        return _chance_of(lasted.tickets, self._usual(core, lasted)) < _CHANCE

    def _usual(self, core: Subjects, lasted: Lasted) -> float:
        """Return how many there would be if the company were like all others."""
        own_size = self._sizes[lasted.company_id]
        other_size = self._sizes.total() - own_size
        rarest = min((self._with.get(one, set()) for one in core), key=len)
        found = sum(self._elsewhere(about, lasted) for about in rarest if core <= about)
        usual = found * lasted.share() * own_size / max(other_size, 1)
        return max(usual, _NEVER_LESS)

    def _elsewhere(self, about: Subjects, lasted: Lasted) -> int:
        counted, company = self._tickets[about], lasted.company_id
        return sum(counted[_ALL, when] - counted[company, when] for when in lasted.periods())


def _chance_of(count: int, usual: float) -> float:
    """Return how likely so many or more are where so many are usual (Poisson)."""
    less, term = 0.0, exp(-usual)
    for number in range(count):
        less += term
        term *= usual / (number + 1)
    return 1 - less
