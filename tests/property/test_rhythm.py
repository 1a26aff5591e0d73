"""Whatever came in, wherever: the picture shows all of it, each in the hour that clocks showed."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.instants import DAY_MS, at_zone, local_date
from stopwatch.domain.rhythm import Seen, SeenKind
from stopwatch.domain.rhythm_days import HOURS, rhythm, weeks

ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Atlantic/Azores", "Asia/Beirut",
     "Africa/Cairo", "America/Santiago", "Asia/Kathmandu", "UTC"]
)  # fmt: skip
FIRST = 1_767_225_600_000  # 2026
SEEN = st.builds(Seen, st.integers(FIRST, FIRST + 300 * DAY_MS), st.sampled_from(list(SeenKind)))


@given(st.lists(SEEN, max_size=30), ZONES)
def test_nothing_is_lost_and_every_cell_is_where_it_belongs(seen: list[Seen], zone: str) -> None:
    found = rhythm(seen, zone)
    shown = [(one.day, cell.hour, kind) for one in found.days for cell in one.cells
             for kind in cell.kinds]  # fmt: skip
    told = [(local_date(one.at, zone), at_zone(one.at, zone).hour, one.kind) for one in seen]
    assert sorted(shown) == sorted(told)
    assert found.count == sum(one.kind is not SeenKind.SUGGESTED for one in seen)
    for one in found.days:
        assert 23 <= len(one.hours) <= 25
        assert all(one.hours[cell.row] == cell.hour for cell in one.cells)
        assert sorted(one.hours) == list(one.hours)


@given(st.lists(SEEN, min_size=1, max_size=30), ZONES)
def test_days_and_weeks_follow_each_other_from_a_monday_on(seen: list[Seen], zone: str) -> None:
    days = rhythm(seen, zone).days
    assert days[0].day.isoweekday() == 1
    assert all(b.day - a.day == timedelta(days=1) for a, b in pairwise(days))
    merged = weeks(days)
    assert sum(sum(one.counts) for one in merged) == len(seen)
    assert all(max(one.hit) <= 7 and len(one.hit) == HOURS for one in merged)


@given(st.lists(SEEN, max_size=30), ZONES)
def test_a_band_holds_what_it_says(seen: list[Seen], zone: str) -> None:
    found = rhythm(seen, zone)
    if found.band is not None:
        held = [count for hour, count in enumerate(found.by_hour) if found.band.holds(hour)]
        assert sum(held) == found.band.held >= 0.7 * found.count
        assert found.band.of == found.count >= 5
        assert found.band.hours <= 4
