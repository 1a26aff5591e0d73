"""The two limits of the service: requests per hour for everyone, calls at once per endpoint.

No reply carries a header about either, as on the real service.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from stopwatch.sandbox.refusals import REQUESTS_EXCEEDED, THREADS_EXCEEDED, RefusalError
from stopwatch.sandbox.switches import Switches

_HOUR_MS = 3_600_000


@dataclass(slots=True)
class HourlyLimit:
    """Requests in the last sixty minutes, of all clients together."""

    _instants: deque[int] = field(default_factory=deque)

    def used(self, now: int) -> int:
        """Return how many requests the last hour has seen."""
        while self._instants and self._instants[0] <= now - _HOUR_MS:
            self._instants.popleft()
        return len(self._instants)

    def spend(self, now: int, switches: Switches) -> float:
        """Count one request and return its added delay in seconds. Raises RefusalError."""
        used = self.used(now)
        if used >= switches.hourly_limit:
            raise RefusalError(REQUESTS_EXCEEDED, status=429)
        self._instants.append(now)
        share = used / switches.hourly_limit
        if share >= 0.75:
            return switches.mostly_used_delay_seconds
        return switches.half_used_delay_seconds if share >= 0.5 else 0.0


@dataclass(slots=True)
class ThreadLimit:
    """Calls under way, per tracking id and endpoint."""

    _running: Counter[tuple[str, str]] = field(default_factory=Counter)

    @contextmanager
    def held(self, tracking_id: str, endpoint: str, switches: Switches) -> Iterator[None]:
        """Hold one place while a call is answered. Raises RefusalError when none is free."""
        place = (tracking_id, endpoint)
        if switches.thread_limit and self._running[place] >= switches.thread_limit:
            raise RefusalError(THREADS_EXCEEDED, status=switches.thread_limit_status)
        self._running[place] += 1
        try:
            yield
        finally:
            self._running[place] -= 1
