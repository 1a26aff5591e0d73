"""A day as blocks of time: what was booked, what runs, what lies between and what lies twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import islice

from stopwatch.domain.ids import EntryId, StopwatchId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.spans import Span, covered_ms, merged, within, without
from stopwatch.domain.values import dataclass

LEAST_GAP_MS = 3 * MINUTE_MS
"""Shorter holes are the seconds between two clicks, not time that somebody forgot."""


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of work. `runs` are what counts of it: its breaks lie between them.

    `is_fixed`: nobody can change it here (posted, entered in the browser, still running).
    `lack` says what a draft lacks before it can leave, empty if nothing.
    """

    id: EntryId
    span: Span
    runs: tuple[Span, ...]
    target_id: TargetId | None = None
    is_live: bool = False
    is_fixed: bool = False
    is_draft: bool = False
    lack: str = ""
    needs_you: bool = False


class Sign(StrEnum):
    """What the computer saw. It stays on this computer."""

    IN_USE = "in_use"
    LOCKED = "locked"
    ASLEEP = "asleep"
    IDLE = "idle"
    CALL = "call"
    OFF = "off"
    UNBOOKED = "unbooked"  # a stopwatch ran, and its time is in no entry


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch that the computer can tell of; `name` is whom a call was with, or the ticket."""

    sign: Sign
    span: Span
    name: str = ""


@dataclass(frozen=True, slots=True)
class Unbooked:
    """Runs of a stopwatch that are in no entry: it was discarded, or its entry was deleted."""

    stopwatch_id: StopwatchId
    target_id: TargetId | None
    span: Span


@dataclass(frozen=True, slots=True)
class Away:
    """An absence: undecided, or decided to be no work. `key` is that of its own services."""

    key: str
    span: Span
    sign: Sign
    is_decided: bool = False
    entry_id: EntryId | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Time that is in no block, with the blocks beside it and what ran in it unbooked."""

    span: Span
    before: Block | None
    after: Block | None
    unbooked: tuple[Unbooked, ...] = ()

    @property
    def key(self) -> str:
        """What it is remembered by once it was decided."""
        return f"gap:{self.span.start}-{self.span.end}"


@dataclass(frozen=True, slots=True)
class Overlap:
    """Time that counts twice: `earlier` began first."""

    earlier: Block
    later: Block
    span: Span

    @property
    def is_inside(self) -> bool:
        """Whether the later one also ends first, so that nothing can be trimmed without loss."""
        return self.later.span.end < self.earlier.span.end

    @property
    def key(self) -> str:
        """What it is remembered by once it was decided."""
        return f"overlap:{'+'.join(sorted((self.earlier.id, self.later.id)))}"


def gaps(blocks: Iterable[Block], unbooked: Iterable[Unbooked] = ()) -> tuple[Gap, ...]:
    """Return the holes of a day between its first and its last sign of work, in order.

    A break within an entry is no hole: it was decided when the stopwatch was paused. Unless
    another stopwatch ran in it, whose time is in no entry.
    """
    known, loose = sorted(blocks, key=lambda one: one.span), tuple(unbooked)
    booked = merged(run for block in known for run in block.runs)
    free = without((one.span for one in loose), booked)
    taken = without((block.span for block in known), free)
    reach = merged((*taken, *free))
    if not reach:
        return ()
    holes = without([Span(reach[0].start, reach[-1].end)], taken)
    long = (hole for hole in holes if hole.length_ms >= LEAST_GAP_MS)
    return tuple(_gap(hole, known, loose) for hole in long)


def _gap(hole: Span, blocks: Sequence[Block], unbooked: Iterable[Unbooked]) -> Gap:
    before = [one for one in blocks if one.span.end <= hole.start]
    after = [one for one in blocks if one.span.start >= hole.end]
    inside = tuple(one for one in unbooked if hole.shared_with(one.span) is not None)
    return Gap(
        hole,
        max(before, key=lambda one: one.span.end, default=None),
        min(after, key=lambda one: one.span.start, default=None),
        inside,
    )


def overlaps(blocks: Iterable[Block]) -> tuple[Overlap, ...]:
    """Return each two blocks of which the same time counts, in order; breaks do not count."""
    known = sorted(blocks, key=lambda one: (one.span.start, one.span.end, one.id))
    found = (_overlap(earlier, later) for earlier, later in _touching(known))
    return tuple(sorted((one for one in found if one), key=lambda one: one.span))


def _touching(known: Sequence[Block]) -> Iterator[tuple[Block, Block]]:
    """Yield each two of which the later one begins before the earlier one is over."""
    for place, earlier in enumerate(known):
        for later in islice(known, place + 1, None):
            if later.span.start >= earlier.span.end:
                break  # they come by their beginnings: so does everything after it
            yield earlier, later


def _overlap(earlier: Block, later: Block) -> Overlap | None:
    shared = [part for run in earlier.runs for part in within(later.runs, run)]
    return Overlap(earlier, later, Span(shared[0].start, shared[-1].end)) if shared else None


def clock_ms(blocks: Iterable[Block]) -> int:
    """Return the time on the clock: the union, so that no minute counts twice."""
    return covered_ms(run for block in blocks for run in block.runs)


def worked_ms(blocks: Iterable[Block]) -> int:
    """Return the time worked: the sum, so that work side by side counts in full."""
    return sum(run.length_ms for block in blocks for run in block.runs)
