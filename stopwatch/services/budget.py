"""The tenant's request budget: how much of it this program used in the last hour, and everybody.

Requests from here are counted as they leave. What everybody used only the PSA knows; asking costs
a request of the same budget, so it is asked rarely, and only for somebody who looks.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.remote import Usage
from stopwatch.domain.values import dataclass
from stopwatch.services.connection import Connection
from stopwatch.services.ports.machine import Clock
from stopwatch.services.tools import Tools

ASK_EVERY_MS = 5 * MINUTE_MS
_COUNTED_MOST = 10_000  # as many as a tenant may make in an hour
_TIGHT = 0.75


@dataclass(frozen=True, slots=True)
class Budget:
    """Requests of the last hour: from here, and by everyone of how many, where that is known."""

    from_here: int
    everyone: Usage | None = None

    @property
    def is_tight(self) -> bool:
        """Whether the PSA slows everybody down by now."""
        return self.everyone is not None and self.everyone.share >= _TIGHT


class RequestTally:
    """Counts the requests of this process. Any thread may count, any may ask."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._made: deque[int] = deque(maxlen=_COUNTED_MOST)

    def count(self) -> None:
        """Count one request that leaves now."""
        self._made.append(self._clock.reading().boot_ms)

    def in_the_last_hour(self) -> int:
        """Return how many there were."""
        since = self._clock.reading().boot_ms - HOUR_MS
        return sum(1 for at_ms in self._made.copy() if at_ms > since)


class Budgets:
    """Tells the budget. `ask` may block for long; `known` never does."""

    def __init__(self, tools: Tools, connection: Connection, tally: RequestTally) -> None:
        self._tools = tools
        self._connection = connection
        self._tally = tally
        self._told = Budget(0)
        self._asked_at: int | None = None
        self._asked_of: AccountId | None = None

    def known(self) -> Budget:
        """Return what is known without asking anybody."""
        return replace(self._told, from_here=self._tally.in_the_last_hour())

    def is_due(self) -> bool:
        """Whether the PSA may be asked again; never while it does not accept us."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
        if account.id != self._asked_of:  # another tenant has a budget of its own
            self._told, self._asked_at, self._asked_of = Budget(0), None, account.id
        now_ms = self._tools.clock.reading().boot_ms
        is_stale = self._asked_at is None or now_ms - self._asked_at >= ASK_EVERY_MS
        return is_stale and account.is_connected and not account.paused_because

    def ask(self) -> Budget:
        """Ask what everybody used; whatever is in the way, it is not asked again at once."""
        if not self.is_due():
            return self.known()
        self._asked_at = self._tools.clock.reading().boot_ms
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
        try:
            everyone: Usage | None = self._connection.to(account).usage()
        except StopwatchError:  # the sync thread meets it too, and says so
            everyone = None
            self._connection.close()  # it may know an old secret; asking with that locks users
        self._told = replace(self._told, everyone=everyone)
        return self.known()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
