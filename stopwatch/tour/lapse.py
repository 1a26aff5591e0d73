"""A clock for the tour: it starts a while ago and is moved on towards now, never past it."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.recovery import ClockReading
from stopwatch.services.ports.machine import Clock


class LapseClock:
    """Implements `Clock` over a real one, behind it by what is left of the tour."""

    def __init__(self, real: Clock, minutes: int) -> None:
        self._real = real
        self._behind_ms = minutes * MINUTE_MS

    def pass_minutes(self, minutes: int) -> None:
        """Let so many minutes pass at once."""
        self._behind_ms = max(0, self._behind_ms - minutes * MINUTE_MS)

    def now_ms(self) -> int:
        """Return the wall clock of the tour."""
        return self._real.now_ms() - self._behind_ms

    def reading(self) -> ClockReading:
        """Return all clocks of the tour."""
        real = self._real.reading()
        behind = self._behind_ms
        return replace(
            real, wall_ms=real.wall_ms - behind, boot_ms=real.boot_ms - behind,
            awake_ms=real.awake_ms - behind,
        )  # fmt: skip

    def zone(self) -> str:
        """Return the computer's zone."""
        return self._real.zone()
