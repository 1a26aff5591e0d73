"""Allocation, for any sitting and any weights: to the second, and nothing is lost."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from stopwatch.domain.allocation import allocated, by_hand, left_over, shares
from stopwatch.domain.entry import Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import DAY_MS, SECOND_MS
from stopwatch.domain.lengths import parse_length, short_span

WEIGHTS = st.lists(st.integers(1, 5_000), min_size=2, max_size=9)


@st.composite
def pieces(draw: st.DrawFn) -> Piece:
    begins, worked = draw(st.integers(0, DAY_MS)), draw(st.integers(0, DAY_MS))
    ends = begins + worked + draw(st.integers(0, DAY_MS - worked))
    return Piece(begins, ends, worked, "Europe/Berlin", date(2026, 11, 20))


@given(st.integers(0, DAY_MS), WEIGHTS)
def test_parts_add_up_and_none_is_off_by_a_second(total_ms: int, weights: list[int]) -> None:
    parts = shares(total_ms, weights)
    assert sum(parts) == total_ms
    assert sum(part % SECOND_MS > 0 for part in parts) <= 1
    for part, weight in zip(parts, weights, strict=True):
        exact = Fraction((total_ms - total_ms % SECOND_MS) * weight, sum(weights))
        assert -SECOND_MS < part - exact < 2 * SECOND_MS


@given(st.integers(0, DAY_MS), st.integers(2, 9))
def test_even_parts_differ_by_less_than_two_seconds(total_ms: int, count: int) -> None:
    parts = shares(total_ms, [1] * count)
    assert max(parts) - min(parts) < 2 * SECOND_MS


@given(pieces(), WEIGHTS)
def test_pieces_follow_one_another_and_are_the_whole(piece: Piece, weights: list[int]) -> None:
    made: tuple[Piece, ...] = ()
    with suppress(Refused):
        made = allocated(piece, weights)
    assume(made)
    assert (made[0].started_at, made[-1].ended_at) == (piece.started_at, piece.ended_at)
    assert sum(one.worked_ms for one in made) == piece.worked_ms
    assert all(before.ended_at == after.started_at for before, after in pairwise(made))
    assert all(SECOND_MS <= one.worked_ms <= one.ended_at - one.started_at for one in made)
    assert all(one.worked_on == piece.worked_on for one in made)


@st.composite
def shared_by_hand(draw: st.DrawFn) -> tuple[Piece, list[int]]:
    """A piece, and whole seconds for each line that add up to it."""
    spans = draw(st.lists(st.integers(1, 9_000), min_size=2, max_size=9))
    odd_ms, break_ms = draw(st.integers(0, 999)), draw(st.integers(0, DAY_MS))
    worked = sum(spans) * SECOND_MS + odd_ms
    piece = Piece(0, worked + break_ms, worked, "Europe/Berlin", date(2026, 11, 20))
    return piece, [span * SECOND_MS for span in spans]


@given(shared_by_hand())
def test_by_hand_each_line_gets_what_was_typed_and_they_are_the_whole(
    shared: tuple[Piece, list[int]],
) -> None:
    piece, spans = shared
    made = allocated(piece, (), spans)
    assert (made[0].started_at, made[-1].ended_at) == (piece.started_at, piece.ended_at)
    assert sum(one.worked_ms for one in made) == piece.worked_ms
    assert all(before.ended_at == after.started_at for before, after in pairwise(made))
    assert all(SECOND_MS <= one.worked_ms <= one.ended_at - one.started_at for one in made)
    assert [one.worked_ms // SECOND_MS * SECOND_MS for one in made] == spans


@given(st.integers(0, DAY_MS), st.lists(st.integers(-10, 50_000), min_size=1, max_size=6))
def test_lines_that_do_not_add_up_are_refused_and_never_bent(
    total_ms: int, seconds: list[int]
) -> None:
    spans = [one * SECOND_MS for one in seconds]
    left = left_over(total_ms, spans)
    if left == 0 and min(spans) > 0:
        assert sum(by_hand(total_ms, spans)) == total_ms
    else:
        with pytest.raises(Refused, match="Nothing was changed"):
            by_hand(total_ms, spans)
    assert left % SECOND_MS == 0


@given(st.integers(0, 10 * DAY_MS // SECOND_MS))
def test_a_length_is_read_back_as_it_is_written(seconds: int) -> None:
    assert parse_length(short_span(seconds * SECOND_MS)) == seconds * SECOND_MS


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("0:20", 20), ("20:00", 1200), ("90:00", 5400), ("1:06:31", 3991), ("20", 1200), ("90s", 90)],
)
def test_lengths_are_minutes_and_seconds(typed: str, seconds: int) -> None:
    assert parse_length(typed) == seconds * SECOND_MS


@pytest.mark.parametrize("typed", ["1:60", "1:60:00", ":20", "1:2", "-1:00", "", "rest"])
def test_what_is_no_length_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="not a length of time"):
        parse_length(typed)
