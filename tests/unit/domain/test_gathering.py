"""Found tickets gather under their problem where the best of them was."""

from __future__ import annotations

from stopwatch.domain.gathering import Gathered, gathered
from stopwatch.domain.ids import TargetId


def ids(*numbers: int) -> list[TargetId]:
    return [TargetId(number) for number in numbers]


PROBLEM, FIRST, SECOND, OTHER, LONE = ids(1, 2, 3, 4, 5)
OVER = {PROBLEM: PROBLEM, FIRST: PROBLEM, SECOND: PROBLEM}


def test_they_stand_where_the_best_was_and_in_their_order() -> None:
    made = gathered([OTHER, SECOND, LONE, PROBLEM, FIRST], OVER)
    assert made == (Gathered(OTHER), Gathered(PROBLEM, (SECOND, FIRST)), Gathered(LONE))


def test_a_problem_stands_over_what_was_found_though_it_was_not() -> None:
    assert gathered([FIRST], OVER) == (Gathered(PROBLEM, (FIRST,)),)


def test_a_problem_alone_is_a_ticket_like_any() -> None:
    assert gathered([PROBLEM, OTHER], OVER) == (Gathered(PROBLEM), Gathered(OTHER))
    assert gathered([], OVER) == ()
