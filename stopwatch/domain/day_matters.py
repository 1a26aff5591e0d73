"""What of a day is to be settled, in the order of time, each with the ways out of it.

Each way is one action, so one key. Nothing is settled by the program itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import field
from enum import StrEnum
from typing import TypeGuard

from stopwatch.domain.day import LEAST_GAP_MS, Away, Block, Gap, Overlap, Unbooked
from stopwatch.domain.ids import EntryId, StopwatchId
from stopwatch.domain.spans import Span, without
from stopwatch.domain.values import dataclass


class MatterKind(StrEnum):
    """What is not settled."""

    GAP = "gap"
    OVERLAP = "overlap"
    AWAY = "away"
    LACKING = "lacking"  # a draft that cannot leave yet
    NEEDS_YOU = "needs_you"


class FixKind(StrEnum):
    """A way out."""

    EXTEND_EARLIER = "extend_earlier"
    EXTEND_LATER = "extend_later"
    REBOOK = "rebook"
    NEW_ENTRY = "new_entry"
    IGNORE = "ignore"
    TRIM_EARLIER = "trim_earlier"
    TRIM_LATER = "trim_later"
    SPLIT_AROUND = "split_around"
    KEEP_BOTH = "keep_both"
    KEEP = "keep"
    NOT_WORK = "not_work"
    OTHER_TICKET = "other_ticket"
    SHARE_OUT = "share_out"
    EDIT = "edit"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out: what is done, to which entry or stopwatch, and to which instant."""

    kind: FixKind
    entry_id: EntryId | None = None
    at_ms: int = 0
    stopwatch_id: StopwatchId | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to settle, or settled by the user on purpose.

    `fixes` are in the order of their keys. `entry_ids` are the entries that it is about, for a gap
    the one before it. `told` is what a draft lacks.
    """

    kind: MatterKind
    key: str
    span: Span
    entry_ids: tuple[EntryId, ...] = ()
    fixes: tuple[Fix, ...] = ()
    is_settled: bool = False
    told: str = ""
    away: Away | None = None
    unbooked: tuple[Unbooked, ...] = field(default=())


def to_settle(
    blocks: Sequence[Block], found_gaps: Iterable[Gap], found_overlaps: Iterable[Overlap],
    aways: Iterable[Away] = (), settled: Collection[str] = (),
) -> tuple[Matter, ...]:  # fmt: skip
    """Return all that is or was to be settled, in the order of time; see `is_settled`."""
    away = tuple(aways)
    matters = [
        *_of_gaps(found_gaps, away, settled),
        *(_of_overlap(one, settled) for one in found_overlaps),
        *(_of_away(one) for one in away),
        *_of_blocks(blocks),
    ]
    return tuple(sorted(matters, key=lambda one: (one.span.start, _ORDER.index(one.kind))))


_ORDER = tuple(MatterKind)


def _of_gaps(
    found: Iterable[Gap], away: Sequence[Away], settled: Collection[str]
) -> Iterator[Matter]:
    ignored = [_span_of(key) for key in settled if key.startswith("gap:")]
    for gap in found:
        left = without([gap.span], [one.span for one in away])
        if all(part.length_ms < LEAST_GAP_MS for part in left):
            continue  # that is a matter of its own
        before = (gap.before.id,) if gap.before is not None else ()
        yield Matter(
            MatterKind.GAP, gap.key, gap.span, before, tuple(_ways_out_of_gap(gap)),
            is_settled=any(one.holds(gap.span) for one in ignored), unbooked=gap.unbooked,
        )  # fmt: skip


def _ways_out_of_gap(gap: Gap) -> Iterator[Fix]:
    loose = next((one for one in gap.unbooked if one.target_id is not None), None)
    if loose is not None:
        yield Fix(FixKind.REBOOK, stopwatch_id=loose.stopwatch_id)
    if _can_change(gap.before):
        yield Fix(FixKind.EXTEND_EARLIER, gap.before.id, gap.span.end)
    elif _can_change(gap.after):
        yield Fix(FixKind.EXTEND_LATER, gap.after.id, gap.span.start)
    yield Fix(FixKind.NEW_ENTRY)
    yield Fix(FixKind.IGNORE)


def _of_overlap(overlap: Overlap, settled: Collection[str]) -> Matter:
    return Matter(
        MatterKind.OVERLAP, overlap.key, overlap.span, (overlap.earlier.id, overlap.later.id),
        tuple(_ways_out_of_overlap(overlap)), is_settled=overlap.key in settled,
    )  # fmt: skip


def _ways_out_of_overlap(overlap: Overlap) -> Iterator[Fix]:
    earlier, later = overlap.earlier, overlap.later
    if overlap.is_inside:
        if _can_change(earlier) and earlier.span.start < later.span.start:
            yield Fix(FixKind.SPLIT_AROUND, earlier.id)
    else:
        if _can_change(earlier) and earlier.span.start < later.span.start:
            yield Fix(FixKind.TRIM_EARLIER, earlier.id, later.span.start)
        if _can_change(later) and earlier.span.end < later.span.end:
            yield Fix(FixKind.TRIM_LATER, later.id, earlier.span.end)
    yield Fix(FixKind.KEEP_BOTH)


def _of_away(away: Away) -> Matter:
    kinds = (FixKind.KEEP, FixKind.NOT_WORK, FixKind.OTHER_TICKET, FixKind.SHARE_OUT)
    fixes = () if away.is_decided else tuple(Fix(kind, away.entry_id) for kind in kinds)
    return Matter(
        MatterKind.AWAY, away.key, away.span, fixes=fixes, is_settled=away.is_decided, away=away
    )


def _of_blocks(blocks: Iterable[Block]) -> Iterator[Matter]:
    for block in blocks:
        about = (block.id,)
        if block.needs_you:
            ways = (Fix(FixKind.SHOW, block.id), Fix(FixKind.EDIT, block.id))
            yield Matter(
                MatterKind.NEEDS_YOU, f"needs:{block.id}", block.span, about, ways, told=block.lack
            )
        elif block.is_draft and block.lack:
            way = Fix(FixKind.EDIT, block.id)
            yield Matter(
                MatterKind.LACKING, f"lacks:{block.id}", block.span, about, (way,), told=block.lack
            )


def _can_change(block: Block | None) -> TypeGuard[Block]:
    return block is not None and not block.is_fixed


def _span_of(key: str) -> Span:
    start, _, end = key.partition(":")[2].partition("-")
    return Span(int(start), int(end))
