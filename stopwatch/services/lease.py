"""Who delivers just now, in words: a row beside the operating system's lock.

The lock alone decides who may deliver, because the system frees it when its holder dies. The row
only says who that is: it is written after the lock was got and taken away before it is let go. A
row that stands while the lock is free was left behind by a holder that was killed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.instants import at_zone
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.machine import DeliveryLock
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import NOBODY
from stopwatch.services.tools import Tools

_FACT = "lease"
_FARTHEST_MS = 1 << 46  # some two thousand years from now: later ones have no calendar
_log = logging.getLogger(__name__)


class Role(StrEnum):
    """What kind of program delivers; the value is how a sentence begins."""

    TRAY = "The tray program"
    COMMAND = "A `sync` on the command line"


@dataclass(frozen=True, slots=True)
class Holder:
    """One process of this program."""

    role: Role
    pid: int

    @property
    def name(self) -> str:
        """How a sentence names it."""
        return f"{self.role} (pid {self.pid})"


@dataclass(frozen=True, slots=True)
class Lease:
    """Who took the lock and when, as UTC milliseconds; a dead holder was killed meanwhile."""

    holder: Holder
    since: int
    is_dead: bool = False

    def told(self, zone: str) -> str:
        """Return it as a sentence for people."""
        if self.is_dead:
            return f"{self.ended(zone)} Whoever syncs next takes over."
        return f"{self.holder.name} is delivering since {at_zone(self.since, zone):%H:%M}."

    def ended(self, zone: str) -> str:
        """Return what became of a dead holder, as a sentence."""
        since = f"{at_zone(self.since, zone):%H:%M}"
        return f"{self.holder.name} began to deliver at {since} and ended before it was done."


class LeasedLock:
    """Implements `DeliveryLock`: the machine's lock, with a row that says who holds it."""

    def __init__(self, tools: Tools, lock: DeliveryLock, myself: Holder) -> None:
        self._tools = tools
        self._lock = lock
        self._myself = myself
        self._taken_over: Lease | None = None

    def taken_over(self) -> Lease | None:
        """Return the lease of a killed holder that this process took over from, if it ever did."""
        return self._taken_over

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Try to take the lock; the block gets whether it was got."""
        with self._lock.held() as is_ours:
            if is_ours:
                self._take()
            try:
                yield is_ours
            finally:
                if is_ours:
                    self._clear()

    def holder(self) -> Lease | None:
        """Return who delivers or was killed at it, None if nobody does; takes the lock to see."""
        with self._lock.held() as is_free:
            lease = self._read()
        return None if lease is None else Lease(lease.holder, lease.since, is_dead=is_free)

    # ------------------------------------------------------------------ private
    def _take(self) -> None:
        with self._tools.units.write() as unit:
            left = _lease(unit)
            unit.facts.put_text(NOBODY, _FACT, _text(Lease(self._myself, self._tools.now_ms())))
        if left is not None:
            self._taken_over = Lease(left.holder, left.since, is_dead=True)
            _log.info(
                "takes over delivery from %s, which ended before it was done", left.holder.name
            )

    def _clear(self) -> None:
        with suppress(StopwatchError), self._tools.units.write() as unit:
            # On a full disk the row stays, and is seen to be nobody's: the lock is free.
            unit.facts.put_text(NOBODY, _FACT, "")

    def _read(self) -> Lease | None:
        with self._tools.units.read() as unit:
            return _lease(unit)


def _text(lease: Lease) -> str:
    return json.dumps(
        {"role": lease.holder.role.name, "pid": lease.holder.pid, "since": lease.since}
    )


def _lease(unit: Unit) -> Lease | None:
    return read_lease(unit.facts.text(NOBODY, _FACT) or "")


def read_lease(text: str) -> Lease | None:
    """Return a stored lease; None for none, and for what another version or damage wrote."""
    try:
        held = json.loads(text)
        role, pid, since = Role[held["role"]], held["pid"], held["since"]
    except (ValueError, KeyError, TypeError):
        return None
    is_sound = type(pid) is int and type(since) is int and 0 <= since < _FARTHEST_MS
    return Lease(Holder(role, pid), since) if is_sound else None
