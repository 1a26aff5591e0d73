"""Days, weeks and months, leap days and turns of the year included."""

from __future__ import annotations

from datetime import date

import pytest

from stopwatch.domain.periods import Period, day_of, month_before, month_of, period_of_week


def test_a_day_is_alone() -> None:
    assert day_of(date(2026, 3, 29)) == Period(date(2026, 3, 29), date(2026, 3, 29))


@pytest.mark.parametrize("day", [date(2026, 12, 28), date(2026, 12, 31), date(2027, 1, 3)])
def test_a_week_begins_on_monday_in_the_old_year_too(day: date) -> None:
    assert period_of_week(day) == Period(date(2026, 12, 28), date(2027, 1, 3))


def test_a_week_may_begin_on_sunday_as_the_page_shows_it() -> None:
    assert period_of_week(date(2026, 12, 31), 6) == Period(date(2026, 12, 27), date(2027, 1, 2))
    assert period_of_week(date(2027, 1, 3), 6) == Period(date(2027, 1, 3), date(2027, 1, 9))


def test_a_month_has_all_its_days() -> None:
    assert month_of(date(2028, 2, 10)) == Period(date(2028, 2, 1), date(2028, 2, 29))
    assert month_of(date(2026, 12, 31)) == Period(date(2026, 12, 1), date(2026, 12, 31))
    assert month_before(date(2026, 1, 31)) == Period(date(2025, 12, 1), date(2025, 12, 31))
