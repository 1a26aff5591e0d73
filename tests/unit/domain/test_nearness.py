"""What is worked on often and lately is near; one's own and the running company's are nearer."""

from __future__ import annotations

from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.nearness import HALF_LIFE_MS, Use, nearness

NOW = 100 * DAY_MS


def near(use: Use | None = None, *, mine: bool = False, company: bool = False) -> float:
    return nearness(use, NOW, is_mine=mine, is_of_running_company=company)


def test_often_and_lately_count() -> None:
    assert near(Use(2, NOW)) > near(Use(1, NOW)) > near(Use(1, NOW - DAY_MS)) > near()
    assert near(Use(2, NOW - HALF_LIFE_MS)) == near(Use(1, NOW))


def test_ones_own_and_the_running_company_count_among_equals() -> None:
    assert near(mine=True, company=True) > near(mine=True) > near(company=True) > near()
    assert near(Use(3, NOW)) > near(mine=True, company=True)


def test_a_clock_that_was_set_back_makes_nothing_nearer() -> None:
    assert near(Use(1, NOW + DAY_MS)) == near(Use(1, NOW))
