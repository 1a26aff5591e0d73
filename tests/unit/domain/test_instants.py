"""Reading what people type about time, and what a zone does to it."""

from __future__ import annotations

from datetime import date

import pytest

from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import (
    DAY_MS,
    HOUR_MS,
    day_start,
    local_date,
    next_midnight,
    parse_moment,
    parse_rfc3339,
    parse_span,
    rfc3339,
)

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("10m", 600), ("10", 600), ("1h", 3_600), ("1h30m", 5_400), ("1,5h", 5_400), ("90s", 90),
     ("2 h 5 min", 7_500), (" 15M ", 900)],
)  # fmt: skip
def test_spans(text: str, seconds: int) -> None:
    assert parse_span(text) == seconds * 1_000


@pytest.mark.parametrize("text", ["banana", "", "-5m", "10x", "m", "1:30"])
def test_what_is_no_span_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(Refused, match="is not a length of time"):
        parse_span(text)


@pytest.mark.parametrize(
    ("now", "typed", "meant"),
    [
        ("2026-11-20T14:30:00+01:00", "14:05", "2026-11-20T14:05:00+01:00"),
        ("2026-11-20T00:30:00+01:00", "23:50", "2026-11-19T23:50:00+01:00"),
        ("2026-11-20T14:30:00+01:00", "9:15", "2026-11-20T09:15:00+01:00"),
        ("2026-11-20T14:30:00+01:00", "2:05 pm", "2026-11-20T14:05:00+01:00"),
        ("2026-11-20T14:30:00+01:00", "2 pm", "2026-11-20T14:00:00+01:00"),
        ("2026-11-20T14:30:00+01:00", "11AM", "2026-11-20T11:00:00+01:00"),
        ("2026-11-20T14:30:00+01:00", "12:10\u202fP.M.", "2026-11-20T12:10:00+01:00"),
        ("2026-11-20T08:30:00+01:00", "12:10am", "2026-11-20T00:10:00+01:00"),
        ("2026-10-25T05:00:00+01:00", "02:30", "2026-10-25T02:30:00+01:00"),  # the later of two
        ("2026-11-20T14:30:00+01:00", "2026-11-18T08:00", "2026-11-18T08:00:00+01:00"),
        ("2026-11-20T14:30:00+01:00", "2026-11-18T08:00:00Z", "2026-11-18T09:00:00+01:00"),
    ],
)
def test_moments(now: str, typed: str, meant: str) -> None:
    assert parse_moment(typed, parse_rfc3339(now), BERLIN) == parse_rfc3339(meant)


@pytest.mark.parametrize(
    "typed",
    [
        "banana",
        "14",
        "13 pm",
        "0am",
        "pm",
        "25:00",
        "14:61",
        "14:05 pm",
        "0:10 am",
        "2026-13-01T10:00",
        "",
    ],
)
def test_what_is_no_moment_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="is not a time"):
        parse_moment(typed, 0, BERLIN)


def test_a_clock_time_that_did_not_occur_in_twelve_hours_is_refused() -> None:
    now = parse_rfc3339("2026-11-20T14:30:00+01:00")
    with pytest.raises(Refused, match="12 hours"):
        parse_moment("15:00", now, BERLIN)


def test_days_are_local_and_may_have_23_or_25_hours() -> None:
    short, long = date(2026, 3, 29), date(2026, 10, 25)
    assert day_start(date(2026, 3, 30), BERLIN) - day_start(short, BERLIN) == 23 * HOUR_MS
    assert day_start(date(2026, 10, 26), BERLIN) - day_start(long, BERLIN) == 25 * HOUR_MS
    begin = day_start(date(2026, 11, 20), BERLIN)
    assert next_midnight(begin, BERLIN) == begin + DAY_MS
    assert local_date(begin - 1, BERLIN) == date(2026, 11, 19)


def test_rfc3339_goes_both_ways() -> None:
    assert rfc3339(0) == "1970-01-01T00:00:00Z"
    assert rfc3339(1_250) == "1970-01-01T00:00:01.250Z"
    assert parse_rfc3339("2026-06-03T00:00:00.003Z") - parse_rfc3339("2026-06-03T00:00:00") == 3
