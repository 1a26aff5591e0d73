"""Instants as the service writes them.

Inside, an instant is ISO text in UTC without a designator and without trailing zeros in the
fraction: such texts compare as text in the order of time, so a query needs no parsing per row.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

Clock = Callable[[], int]
"""Answers the present instant in UTC milliseconds."""


def system_clock() -> int:
    """Return the machine's clock in UTC milliseconds."""
    return time.time_ns() // 1_000_000


def at(milliseconds: int) -> datetime:
    """Return UTC milliseconds as an aware moment."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def written(moment: datetime) -> str:
    """Return the inner text of an aware moment."""
    plain = moment.astimezone(UTC).replace(tzinfo=None)
    if not plain.microsecond:
        return plain.isoformat(timespec="seconds")
    return plain.isoformat(timespec="milliseconds").rstrip("0").rstrip(".")


def read(value: str) -> datetime:
    """Return the aware moment of any ISO text; a naive one is UTC. Raises ValueError."""
    moment = datetime.fromisoformat(value.strip())
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def normal(value: str) -> str:
    """Return any ISO text as inner text. Raises ValueError."""
    return written(read(value))


def hours_between(start: str, end: str) -> float:
    """Return the hours from one inner text to another, four decimals."""
    return round((read(end) - read(start)) / timedelta(hours=1), 4)


def day_of(value: str) -> date:
    """Return the calendar day an inner text starts with."""
    return date.fromisoformat(value[:10])
