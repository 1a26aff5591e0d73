"""What the picker makes of what was typed: words that match, and times."""

from __future__ import annotations

import pytest

from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.ui.windows.picker_matching import matched
from stopwatch.ui.windows.picker_moment import earlier
from tests.support.machine import BERLIN, NOON


@pytest.mark.parametrize("typed", ["soon", "10 apples"])
def test_a_time_that_is_none_is_told_how_to_write_it(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        earlier(typed, NOON, BERLIN)
    assert refused.value.message == (
        f"Nothing was changed: “{typed}” is not a time. Write it like 10m, 1h30m or 14:05."
    )


def test_matches_ignore_case_and_accents_and_join_over_a_dash() -> None:
    assert matched("Retire SRV-DC02", "srv dc") == ((7, 13),)
    assert matched("Zoë Müller", "zoe muller") == ((0, 3), (4, 10))
    assert matched("Straße", "strasse") == ((0, 6),)
    assert matched("Banana", "a") == ()
    assert matched("anything", "") == ()


def test_earlier_is_read_as_people_write_it() -> None:
    assert earlier("10", NOON, BERLIN) == NOON - 10 * MINUTE_MS
    assert earlier("1h30m", NOON, BERLIN) == NOON - 90 * MINUTE_MS
    assert earlier("12:45", NOON, BERLIN) == NOON - 15 * MINUTE_MS
    assert earlier("11 am", NOON, BERLIN) == NOON - 120 * MINUTE_MS
