"""Bulk work in portions: a click of the user never waits for more than one of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from stopwatch.services.ports.storage import Unit, Units

T = TypeVar("T")
ROWS_PER_WRITE = 10
"""A portion. Those that find the door empty share a transaction: each has its price."""
MOST_AT_ONCE = 25
"""Portions in one transaction: another process cannot say that it waits."""


class PullStopped(Exception):
    """The pull was told to end; what was written stays, the cursor did not move."""


def keep(
    units: Units,
    rows: Sequence[T],
    put: Callable[[Unit, Sequence[T]], object],
    stop: Callable[[], bool],
) -> None:
    """Put rows, in as few transactions as those who click leave room for. Raises PullStopped."""
    left = deque(portions(rows))
    while left:
        if stop():
            raise PullStopped
        with units.write_politely() as unit:
            put(unit, left.popleft())
            for _more in range(min(len(left), MOST_AT_ONCE - 1)):
                if units.is_awaited() or stop():
                    break
                put(unit, left.popleft())


def portions(rows: Sequence[T], size: int = ROWS_PER_WRITE) -> Iterator[Sequence[T]]:
    """Yield rows in order, at most so many at a time."""
    for begin in range(0, len(rows), size):
        yield rows[begin : begin + size]
