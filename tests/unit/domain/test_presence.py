"""Who is at the machine, told from signs: causes of one absence are one, calls are no idleness."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.absence import Cause
from stopwatch.domain.presence import (
    Away,
    Evidence,
    EvidenceKind,
    Observation,
    PresenceState,
    Sign,
    observed,
    so_far,
)

A, B = EvidenceKind, Cause


def live(*signs: tuple[Sign, int]) -> tuple[PresenceState, list[Away], list[Evidence]]:
    """Return what is made of some signs."""
    state, away, evidence = PresenceState(), list[Away](), list[Evidence]()
    for sign, at_ms in signs:
        state, seen = observed(state, Observation(sign, at_ms))
        away += seen.absences
        evidence += seen.evidence
    return state, away, evidence


def spells(*signs: tuple[Sign, int]) -> list[list[tuple[Cause, int, int]]]:
    """Return the absences of some signs, each as its spells."""
    return [[(it.cause, it.from_ms, it.to_ms) for it in one.spells] for one in live(*signs)[1]]


def test_idle_counts_from_the_last_key_to_the_next_one() -> None:
    assert spells((Sign.IDLE, 10), (Sign.ACTIVE, 400)) == [[(B.IDLE, 10, 400)]]


def test_locked_then_asleep_is_one_absence() -> None:
    told = spells(
        (Sign.LOCKED, 10), (Sign.ASLEEP, 60), (Sign.AWAKE, 300), (Sign.UNLOCKED, 310)
    )  # fmt: skip
    assert told == [[(B.LOCK, 10, 310), (B.SLEEP, 60, 300)]]


def test_a_key_on_the_lock_screen_ends_no_absence() -> None:
    told = spells((Sign.IDLE, 5), (Sign.LOCKED, 10), (Sign.ACTIVE, 50), (Sign.UNLOCKED, 60))
    assert told == [[(B.IDLE, 5, 50), (B.LOCK, 10, 60)]]


def test_who_types_is_awake_though_nobody_said_so() -> None:
    assert spells((Sign.ASLEEP, 10), (Sign.ACTIVE, 50)) == [[(B.SLEEP, 10, 50)]]


def test_a_call_is_noticed_and_is_no_idleness() -> None:
    told = spells(
        (Sign.ACTIVE, 0), (Sign.CALL_BEGAN, 10), (Sign.IDLE, 12), (Sign.CALL_ENDED, 90),
        (Sign.ACTIVE, 95),
    )  # fmt: skip
    assert told == [[(B.CALL, 10, 90)], [(B.IDLE, 90, 95)]]


def test_idleness_ends_where_a_call_begins() -> None:
    told = spells((Sign.IDLE, 10), (Sign.CALL_BEGAN, 50), (Sign.CALL_ENDED, 80))
    assert told == [[(B.IDLE, 10, 50)], [(B.CALL, 50, 80)]]


@pytest.mark.parametrize("sign", list(Sign))
def test_the_same_sign_twice_changes_nothing(sign: Sign) -> None:
    once, _away, _evidence = live((sign, 10))
    again, seen = observed(once, Observation(sign, 20))
    assert (again, seen.absences, seen.evidence) == (once, (), ())


def test_evidence_of_a_day_has_no_holes() -> None:
    _state, _away, evidence = live(
        (Sign.ACTIVE, 0), (Sign.IDLE, 100), (Sign.ACTIVE, 150), (Sign.LOCKED, 200),
        (Sign.UNLOCKED, 300),
    )  # fmt: skip
    told = [(it.kind, it.from_ms, it.to_ms) for it in evidence]
    assert told == [
        (A.IN_USE, 0, 100), (A.IDLE, 100, 150), (A.IN_USE, 150, 200), (A.LOCK, 200, 300),
    ]  # fmt: skip


def test_what_goes_on_is_told_up_to_now() -> None:
    state, _away, _evidence = live((Sign.ACTIVE, 0), (Sign.LOCKED, 50))
    assert state.away_since == 50
    assert so_far(state, 80) == (Evidence(A.LOCK, 50, 80),)


SIGNS = st.lists(st.tuples(st.sampled_from(Sign), st.integers(0, 50)), max_size=30)


@given(SIGNS)
def test_absences_follow_one_another_whatever_the_sources_say(
    drawn: list[tuple[Sign, int]],
) -> None:
    at, told = 0, []
    for sign, later in drawn:
        at += later
        told.append((sign, at))
    state, away, evidence = live(*told)
    assert all(one.from_ms <= one.to_ms <= at for one in away)
    gone = [one for one in away if one.spells[0].cause.is_away]
    for one, following in pairwise(gone):
        assert one.to_ms <= following.from_ms
    assert all(one.from_ms < one.to_ms for one in evidence)
    assert all(it.from_ms <= at for it in state.open)
