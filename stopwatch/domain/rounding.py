"""Billing increments as a preview over raw time; the PSA does its own rounding."""

from __future__ import annotations

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.values import dataclass

_STEPS_PER_HOUR = 10_000


@dataclass(frozen=True, slots=True)
class Rounding:
    """Up to the next `step_minutes`, and never less than `minimum_minutes`; 0 means neither."""

    step_minutes: int = 0
    minimum_minutes: int = 0

    def billed_ms(self, worked_ms: int) -> int:
        """Return what will be billed for that much work. Applying it twice changes nothing."""
        if worked_ms <= 0:
            return 0
        step_ms = self.step_minutes * MINUTE_MS
        stepped = -(-worked_ms // step_ms) * step_ms if step_ms else worked_ms
        least = self.minimum_minutes * MINUTE_MS
        least = -(-least // step_ms) * step_ms if step_ms else least
        return max(stepped, least)

    def offset_hours(self, worked_ms: int) -> float:
        """Return what is billed beyond the hours worked, in hours of the wire."""
        return round(hours(self.billed_ms(worked_ms)) - hours(worked_ms), 4)

    def reason(self, worked_ms: int) -> str:
        """Return in words why billed differs from worked time; empty if it does not."""
        billed = self.billed_ms(worked_ms)
        if billed == worked_ms:
            return ""
        if billed > worked_ms and billed <= self.minimum_minutes * MINUTE_MS:
            return f"at least {self.minimum_minutes / 60:.2f} h"
        return f"{self.step_minutes} minutes up"


def hours(span_ms: int) -> float:
    """Return a span as decimal hours with the four decimals of the wire, never rounded up.

    Less than the smallest step (0.36 s) counts as that step: the PSA takes no entry of 0 hours.
    """
    steps = span_ms * _STEPS_PER_HOUR // HOUR_MS
    return max(steps, 1 if span_ms > 0 else 0) / _STEPS_PER_HOUR
