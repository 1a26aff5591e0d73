"""Days and hours as the picture draws them; a clock change has its own number of hours."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from stopwatch.domain.instants import DAY_MS, HOUR_MS, instant_of
from stopwatch.domain.rhythm import Seen, SeenKind
from stopwatch.domain.rhythm_days import Hours, rhythm, weeks
from stopwatch.ui.widgets.rhythm_words import (
    between,
    cell_words,
    empty_words,
    span_words,
    spoken,
    table,
    verdict,
    week_words,
)
from tests.support.machine import BERLIN


def at(text: str) -> int:
    return instant_of(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BERLIN)))


def alerts(*texts: str) -> list[Seen]:
    return [Seen(at(text), SeenKind.ALERT) for text in texts]


AFTERNOONS = [at(f"2026-11-{day:02}T14:20") for day in (3, 4, 5, 9, 10, 11)]
ALERTS = [Seen(one, SeenKind.ALERT) for one in AFTERNOONS]


def test_what_is_only_suggested_is_drawn_and_makes_no_habit() -> None:
    found = rhythm([*ALERTS[:4], Seen(AFTERNOONS[4], SeenKind.SUGGESTED)], BERLIN)
    assert found.band is None
    assert (found.by_hour[14], found.count) == (4, 4)
    assert found.days[-1].cells[0].kinds == (SeenKind.SUGGESTED,)


def test_every_day_from_the_first_monday_on_is_there() -> None:
    found = rhythm(ALERTS, BERLIN)
    assert [one.day.day for one in found.days] == list(range(2, 12))
    assert [one.day.day for one in found.days if one.is_weekend] == [7, 8]
    assert sum(len(cell.kinds) for one in found.days for cell in one.cells) == len(ALERTS)


def test_silence_since_then_is_shown_too() -> None:
    assert rhythm(ALERTS, BERLIN, date(2026, 11, 20)).days[-1].day == date(2026, 11, 20)
    assert rhythm(ALERTS, BERLIN, date(2026, 11, 5)).days[-1].day == date(2026, 11, 11)


def test_several_in_one_hour_share_its_cell() -> None:
    seen = [*alerts("2026-11-03T14:20"), Seen(at("2026-11-03T14:59"), SeenKind.OTHER)]
    (cell,) = rhythm(seen, BERLIN).days[1].cells
    assert (cell.row, cell.hour, cell.kinds) == (14, 14, (SeenKind.ALERT, SeenKind.OTHER))


def test_the_days_of_a_clock_change_have_their_own_hours() -> None:
    for text, rows, row in (("2026-03-29T14:30", 23, 13), ("2026-10-25T14:30", 25, 15)):
        day = rhythm(alerts(text), BERLIN).days[-1]
        assert (len(day.hours), day.cells[0].row, day.cells[0].hour) == (rows, row, 14)


def test_an_hour_that_is_told_twice_is_two_rows() -> None:
    first = at("2026-10-25T02:30")
    day = rhythm([Seen(first, SeenKind.OTHER), Seen(first + HOUR_MS, SeenKind.OTHER)], BERLIN).days[
        -1
    ]
    assert [(cell.row, cell.hour) for cell in day.cells] == [(2, 2), (3, 2)]
    assert cell_words(day, day.cells[1]).endswith("2 to 3 for the second time: 1 other incident")


def test_a_clock_that_changes_by_half_an_hour_loses_nothing() -> None:
    zone = "Australia/Lord_Howe"
    begins = instant_of(datetime(2026, 4, 5, tzinfo=ZoneInfo(zone)))  # lasts 24.5 hours
    half_hours = [Seen(begins + step * HOUR_MS // 2, SeenKind.OTHER) for step in range(49)]
    (*_, day) = rhythm(half_hours, zone).days
    assert sum(len(cell.kinds) for cell in day.cells) == 49
    assert len(day.hours) == 25


def test_weeks_tell_on_how_many_days_it_struck() -> None:
    seen = [*ALERTS, *alerts("2026-11-03T14:50")]
    first, second = weeks(rhythm(seen, BERLIN).days)
    assert (first.monday, first.hit[14], first.counts[14]) == (date(2026, 11, 2), 3, 4)
    assert (second.monday, second.hit[14], second.counts[14]) == (date(2026, 11, 9), 3, 3)
    assert week_words(first, 14) == "week from 2 November, 14 to 15: 4 on 3 days"
    assert week_words(first, 3) == "week from 2 November, 3 to 4: nothing"


def test_an_hour_over_some_days_holds_what_fell_into_it() -> None:
    hours = Hours(date(2026, 11, 3), date(2026, 11, 4), 14)
    assert [hours.holds(one, BERLIN) for one in AFTERNOONS[:3]] == [True, True, False]
    assert not hours.holds(AFTERNOONS[0] + HOUR_MS, BERLIN)


def test_nothing_has_no_rhythm() -> None:
    nothing = rhythm([], BERLIN)
    assert nothing.days == ()
    assert (verdict(nothing), spoken(nothing)) == ("No rhythm", "Nothing came in.")


def test_the_habit_is_a_sentence() -> None:
    found = rhythm([*ALERTS, *alerts("2026-11-06T09:10")], BERLIN)
    assert verdict(found) == "6 of 7 alerts"
    assert between(found) == "14:00 and 15:00"
    assert spoken(found) == ("7 alerts from 2 to 11 November, 6 of them between 14:00 and 15:00.")
    mixed = rhythm([*ALERTS, Seen(at("2026-11-06T09:10"), SeenKind.OTHER)], BERLIN)
    assert verdict(mixed) == "6 of 7 incidents"


def test_every_cell_has_its_words() -> None:
    seen = [Seen(at("2026-11-19T14:01"), kind) for kind in SeenKind]
    found = rhythm([*seen, *alerts("2026-11-19T14:40")], BERLIN)
    assert list(table(found.days)) == [
        "Thu 19 November, 14 to 15: 2 alerts, 1 other incident, 1 suggested"
    ]
    assert empty_words(found.days[0], 23) == "Mon 16 November, 23 to 24: nothing"


def test_stretches_of_days_name_what_differs() -> None:
    assert span_words(date(2026, 11, 2), date(2026, 11, 2)) == "2 November"
    assert span_words(date(2026, 10, 28), date(2026, 11, 17)) == "28 October to 17 November"
    assert span_words(date(2025, 12, 29), date(2026, 1, 3)) == "29 December 2025 to 3 January 2026"


def test_long_stories_end_on_their_last_day() -> None:
    days = rhythm([ALERTS[0], Seen(AFTERNOONS[0] + 400 * DAY_MS, SeenKind.OTHER)], BERLIN).days
    assert len(days) == 402
    assert len(weeks(days)) == 58
