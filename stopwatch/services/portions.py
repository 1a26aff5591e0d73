"""Bulk work in portions: a click of the user never waits for more than one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
ROWS_PER_WRITE = 20


def portions(rows: Sequence[T], size: int = ROWS_PER_WRITE) -> Iterator[Sequence[T]]:
    """Yield rows in order, at most so many at a time."""
    for begin in range(0, len(rows), size):
        yield rows[begin : begin + size]
