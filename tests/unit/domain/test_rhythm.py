"""The afternoon pattern is found, and chance is not."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from stopwatch.domain.instants import DAY_MS, HOUR_MS, instant_of
from stopwatch.domain.rhythm import Band, band
from tests.support.machine import BERLIN


def at(text: str) -> int:
    return instant_of(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BERLIN)))


AFTERNOONS = [at(f"2026-11-{day:02}T14:20") for day in (3, 4, 5, 9, 10, 11)]
OTHERS = [at("2026-11-06T09:10"), at("2026-11-17T20:05")]


def test_a_daily_habit_is_found_among_others() -> None:
    assert band([*AFTERNOONS, *OTHERS], BERLIN) == Band(14, 1, 6, 8)


def test_the_narrowest_stretch_is_taken() -> None:
    spread = [*AFTERNOONS, *(one + HOUR_MS for one in AFTERNOONS)]
    found = band(spread, BERLIN)
    assert found == Band(14, 2, 12, 12)
    assert found is not None
    assert found.to_hour == 16


@pytest.mark.parametrize("hours", [4, 6])
def test_chance_is_no_habit(hours: int) -> None:
    assert band([AFTERNOONS[0] + step * hours * HOUR_MS for step in range(12)], BERLIN) is None


def test_a_few_are_no_habit() -> None:
    assert band(AFTERNOONS[:4], BERLIN) is None


def test_a_habit_may_pass_midnight() -> None:
    nights = [at(f"2026-11-{day:02}T{hour}") for day in range(2, 8) for hour in ("23:50", "00:10")]
    found = band(nights, BERLIN)
    assert found is not None
    assert (found.from_hour, found.to_hour, found.holds(0), found.holds(1)) == (23, 1, True, False)


def test_all_mondays_are_said_to_be_mondays() -> None:
    mondays = [at("2026-10-12T06:15") + week * 7 * DAY_MS for week in range(6)]
    found = band(mondays, BERLIN)
    assert found is not None
    assert (found.weekday, found.held) == (1, 6)
