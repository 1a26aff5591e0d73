"""Billing increments as a preview over raw time; the PSA does its own rounding."""

from __future__ import annotations

from collections.abc import Iterable

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.values import dataclass

HUNDREDTH_MS = HOUR_MS // 100
_STEPS_PER_HOUR = 10_000


@dataclass(frozen=True, slots=True)
class Rounding:
    """Up to the next `step_minutes`, and never less than `minimum_minutes`; 0 means neither."""

    step_minutes: int = 0
    minimum_minutes: int = 0

    def billed_ms(self, worked_ms: int, *, is_billable: bool) -> int:
        """Return what is to be billed for that much work: nothing where nobody pays for it."""
        return self.rounded_ms(worked_ms) if is_billable else 0

    def rounded_ms(self, worked_ms: int) -> int:
        """Return what the PSA makes of that much work. Applying it twice changes nothing."""
        if worked_ms <= 0:
            return 0
        step_ms = self.step_minutes * MINUTE_MS
        stepped = -(-worked_ms // step_ms) * step_ms if step_ms else worked_ms
        least = self.minimum_minutes * MINUTE_MS
        least = -(-least // step_ms) * step_ms if step_ms else least
        return max(stepped, least)

    def offset_hours(self, worked_ms: int) -> float:
        """Return what rounding adds to the hours worked, in hours of the wire."""
        return round(hours(self.rounded_ms(worked_ms)) - hours(worked_ms), 4)

    def reason(self, worked_ms: int) -> str:
        """Return in words why billed differs from worked time; empty if it does not."""
        billed = self.rounded_ms(worked_ms)
        if billed == worked_ms:
            return ""
        if billed > worked_ms and billed <= self.minimum_minutes * MINUTE_MS:
            return f"at least {self.minimum_minutes / 60:.2f} h"
        return f"{self.step_minutes} minutes up"


@dataclass(frozen=True, slots=True)
class Billing:
    """How some work is billed: as an account rounds, and whether anybody pays for it."""

    rounding: Rounding = Rounding()
    is_billable: bool = True

    def billed_ms(self, worked_ms: int) -> int:
        """Return what is to be billed for that much of it."""
        return self.rounding.billed_ms(worked_ms, is_billable=self.is_billable)


def hundredths(billed_ms: int) -> int:
    """Return time to bill as it is shown, in hundredths of an hour; half of one counts as one."""
    return (billed_ms + HUNDREDTH_MS // 2) // HUNDREDTH_MS


def summed_ms(billed_ms: Iterable[int]) -> int:
    """Return what times to bill come to, each as it is shown, so that all sums agree."""
    return sum(map(hundredths, billed_ms)) * HUNDREDTH_MS


def hours(span_ms: int) -> float:
    """Return a span as decimal hours with the four decimals of the wire, never rounded up.

    Less than the smallest step (0.36 s) counts as that step: the PSA takes no entry of 0 hours.
    """
    steps = span_ms * _STEPS_PER_HOUR // HOUR_MS
    return max(steps, 1 if span_ms > 0 else 0) / _STEPS_PER_HOUR
