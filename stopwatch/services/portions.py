"""Bulk work in portions: a click of the user never waits for more than one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
ROWS_PER_WRITE = 20


class PullStopped(Exception):
    """The pull was told to end; what was written stays, the cursor did not move."""


def until_stopped(rows: Sequence[T], stop: Callable[[], bool]) -> Iterator[Sequence[T]]:
    """Yield rows in portions; raises PullStopped as soon as there is to be an end."""
    for some in portions(rows):
        if stop():
            raise PullStopped
        yield some


def portions(rows: Sequence[T], size: int = ROWS_PER_WRITE) -> Iterator[Sequence[T]]:
    """Yield rows in order, at most so many at a time."""
    for begin in range(0, len(rows), size):
        yield rows[begin : begin + size]
