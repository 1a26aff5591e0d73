"""A day's blocks and edit verbs: no worked second appears or vanishes, in any zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import available_timezones

from hypothesis import assume, given
from hypothesis import strategies as st

from stopwatch.domain.day import LEAST_GAP_MS, Block, clock_ms, gaps, overlaps, worked_ms
from stopwatch.domain.day_axis import Axis, HourMark, snapped, stepped
from stopwatch.domain.day_edits import joined, runs_within, split
from stopwatch.domain.day_matters import FixKind, MatterKind, to_settle
from stopwatch.domain.entry import Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, day_start, local_date
from stopwatch.domain.spans import Span, covered_ms, merged, without

DAY = date(2026, 11, 20)
ZONE = "Europe/Berlin"
MIDNIGHT = day_start(DAY, ZONE)
YEAR = 2026


@lru_cache
def days_of_change(zone: str) -> tuple[date, ...]:
    days = [date(YEAR, 1, 1) + timedelta(days=number) for number in range(366)]
    starts = [day_start(day, zone) for day in days]
    return tuple(
        day for day, (one, other) in zip(days, pairwise(starts), strict=False)
        if other - one != 24 * HOUR_MS
    )  # fmt: skip


CHANGES = [(zone, day) for zone in sorted(available_timezones()) for day in days_of_change(zone)]


@st.composite
def entries(draw: st.DrawFn) -> tuple[Piece, tuple[tuple[int, int], ...]]:
    """A piece of a sitting with breaks."""
    at_ms, runs = MIDNIGHT + draw(st.integers(0, 5 * HOUR_MS)), []
    for _ in range(draw(st.integers(1, 5))):
        at_ms += draw(st.integers(0, HOUR_MS))
        end_ms = at_ms + draw(st.integers(1, 2 * HOUR_MS))
        runs.append((at_ms, end_ms))
        at_ms = end_ms
    worked = sum(end - start for start, end in runs)
    return Piece(runs[0][0], runs[-1][1], worked, ZONE, DAY), tuple(runs)


@st.composite
def days(draw: st.DrawFn) -> list[Block]:
    """Blocks that may touch, overlap, lie within each other and have breaks."""
    made = []
    for number in range(draw(st.integers(0, 7))):
        piece, runs = draw(entries())
        counted = runs_within(piece, runs)
        span = Span(piece.started_at, piece.ended_at)
        is_fixed = draw(st.booleans())
        made.append(Block(EntryId(f"E{number}"), span, counted, is_fixed=is_fixed))
    return made


@given(entries(), st.integers(0, 20 * HOUR_MS))
def test_a_split_shares_out_exactly_what_was_worked_and_a_join_brings_it_back(
    entry: tuple[Piece, tuple[tuple[int, int], ...]], after_ms: int
) -> None:
    piece, runs = entry
    at_ms = piece.started_at + after_ms % (piece.ended_at - piece.started_at)
    assume(at_ms > piece.started_at)
    first, second = split(piece, runs, at_ms)
    assert first.piece.worked_ms + second.piece.worked_ms == piece.worked_ms
    assert min(first.piece.worked_ms, second.piece.worked_ms) > 0
    assert first.piece.ended_at <= at_ms <= second.piece.started_at
    again = joined(second.piece, second.runs, first.piece, first.runs)
    assert again.piece == piece
    assert merged(runs_within(again.piece, again.runs)) == merged(runs_within(piece, runs))


@given(entries(), st.integers(-HOUR_MS, 20 * HOUR_MS), st.integers(1, 4 * HOUR_MS))
def test_a_piece_whose_breaks_are_not_known_keeps_its_time_too(
    entry: tuple[Piece, tuple[tuple[int, int], ...]], after_ms: int, worked: int
) -> None:
    piece = entry[0]
    piece = Piece(
        piece.started_at, piece.ended_at, min(worked, piece.ended_at - piece.started_at), ZONE, DAY
    )
    try:
        first, second = split(piece, (), piece.started_at + after_ms)
    except Refused:
        return
    assert first.piece.worked_ms + second.piece.worked_ms == piece.worked_ms
    for half in (first.piece, second.piece):
        assert 0 < half.worked_ms <= half.ended_at - half.started_at


@given(days())
def test_gaps_are_what_no_block_covers(blocks: list[Block]) -> None:
    spans = [block.span for block in blocks]
    found = gaps(blocks)
    for gap in found:
        assert gap.span.length_ms >= LEAST_GAP_MS
        assert not any(gap.span.shared_with(span) for span in spans)
    if blocks:
        whole = max(span.end for span in spans) - min(span.start for span in spans)
        short = whole - covered_ms(spans) - sum(gap.span.length_ms for gap in found)
        assert 0 <= short < LEAST_GAP_MS * len(blocks)


@given(days())
def test_what_is_worked_twice_is_told_as_an_overlap(blocks: list[Block]) -> None:
    assert (worked_ms(blocks) > clock_ms(blocks)) == bool(overlaps(blocks))


_small = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda it: Span(it[0], it[0] + it[1])),
    max_size=8,
)


@given(_small, _small)
def test_what_is_left_of_spans_is_exactly_what_no_hole_covers(
    spans: list[Span], holes: list[Span]
) -> None:
    def covered(some: Iterable[Span]) -> set[int]:
        return {at for span in some for at in range(span.start, span.end)}

    left = without(spans, holes)
    assert covered(left) == covered(spans) - covered(holes)
    assert all(one.end <= other.start for one, other in pairwise(left))


def _with(blocks: list[Block], key: EntryId | None, span: Span) -> list[Block]:
    """Return the blocks after one was given other times; new time counts in full."""
    changed = []
    for block in blocks:
        if block.id != key:
            changed.append(block)
            continue
        kept = without([span], without([block.span], block.runs))
        changed.append(Block(block.id, span, kept, is_fixed=block.is_fixed))
    return changed


@given(days())
def test_ways_out_settle_what_they_say_and_touch_nothing_that_is_fixed(
    blocks: list[Block],
) -> None:
    by_id = {block.id: block for block in blocks}
    for matter in to_settle(blocks, gaps(blocks), overlaps(blocks)):
        for fix in matter.fixes:
            assert fix.entry_id is None or not by_id[fix.entry_id].is_fixed
            block = by_id[fix.entry_id] if fix.entry_id else None
            if block is None or fix.kind is FixKind.SPLIT_AROUND:
                continue
            starts = fix.kind in {FixKind.EXTEND_LATER, FixKind.TRIM_LATER}
            span = Span(fix.at_ms, block.span.end) if starts else Span(block.span.start, fix.at_ms)
            assert span.length_ms > 0
            after = _with(blocks, fix.entry_id, span)
            if matter.kind is MatterKind.GAP:
                assert not any(one.span.shared_with(matter.span) for one in gaps(after))
            else:
                assert matter.key not in {one.key for one in overlaps(after)}


@given(days())
def test_what_was_decided_is_settled_and_nothing_else(blocks: list[Block]) -> None:
    found_gaps, found_overlaps = gaps(blocks), overlaps(blocks)
    keys = [*(one.key for one in found_gaps), *(one.key for one in found_overlaps)][::2]
    matters = to_settle(blocks, found_gaps, found_overlaps, settled=keys)
    assert {one.key for one in matters if one.is_settled} == set(keys)


def test_the_axis_of_every_day_on_which_the_clocks_change_in_any_zone() -> None:
    assert CHANGES
    for zone, day in CHANGES:
        axis = Axis(day, zone)
        marks = axis.marks()
        assert not axis.is_ordinary, (zone, day)
        assert {local_date(mark.at_ms, zone) for mark in marks} == {day}, zone
        assert marks[0].at_ms - axis.span.start < HOUR_MS, zone
        assert axis.span.end - marks[-1].at_ms <= 2 * HOUR_MS, zone
        labels = [(mark.hour, mark.abbreviation) for mark in marks]
        assert len(set(labels)) == len(labels), (zone, day, "the same label stands twice")
        assert all(other.at_ms > one.at_ms for one, other in pairwise(marks)), zone
        _must_show_the_change(axis, marks)


def _must_show_the_change(axis: Axis, marks: tuple[HourMark, ...]) -> None:
    where = (axis.zone, axis.day)
    if axis.hours == 25:
        assert len(marks) == 25, where
        assert sum(bool(mark.abbreviation) for mark in marks) == 2, where
    if axis.hours == 23:
        is_within = (marks[0].hour, marks[-1].hour) == (0, 23)
        assert len(marks) == 23, where
        assert sum(mark.is_jump for mark in marks) == is_within, where


@given(st.sampled_from(CHANGES), st.integers(0, 25 * 60), st.integers(-30, 30))
def test_steps_are_elapsed_minutes_and_cross_the_fold(
    change: tuple[str, date], minute: int, steps: int
) -> None:
    start = Axis(change[1], change[0]).span.start
    at_ms = start + minute * MINUTE_MS
    moved = stepped(at_ms, steps, MINUTE_MS, start)
    assert moved - at_ms == steps * MINUTE_MS


@given(st.integers(0, 24 * HOUR_MS), st.lists(st.integers(0, 24 * HOUR_MS), max_size=5))
def test_snapping_goes_to_the_nearest_of_grid_and_edges(at_ms: int, edges: list[int]) -> None:
    step = 5 * MINUTE_MS
    found = snapped(at_ms, step, 0, edges)
    assert abs(found - at_ms) <= step / 2
    assert found % step == 0 or found in edges
    assert all(abs(found - at_ms) <= abs(edge - at_ms) for edge in edges)
