"""The afternoon pattern is found, chance is not, and a clock change has its own number of hours."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from stopwatch.domain.instants import DAY_MS, HOUR_MS, instant_of
from stopwatch.domain.rhythm import Band, Seen, SeenKind, band, rhythm
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


def test_what_is_only_suggested_is_drawn_and_makes_no_habit() -> None:
    seen = [Seen(one, SeenKind.ALERT) for one in AFTERNOONS[:4]]
    suggested = Seen(AFTERNOONS[4], SeenKind.SUGGESTED)
    found = rhythm([*seen, suggested], BERLIN)
    assert found.band is None
    assert found.by_hour[14] == 5
    assert found.days[-1].cells[0].kinds == (SeenKind.SUGGESTED,)


def test_every_day_from_first_to_last_is_there() -> None:
    found = rhythm([Seen(one, SeenKind.ALERT) for one in AFTERNOONS], BERLIN)
    assert [one.day.day for one in found.days] == list(range(3, 12))
    assert [one.is_weekend for one in found.days].count(True) == 2
    assert sum(len(cell.kinds) for one in found.days for cell in one.cells) == len(AFTERNOONS)


def test_the_days_of_a_clock_change_have_their_own_hours() -> None:
    spring, autumn = at("2026-03-29T14:30"), at("2026-10-25T14:30")
    for instant, rows, row in ((spring, 23, 13), (autumn, 25, 15)):
        (day,) = rhythm([Seen(instant, SeenKind.OTHER)], BERLIN).days
        assert (day.rows, day.cells[0].row, day.cells[0].hour) == (rows, row, 14)


def test_nothing_has_no_rhythm() -> None:
    assert rhythm([], BERLIN).days == ()
