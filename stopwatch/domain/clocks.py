"""The clock that nobody sets, for whatever the wall clock cannot be trusted with."""

from __future__ import annotations

from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class BootMoment:
    """A moment on the clock that nobody sets: milliseconds of one boot."""

    boot_id: str
    boot_ms: int

    def passed_ms(self, now: BootMoment) -> int | None:
        """Return how long ago it was, or None after a reboot, when nobody can tell."""
        return now.boot_ms - self.boot_ms if now.boot_id == self.boot_id else None

    def later(self, span_ms: int) -> BootMoment:
        """Return the moment so much later, or earlier."""
        return BootMoment(self.boot_id, self.boot_ms + span_ms)
