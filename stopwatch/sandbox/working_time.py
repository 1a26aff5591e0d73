"""Hours of a time entry: how long it was, what is billed, and where business hours end."""

from __future__ import annotations

import math
from datetime import timedelta

from stopwatch.sandbox.instants import day_of, hours_between, read, written
from stopwatch.sandbox.records import Row, flag, number, text
from stopwatch.sandbox.refusals import RefusalError
from stopwatch.sandbox.switches import Switches

_TOLERANCE = 0.0101  # clients may send two decimals: twenty minutes are 0.33 or 0.34
_CLOSING_HOUR = 18
_SATURDAY = 5


def settle_hours(draft: Row, switches: Switches) -> None:
    """Set the hours worked and to bill of a time entry. Raises RefusalError."""
    worked = _worked(draft, switches)
    if not 0 < worked <= 24:
        raise RefusalError("hoursWorked must be greater than 0 and not more than 24.")
    rounded = _rounded_up(worked, switches.round_up_minutes)
    draft["hoursWorked"] = rounded if switches.round_worked else worked
    internal = draft.get("internalBillingCodeID") is not None
    offset = number(draft, "offsetHours") or 0.0
    draft["offsetHours"] = offset
    draft["hoursToBill"] = 0.0 if internal else max(0.0, round(rounded + offset, 4))


def _worked(draft: Row, switches: Switches) -> float:
    sent = number(draft, "hoursWorked")
    start, end = text(draft, "startDateTime"), text(draft, "endDateTime")
    if start is None or end is None:
        if sent is None:
            raise RefusalError("Missing Required Field: hoursWorked")
        return round(sent, 4)
    return _within(hours_between(start, end), sent, switches)


def _within(span: float, sent: float | None, switches: Switches) -> float:
    if span <= 0:
        raise RefusalError("The endDateTime must be later than the startDateTime.")
    if sent is None or abs(sent - span) < 0.00005:
        return span
    if sent > span + _TOLERANCE:
        raise RefusalError("hoursWorked cannot exceed the time between start and stop.")
    if switches.breaks == "refuse" and span - sent > _TOLERANCE:
        raise RefusalError("hoursWorked must equal the time between start and stop.")
    return span if switches.breaks == "recompute" else round(sent, 4)


def _rounded_up(hours: float, minutes: int) -> float:
    if not minutes:
        return hours
    # A second of slack: four decimals of an hour are no more exact than that.
    steps = math.ceil((hours * 60 - 1 / 60) / minutes)
    return round(max(1, steps) * minutes / 60, 4)


def check_days(draft: Row, switches: Switches) -> None:
    """Refuse time that crosses midnight UTC where the tenant forbids it."""
    start, end = text(draft, "startDateTime"), text(draft, "endDateTime")
    if switches.span_two_days or start is None or end is None:
        return
    if day_of(start) != day_of(written(read(end) - timedelta(milliseconds=1))):
        raise RefusalError("Time entries may not span two days.")


def closing_time(draft: Row) -> str | None:
    """Return where business hours end inside the entry, or None when they do not."""
    start, end = text(draft, "startDateTime"), text(draft, "endDateTime")
    if start is None or end is None or day_of(start).weekday() >= _SATURDAY:
        return None
    closing = f"{start[:10]}T{_CLOSING_HOUR}:00:00"
    return closing if start < closing < end else None


def is_billable(draft: Row) -> bool:
    """Tell whether the hours can reach an invoice."""
    return not flag(draft, "isNonBillable") and draft.get("internalBillingCodeID") is None
