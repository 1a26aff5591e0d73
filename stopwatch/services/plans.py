"""Several plans as one: what is written together is one deed, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Iterable

from stopwatch.services.booking import Booked


def together(each: Iterable[Booked]) -> Booked:
    """Return several plans as one."""
    each = tuple(each)
    return Booked(
        tuple(change for one in each for change in one.entries),
        tuple(change for one in each for change in one.items),
        tuple(change for one in each for change in one.counterparts),
        tuple(change for one in each for change in one.facts),
    )
