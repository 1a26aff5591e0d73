"""Cutting and rounding, for any sitting: no second is lost and none is made."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.entry import Grouping, Piece, cut, reshaped
from stopwatch.domain.ids import EntryId, SegmentId, marker_of, new_id
from stopwatch.domain.instants import DAY_MS, HOUR_MS, at_zone, local_date
from stopwatch.domain.rounding import Rounding, hours
from stopwatch.domain.stopwatch import Segment

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "UTC")
START = int(datetime(2026, 10, 20, tzinfo=UTC).timestamp() * 1000)


@st.composite
def sittings(draw: st.DrawFn) -> list[Segment]:
    """Segments in order, some touching, over up to two weeks with a clock change in them."""
    zone = draw(st.sampled_from(ZONES))
    at_ms, segments = START + draw(st.integers(0, 7 * DAY_MS)), []
    for number in range(draw(st.integers(1, 5))):
        at_ms += draw(st.sampled_from([0, 1, 60_000])) + draw(st.integers(0, 10 * HOUR_MS))
        end_ms = at_ms + draw(st.integers(1, 30 * HOUR_MS))
        segments.append(Segment(SegmentId(str(number)), at_ms, end_ms, zone))
        at_ms = end_ms
    return segments


def worked(segments: list[Segment]) -> int:
    return sum(segment.worked_ms(0) for segment in segments)


@given(sittings(), st.sampled_from(Grouping), st.booleans())
def test_the_pieces_are_exactly_the_time(
    segments: list[Segment], grouping: Grouping, spans: bool
) -> None:
    pieces = cut(segments, grouping, spans_utc_days=spans)
    assert sum(piece.worked_ms for piece in pieces) == worked(segments)


@given(sittings(), st.sampled_from(Grouping), st.booleans())
def test_every_piece_fits_where_it_must(
    segments: list[Segment], grouping: Grouping, spans: bool
) -> None:
    for piece in cut(segments, grouping, spans_utc_days=spans):
        assert 0 < piece.worked_ms <= piece.ended_at - piece.started_at <= DAY_MS
        assert local_date(piece.started_at, piece.zone) == piece.worked_on
        assert local_date(piece.ended_at - 1, piece.zone) == piece.worked_on
        if not spans and grouping is not Grouping.CONTIGUOUS:
            first, last = at_zone(piece.started_at, "UTC"), at_zone(piece.ended_at - 1, "UTC")
            assert first.date() == last.date()


@given(sittings(), st.booleans())
def test_pieces_never_overlap(segments: list[Segment], spans: bool) -> None:
    pieces = cut(segments, Grouping.SITTING, spans_utc_days=spans)
    assert all(one.ended_at <= other.started_at for one, other in pairwise(pieces))


@given(sittings())
def test_one_piece_a_day_for_a_sitting_and_one_a_run_by_segment(segments: list[Segment]) -> None:
    by_day = cut(segments, Grouping.SITTING)
    assert len(by_day) >= len({piece.worked_on for piece in by_day})
    by_run = cut(segments, Grouping.SEGMENT)
    assert len(by_run) >= len(segments)
    assert all(piece.worked_ms == _span(piece) for piece in by_run)


def _span(piece: Piece) -> int:
    return piece.ended_at - piece.started_at


roundings = st.builds(Rounding, st.sampled_from([0, 1, 5, 6, 10, 15, 30, 60]),
                      st.sampled_from([0, 5, 15, 20, 60]))  # fmt: skip


@given(roundings, st.integers(0, DAY_MS))
def test_rounding_never_takes_and_is_idempotent(rounding: Rounding, worked_ms: int) -> None:
    billed = rounding.rounded_ms(worked_ms)
    assert billed >= worked_ms
    assert rounding.rounded_ms(billed) == billed
    assert bool(rounding.reason(worked_ms)) == (billed != worked_ms)


@given(st.integers(1, DAY_MS))
def test_hours_on_the_wire_are_exact_to_four_decimals_and_never_more(worked_ms: int) -> None:
    sent_ms = hours(worked_ms) * HOUR_MS
    assert worked_ms - 361 < sent_ms <= max(worked_ms, 360) + 1e-6
    assert hours(worked_ms) > 0


@given(st.integers(0, 2**47), st.integers(0, 2**47), st.integers(0, 2**80 - 1))
def test_ids_sort_by_time(early: int, late: int, bits: int) -> None:
    if early < late:
        assert new_id(early, bits) < new_id(late, bits ^ (2**80 - 1))


@given(st.integers(0, 2**47), st.integers(0, 2**80 - 1))
def test_a_marker_is_short_and_always_the_same(at_ms: int, bits: int) -> None:
    entry_id = EntryId(new_id(at_ms, bits))
    assert marker_of(entry_id) == marker_of(entry_id)
    assert len(marker_of(entry_id)) == 12


@st.composite
def retimings(draw: st.DrawFn) -> tuple[Piece, list[tuple[int, int]], list[tuple[int, int]]]:
    """A piece with breaks, its runs, and several times it is given one after the other."""
    segments = draw(sittings())
    runs = [(it.started_at, it.ended_at) for it in segments if it.ended_at is not None]
    start, end = runs[0][0], runs[-1][1]
    zone = segments[0].zone
    piece = Piece(start, end, worked(segments), zone, local_date(start, zone))
    moves = st.tuples(st.integers(-HOUR_MS, HOUR_MS), st.integers(-HOUR_MS, HOUR_MS))
    times = [(start + a, end + b) for a, b in draw(st.lists(moves, min_size=1, max_size=4))]
    return piece, runs, [one for one in times if one[0] < one[1]]


@given(retimings())
def test_however_often_times_are_changed_only_breaks_are_left_out(
    given_times: tuple[Piece, list[tuple[int, int]], list[tuple[int, int]]],
) -> None:
    piece, runs, times = given_times
    for start, end in times:
        piece = reshaped(piece, runs, start, end)
        idle = sum(
            max(0, min(after[0], end) - max(before[1], start)) for before, after in pairwise(runs)
        )
        assert piece.worked_ms == end - start - idle
