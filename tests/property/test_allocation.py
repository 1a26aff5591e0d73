"""Allocation, for any sitting and any weights: to the second, and nothing is lost."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from fractions import Fraction
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from stopwatch.domain.allocation import allocated, shares
from stopwatch.domain.entry import Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import DAY_MS, SECOND_MS

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
