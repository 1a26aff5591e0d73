"""The rulers put instants where they belong, on days of 23, 24 and 25 hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.ruler import DayRuler, SpanRuler
from stopwatch.ui.widgets.ruler_labels import clock_label, hour_label, run_label
from stopwatch.ui.widgets.ruler_scale import (
    HOUR_MS,
    MINUTE_MS,
    RulerSegment,
    Scale,
    breaks,
    day_scale,
    instant,
    label_step,
    span_scale,
)

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY = date(2026, 11, 20)
SPRING = date(2026, 3, 29)
AUTUMN = date(2026, 10, 25)
OFFICE = (time(8), time(18))
WHOLE = (time(0), time(23, 59))


def at(hour: int, minute: int = 0, day: date = FRIDAY, zone: ZoneInfo = BERLIN) -> int:
    return instant(day, time(hour, minute), zone)


def test_an_instant_lies_in_proportion() -> None:
    scale = day_scale(FRIDAY, BERLIN, [], OFFICE)
    assert scale.x(at(8), 500) == 0
    assert scale.x(at(13), 500) == 250
    assert scale.x(at(18), 500) == 500
    assert scale.at(250, 500) == at(13)


def test_what_lies_outside_stays_at_the_edge() -> None:
    scale = Scale(at(8), at(18), BERLIN)
    assert scale.x(at(7), 500) == 0
    assert scale.x(at(19), 500) == 500


@pytest.mark.parametrize(
    ("worked", "first", "last"),
    [
        ((at(6, 40), at(7)), at(6), at(18)),
        ((at(17), at(21, 1)), at(8), at(22)),
        ((at(17), at(21)), at(8), at(21)),
    ],
)
def test_the_day_grows_by_whole_hours(worked: tuple[int, int], first: int, last: int) -> None:
    scale = day_scale(FRIDAY, BERLIN, [RulerSegment(*worked)], OFFICE)
    assert (scale.start_at, scale.end_at) == (first, last)


@pytest.mark.parametrize(
    ("day", "hours", "at_two"), [(SPRING, 23, 0), (FRIDAY, 24, 1), (AUTUMN, 25, 2)]
)
def test_a_day_has_as_many_strokes_as_hours(day: date, hours: int, at_two: int) -> None:
    scale = day_scale(day, BERLIN, [], WHOLE)
    ticks = scale.ticks(60, 120)
    assert len(ticks) == hours
    assert sum(tick.local.hour == 2 for tick in ticks) == at_two
    assert all(tick.local.minute == 0 for tick in ticks)
    assert all(tick.major is (tick.local.hour % 2 == 0) for tick in ticks)


def test_an_hour_is_as_wide_on_every_day() -> None:
    for day in (SPRING, AUTUMN):
        scale = day_scale(day, BERLIN, [], WHOLE)
        width = (scale.end_at - scale.start_at) / HOUR_MS * 10
        places = [scale.x(tick.at, width) for tick in scale.ticks(60, 120)]
        steps = [b - a for a, b in pairwise(places)]
        assert steps == pytest.approx([10.0] * len(steps))


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns"])
def test_hours_are_found_in_zones_off_the_hour(zone: str) -> None:
    place = ZoneInfo(zone)
    scale = day_scale(FRIDAY, place, [], OFFICE)
    assert [tick.local.hour for tick in scale.ticks(60, 120)] == list(range(8, 19))
    near = span_scale([RulerSegment(at(9, 0, zone=place), at(9, 40, zone=place))], place)
    assert {tick.local.minute for tick in near.ticks(10, 10)} == {0, 10, 20, 30, 40}


def test_breaks_are_the_holes_between_segments() -> None:
    runs = [RulerSegment(50, 60), RulerSegment(0, 10), RulerSegment(5, 20), RulerSegment(60, 70)]
    assert breaks(runs) == [(20, 50)]
    assert breaks(runs[:1]) == []


def test_labels_do_not_touch() -> None:
    scale = Scale(at(13), at(14), BERLIN)
    for width in (120, 300, 600, 1200):
        step = label_step(scale, width, 40)
        assert scale.x(at(13) + step * MINUTE_MS, width) >= 40 or step >= 60


def test_labels_follow_the_locale() -> None:
    local = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)
    german, american = QLocale("de_DE"), QLocale("en_US")
    assert hour_label(local, german) == "14"
    assert hour_label(local, american) == "2"
    assert clock_label(local, german) == "14:05"
    assert clock_label(local, american).startswith("2:05")


@pytest.mark.parametrize(
    ("span_ms", "text"), [(0, "0:00"), (1_150_999, "19:10"), (3_900_000, "1:05:00")]
)
def test_the_length_of_a_run(span_ms: int, text: str) -> None:
    assert run_label(span_ms) == text


def test_the_day_ruler_paints_and_speaks_its_segments(qtbot: QtBot) -> None:
    theme = Theme(forced="light")
    ruler = DayRuler(theme)
    qtbot.addWidget(ruler)
    ruler.setLocale(QLocale("de_DE"))
    ruler.resize(500, ruler.sizeHint().height())
    runs = [RulerSegment(at(9), at(10)), RulerSegment(at(13), at(14), live=True)]
    ruler.set_day(FRIDAY, BERLIN, runs, at(14))
    image = ruler.grab().toImage()
    assert image.pixelColor(75, 8).name().upper() == theme.tokens.fill2
    assert image.pixelColor(275, 8).name().upper() == theme.tokens.accent_text
    assert image.pixelColor(150, 6).name().upper() != theme.tokens.fill2
    assert image.pixelColor(300, 1).name().upper() == theme.tokens.text
    spoken = QAccessible.queryAccessibleInterface(ruler).text(QAccessible.Text.Name)
    assert spoken == "09:00 to 10:00, 13:00 to 14:00"


def test_now_of_another_day_is_not_drawn(qtbot: QtBot) -> None:
    theme = Theme(forced="light")
    ruler = DayRuler(theme)
    qtbot.addWidget(ruler)
    ruler.resize(500, ruler.sizeHint().height())
    ruler.set_day(FRIDAY, BERLIN, [], None)
    image = ruler.grab().toImage()
    assert all(
        image.pixelColor(x, 1).name().upper() != theme.tokens.text for x in range(image.width())
    )


def test_the_zoomed_ruler_hatches_the_break(qtbot: QtBot) -> None:
    theme = Theme(forced="light")
    ruler = SpanRuler(theme)
    qtbot.addWidget(ruler)
    ruler.resize(600, ruler.sizeHint().height())
    ruler.set_span(BERLIN, [RulerSegment(at(13), at(13, 20)), RulerSegment(at(13, 40), at(14))])
    image = ruler.grab().toImage()
    first, second = ruler.segment_rect(0), ruler.segment_rect(1)
    inside = image.pixelColor(round(first.center().x()), 5).name().upper()
    assert inside == theme.tokens.fill
    hole = {
        image.pixelColor(x, 8).name().upper()
        for x in range(round(first.right()) + 3, round(second.left()) - 3)
    }
    assert theme.tokens.hatch in hole
    assert len(hole) >= 2
    assert theme.tokens.fill not in hole
