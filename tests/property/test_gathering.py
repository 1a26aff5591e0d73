"""Gathering found tickets under problems loses none and shows none twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.gathering import gathered
from stopwatch.domain.ids import TargetId

KEYS = st.integers(1, 30).map(TargetId)


@given(st.lists(KEYS, unique=True), st.dictionaries(KEYS, st.integers(31, 34).map(TargetId)))
def test_every_hit_stands_once_under_its_own_problem(
    found: list[TargetId], over: dict[TargetId, TargetId]
) -> None:
    made = gathered(found, over)
    shown = [
        key for one in made for key in (*((one.head,) if one.head in found else ()), *one.under)
    ]
    assert sorted(shown) == sorted(found)
    assert all(over.get(key) == one.head for one in made for key in one.under)
    assert len({one.head for one in made}) == len(made)


@given(st.lists(KEYS, unique=True, min_size=1), st.dictionaries(KEYS, KEYS))
def test_the_best_hit_is_in_the_first_group_and_the_first_of_it(
    found: list[TargetId], over: dict[TargetId, TargetId]
) -> None:
    first = gathered(found, over)[0]
    assert found[0] in {first.head, *first.under[:1]}
