"""What is known of the user's presence: evidence for the day, absences for the inbox.

Told by the machine's sources, one sign at a time; they speak on the thread that runs commands. How
long somebody was away is known when they are back: only then there is an absence, or none.
"""

from __future__ import annotations

from stopwatch.domain.absence import Cause
from stopwatch.domain.events import AwayChanged, AwayEnded
from stopwatch.domain.instants import DAY_MS, MINUTE_MS
from stopwatch.domain.presence import (
    Away,
    Evidence,
    Observation,
    PresenceState,
    Seen,
    observed,
    so_far,
)
from stopwatch.domain.spans import Span
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in
from stopwatch.services.raising import Raising
from stopwatch.services.tools import Tools

KEPT_DAYS = 90
"""How long evidence is kept."""


class Presence:
    """Implements the port `Observer`."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._raising = Raising(tools)
        self._state = PresenceState()
        self._pruned_at = 0

    def observe(self, observation: Observation) -> None:
        """Take notice of a sign; saying the same twice changes nothing."""
        was_away = self._state.away_since is not None
        self._state, seen = observed(self._state, observation)
        has_turned = was_away is (self._state.away_since is None)
        if has_turned or seen.evidence or seen.absences:
            self._write(seen, has_turned=has_turned)

    def end(self) -> None:
        """Remember what goes on, before the program ends."""
        going_on = so_far(self._state, self._tools.now_ms())
        if going_on:
            self._write(Seen(going_on))

    def away_since(self) -> int | None:
        """Return since when nobody is there, long enough to be an absence; None otherwise."""
        since = self._state.away_since
        with self._tools.units.read() as unit:
            least_ms = _threshold_ms(unit)
        if since is None or not least_ms or self._tools.now_ms() - since < least_ms:
            return None
        return since

    def evidence(self, from_ms: int, to_ms: int) -> tuple[Evidence, ...]:
        """Return what was seen within a span, by its begin; what goes on ends now."""
        with self._tools.units.read() as unit:
            known = unit.evidence.between(from_ms, to_ms)
        live = so_far(self._state, self._tools.now_ms())
        going_on = [it for it in live if it.to_ms > from_ms and it.from_ms < to_ms]
        keys = {(it.kind, it.from_ms) for it in going_on}
        kept = [it for it in known if (it.kind, it.from_ms) not in keys]
        return tuple(sorted((*kept, *going_on), key=lambda it: (it.from_ms, it.kind)))

    # ------------------------------------------------------------------ private
    def _write(self, seen: Seen, *, has_turned: bool = False) -> None:
        with self._tools.units.write() as unit:
            unit.evidence.put(seen.evidence)
            self._prune(unit)
            for away in seen.absences:
                self._raise(unit, away)
            if has_turned:
                unit.publish(AwayChanged())

    def _raise(self, unit: Unit, away: Away) -> None:
        least_ms = _threshold_ms(unit)
        if not least_ms or away.length_ms < least_ms:
            return
        runs = self._raising.ran(unit, Span(away.from_ms, away.to_ms), least_ms)
        waits = self._raising.put(unit, runs, away.spells)
        if waits and all(one.cause is not Cause.CALL for one in away.spells):
            unit.publish(AwayEnded())

    def _prune(self, unit: Unit) -> None:
        now_ms = self._tools.now_ms()
        if abs(now_ms - self._pruned_at) >= DAY_MS:
            unit.evidence.forget_before(now_ms - KEPT_DAYS * DAY_MS)
            self._pruned_at = now_ms


def _threshold_ms(unit: Unit) -> int:
    return preferences_in(unit).away_minutes * MINUTE_MS
