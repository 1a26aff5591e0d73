"""A stopwatch that goes from one computer to another: its legs are the same entries on both."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.entry import Grouping, cut
from stopwatch.domain.ids import SegmentId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.legs import Leg, cut_in_legs, extended, with_time
from stopwatch.domain.stopwatch import Segment
from tests.support.machine import BERLIN, NOON

ELEVEN_PM = NOON + 10 * HOUR_MS
"""In Berlin; an hour before midnight."""
Runs = tuple[Segment, ...]


def run(start_ms: int, minutes: int) -> Segment:
    return Segment(SegmentId(f"s{start_ms}"), start_ms, start_ms + minutes * MINUTE_MS, BERLIN)


def legs_of(runs: Runs, grouping: Grouping = Grouping.SITTING) -> tuple[Leg, ...]:
    return extended((), runs, grouping, spans_utc_days=True)


def test_what_runs_on_is_an_entry_of_its_own_on_each_computer() -> None:
    before = (run(NOON, 10), run(NOON + HOUR_MS, 5))
    (leg,) = legs_of(before)
    later = NOON + 2 * HOUR_MS
    here = cut_in_legs((*before, run(later, 7)), [leg], Grouping.SITTING, spans_utc_days=True)
    there = cut_in_legs(before, [leg], Grouping.SITTING, spans_utc_days=True)
    assert there == here[:1]
    assert [(key, piece.worked_ms // MINUTE_MS) for key, piece in here] == [
        (leg.entry_id, 15),
        (None, 7),
    ]


def test_over_midnight_each_day_has_a_leg() -> None:
    runs = (run(ELEVEN_PM, 90),)
    legs = legs_of(runs)
    pieces = cut_in_legs(runs, legs, Grouping.SITTING, spans_utc_days=True)
    assert [piece.worked_ms // MINUTE_MS for _key, piece in pieces] == [60, 30]
    assert [key for key, _piece in pieces] == [leg.entry_id for leg in legs]
    assert len({leg.entry_id for leg in legs}) == 2


@pytest.mark.parametrize("grouping", list(Grouping))
def test_a_leg_stays_one_entry_however_the_other_computer_cuts(grouping: Grouping) -> None:
    runs = (run(NOON, 10), run(NOON + HOUR_MS, 5))
    (leg,) = legs_of(runs)
    ((key, piece),) = cut_in_legs(runs, [leg], grouping, spans_utc_days=False)
    assert (key, piece.worked_ms) == (leg.entry_id, 15 * MINUTE_MS)


def test_where_each_run_is_an_entry_each_is_a_leg() -> None:
    runs = (run(NOON, 10), run(NOON + HOUR_MS, 5))
    legs = legs_of(runs, Grouping.SEGMENT)
    assert [leg.until for leg in legs] == [one.ended_at for one in runs]


def test_the_next_leg_begins_where_the_one_before_ended() -> None:
    first, second = run(NOON, 10), run(NOON + HOUR_MS, 5)
    once = legs_of((first,), Grouping.CONTIGUOUS)
    twice = extended(once, (first, second), Grouping.CONTIGUOUS, spans_utc_days=True)
    assert twice[:1] == once
    assert [leg.until for leg in twice] == [first.ended_at, second.ended_at]
    assert twice == extended(twice, (first, second), Grouping.CONTIGUOUS, spans_utc_days=True)


def test_a_leg_whose_time_was_taken_out_is_none_any_more() -> None:
    first, second = run(NOON, 10), run(NOON + HOUR_MS, 5)
    legs = extended(legs_of((first,)), (first, second), Grouping.SITTING, spans_utc_days=True)
    assert with_time(legs, (second,)) == legs[1:]


def test_two_that_run_at_the_same_moment_on_two_computers_are_two() -> None:
    here = run(NOON, 10)
    there = Segment(SegmentId("another"), here.started_at, here.ended_at, BERLIN)
    assert legs_of((here,)) != legs_of((there,))


def test_what_took_no_time_is_a_piece_of_none() -> None:
    nothing = (run(NOON, 0),)
    assert legs_of(nothing) == ()
    ((key, piece),) = cut_in_legs(nothing, (), Grouping.SITTING, spans_utc_days=True)
    assert (key, piece.worked_ms) == (None, 0)


def test_a_leg_that_a_clock_moved_over_midnight_is_two_entries_with_two_ids() -> None:
    runs = (run(ELEVEN_PM + HOUR_MS, 10),)
    legs = legs_of(runs)
    moved = tuple(one.earlier(4 * MINUTE_MS) for one in runs)
    (first, _), (second, _) = cut_in_legs(moved, legs, Grouping.SITTING, spans_utc_days=True)
    assert first == legs[0].entry_id
    assert second not in {None, first}


@given(
    st.lists(st.tuples(st.integers(0, 300), st.integers(1, 200)), min_size=1, max_size=6),
    st.integers(0, 6),
    st.sampled_from(Grouping),
    st.sampled_from(Grouping),
)
def test_legs_and_what_follows_are_exactly_the_time_of_the_sitting(
    breaks_and_runs: list[tuple[int, int]], legs_after: int, there: Grouping, here: Grouping
) -> None:
    at_ms, runs = NOON, []
    for pause, minutes in breaks_and_runs:
        at_ms += pause * MINUTE_MS
        runs.append(run(at_ms, minutes))
        at_ms += minutes * MINUTE_MS
    before = tuple(runs[:legs_after])
    legs = extended((), before, there, spans_utc_days=True)
    pieces = cut_in_legs(runs, legs, here, spans_utc_days=True)
    assert sum(piece.worked_ms for _key, piece in pieces) == sum(it.worked_ms(0) for it in runs)
    keys = [key for key, _piece in pieces if key is not None]
    assert keys == [leg.entry_id for leg in legs]
    if here is not Grouping.CONTIGUOUS:
        ends = [(piece.started_at, piece.ended_at) for _key, piece in pieces]
        assert all(one[1] <= other[0] for one, other in pairwise(ends))
    if not before:
        assert tuple(piece for _key, piece in pieces) == cut(runs, here)
