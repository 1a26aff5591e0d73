"""Where the entries of a day stand: true to scale, beside each other, and none hides words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter, QRegion
from pytestqt.qtbot import QtBot

from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.day_view import DayView
from stopwatch.ui.pages.day import canvas
from stopwatch.ui.pages.day.block_cache import BlockCache
from stopwatch.ui.pages.day.boxes import Picture
from stopwatch.ui.pages.day.layout import laid_out
from stopwatch.ui.pages.day.page import DayPage
from stopwatch.ui.pages.day.scale import Columns, Scale
from stopwatch.ui.pages.day.timeline import Timeline
from tests.gui.day_room import DayRoom, key_of
from tests.gui.day_stories import at

MANY = 70


def test_what_ran_in_a_break_is_inset_and_hides_no_words(day_page: DayPage) -> None:
    picture = day_page.parts.timeline.picture
    outer = picture.block(EntryId(key_of(day_page, "X-ray")))
    inner = picture.block(EntryId(key_of(day_page, "Wi-Fi slow")))
    assert outer is not None
    assert inner is not None
    assert inner.plate.left() == outer.plate.left() + 24
    assert len(outer.stripes) == 2
    assert outer.second is not None
    assert outer.second >= inner.plate.bottom()


def test_blocks_of_a_minute_keep_their_words_and_their_length(day_room: DayRoom) -> None:
    day_room.stories.know_tickets()
    day_room.stories.clock.jump_to(at("12:00"))
    for name, start, end in (("vpn", "9:00", "9:01"), ("wifi", "9:01", "9:03")):
        day_room.stories.book(name, start, end)
    first, second = day_room.open().parts.timeline.picture.blocks
    assert first.plate.height() >= 16
    assert not first.plate.intersects(second.plate)
    assert second.stripes[0].height() < 4


def test_three_at_once_stand_side_by_side(day_room: DayRoom) -> None:
    day_room.stories.know_tickets()
    day_room.stories.clock.jump_to(at("12:00"))
    for name in ("vpn", "wifi", "server"):
        day_room.stories.book(name, "9:00", "10:00")
    plates = [box.plate for box in day_room.open().parts.timeline.picture.blocks]
    assert not any(one.intersects(other) for one in plates for other in plates if one is not other)


def test_a_day_is_laid_out_once_however_its_window_grows(
    day_room: DayRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = list[float]()

    def heard(view: DayView, scale: Scale, columns: Columns, line: float) -> Picture:
        times.append(columns.right)
        return laid_out(view, scale, columns, line)

    monkeypatch.setattr(canvas, "laid_out", heard)
    page = day_room.open()
    for width in (900, 1_000, 1_100):
        page.resize(width, 700)
    assert page.parts.timeline.picture is page.parts.timeline.picture
    assert len(set(times)) == len(times) <= 2, times


def test_very_many_entries_are_painted_in_turns(day_room: DayRoom, qtbot: QtBot) -> None:
    day_room.stories.know_tickets()
    day_room.stories.clock.jump_to(at("12:00"))
    vpn, start = day_room.stories.tickets["vpn"], at("9:00")
    for number in range(MANY):
        at_ms = start + number * MINUTE_MS
        day_room.stories.services.entries.add(vpn, at_ms, at_ms + MINUTE_MS, Wishes(summary="Done"))
    timeline = day_room.open(height=2_400).parts.timeline
    everything = {box.key for box in timeline.picture.blocks}
    qtbot.waitUntil(lambda: set(timeline._canvas._cache._known) == everything)
    timeline.viewport().repaint()
    assert set(timeline.painted) == everything, "in the end all are there"
    timeline._canvas._cache = BlockCache()
    drawn = [paint_all(timeline) for _turn in range(MANY // 20 + 1)]
    assert [len(one) for one in drawn] == [20, 40, 60, len(everything)]
    assert timeline._canvas.left == ()


def paint_all(timeline: Timeline) -> tuple[str, ...]:
    """Paint all of a day on a sheet that is large enough."""
    sheet = QImage(1_000, 3_000, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    drawn = timeline._canvas.paint(
        painter, timeline.palette(), QRegion(sheet.rect()), key="", held=None, has_focus=False
    )
    painter.end()
    return drawn
