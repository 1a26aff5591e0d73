"""What is typed into a cell becomes time in the first free place of its day."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from stopwatch.domain.instants import HOUR_MS, instant_of
from stopwatch.domain.spans import Span
from stopwatch.domain.typed_time import TypedTime, place_typed, read_typed

ZONE = "Europe/Berlin"
DAY = date(2026, 11, 20)


def at(clock: str, day: date = DAY) -> int:
    return instant_of(datetime.combine(day, time.fromisoformat(clock), ZoneInfo(ZONE)))


def span(first: str, last: str) -> Span:
    return Span(at(first), at(last))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("0:45", 45), (":45", 45), ("45m", 45), ("45 min", 45), (".75", 45), ("0,75", 45),
        ("1.5", 90), ("1h30m", 90), ("1,5h", 90), ("2", 120), ("12", 720), ("45", 45),
        ("10:05", 605), ("23:59", 1439),
    ],
)  # fmt: skip
def test_lengths(text: str, minutes: int) -> None:
    assert read_typed(text) == TypedTime(minutes)


@pytest.mark.parametrize("text", ["9-9:45", "9:00–9:45", "09:00 - 09:45"])
def test_from_when_until_when(text: str) -> None:
    assert read_typed(text) == TypedTime(45, time(9), time(9, 45))


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("9am-9:45am", "09:00", "09:45"), ("1:15 PM - 2 PM", "13:15", "14:00"),
        ("1-1:45 pm", "13:00", "13:45"), ("1 pm-1:45", "13:00", "13:45"),
        ("11-1pm", "11:00", "13:00"), ("11am-1", "11:00", "13:00"),
        ("12-12:30 a.m.", "00:00", "00:30"), ("12–1 p. m.", "12:00", "13:00"),
        ("11:30 am–12 pm", "11:30", "12:00"),
    ],
)  # fmt: skip
def test_from_when_until_when_on_a_dial_of_twelve(text: str, begins: str, ends: str) -> None:
    typed = read_typed(text)
    assert typed is not None
    assert (typed.begins, typed.ends) == (time.fromisoformat(begins), time.fromisoformat(ends))
    assert typed == read_typed(f"{begins}-{ends}")


@pytest.mark.parametrize(
    "text", ["", "0", "2pm",
             "2pm-1pm", "11-1am", "13pm-2pm", "0-1pm", "9-8pm-", "1pm-1pm", "11pm-1",
             "9am-13", "0:00", "1:75", "24:00", "99:59", "x", "9-8", "9-9", "25-26", "1:2", "-5",
             ".", "1h2", "999999999999", "9-", "٣"],
)  # fmt: skip
def test_what_means_nothing(text: str) -> None:
    assert read_typed(text) is None


def placed(text: str, *busy: Span, now: str = "18:00") -> Span | None:
    typed = read_typed(text)
    assert typed is not None
    return place_typed(typed, DAY, ZONE, busy, at(now))


def test_the_first_gap_that_is_long_enough_is_filled_from_its_beginning() -> None:
    busy = (span("08:00", "09:00"), span("09:20", "10:00"), span("11:00", "12:00"))
    assert placed("0:20", *busy) == span("09:00", "09:20")
    assert placed("0:45", *busy) == span("10:00", "10:45")


def test_without_a_gap_it_goes_behind_the_work_and_else_before_it() -> None:
    busy = (span("08:00", "12:00"),)
    assert placed("2", *busy) == span("12:00", "14:00")
    assert placed("2", *busy, now="13:00") == span("06:00", "08:00")
    assert placed("9", *busy, now="13:00") is None


def test_an_empty_day_begins_at_nine_or_ends_now() -> None:
    assert placed("0:45") == span("09:00", "09:45")
    assert placed("2", now="10:00") == span("08:00", "10:00")
    assert placed("11", now="10:00") is None


def test_what_was_typed_with_both_ends_stands_where_it_says() -> None:
    assert placed("9-9:45", span("08:00", "17:00")) == span("09:00", "09:45")
    assert placed("9-9:45", now="09:30") is None


def test_a_day_to_come_takes_nothing() -> None:
    now_ms = at("12:00", date(2026, 11, 19))
    assert place_typed(TypedTime(45), DAY, ZONE, (), now_ms) is None


def test_on_a_day_of_25_hours_the_length_is_what_was_typed() -> None:
    day = date(2026, 10, 25)
    busy = [Span(at("01:00", day), at("02:00", day))]
    found = place_typed(TypedTime(180), day, ZONE, busy, at("12:00", day))
    assert found is not None
    assert (found.start, found.length_ms) == (busy[0].end, 3 * HOUR_MS)
