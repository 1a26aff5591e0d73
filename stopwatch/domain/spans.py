"""Stretches of time, and what is left of some where others lie over them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From an instant to a later one, in UTC milliseconds; the end is not part of it."""

    start: int
    end: int

    @property
    def length_ms(self) -> int:
        """How long it lasts."""
        return self.end - self.start

    def shared_with(self, other: Span) -> Span | None:
        """Return what two spans have in common, None for nothing."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None

    def holds(self, other: Span) -> bool:
        """Whether another span lies within this one."""
        return self.start <= other.start and other.end <= self.end


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return what at least one of some spans covers, in order."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        elif span.length_ms > 0:
            found.append(span)
    return tuple(found)


def without(spans: Iterable[Span], holes: Iterable[Span]) -> tuple[Span, ...]:
    """Return what of some spans none of the holes covers, in order."""
    cuts, place, left = merged(holes), 0, []
    for span in merged(spans):
        while place < len(cuts) and cuts[place].end <= span.start:
            place += 1
        start, at = span.start, place
        while at < len(cuts) and cuts[at].start < span.end:
            if cuts[at].start > start:
                left.append(Span(start, cuts[at].start))
            start = max(start, cuts[at].end)
            at += 1
        if start < span.end:
            left.append(Span(start, span.end))
    return tuple(left)


def within(spans: Iterable[Span], bounds: Span) -> tuple[Span, ...]:
    """Return what of some spans lies within bounds, in order, no two of them merged."""
    shared = (span.shared_with(bounds) for span in sorted(spans))
    return tuple(part for part in shared if part is not None)


def covered_ms(spans: Iterable[Span]) -> int:
    """Return how long at least one of some spans lasts."""
    return sum(span.length_ms for span in merged(spans))
