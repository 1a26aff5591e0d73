"""The day's entries by problem: time on incidents counts under the problem, and typing finds it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.timing import Start
from stopwatch.ui.models.entries import EntryModel
from stopwatch.ui.widgets.row import ROW_ROLE, Row
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.entries import EntriesWindow
from tests.gui.delivery_room import Room
from tests.gui.grouped import TITLE, grouped

CTRL = Qt.KeyboardModifier.ControlModifier


def works(room: Room, target: TargetId, minutes: int) -> None:
    timing = room.desk.services.timing
    watch = timing.start(Start(target))
    room.desk.clock.pass_ms(minutes * MINUTE_MS)
    timing.stop(watch.id, Wishes(summary="x"))


def headers(model: EntryModel) -> list[Header]:
    found = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return [one for one in found if isinstance(one, Header)]


def rows(window: EntriesWindow) -> list[Row]:
    model = window.parts.model
    found = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return [one for one in found if isinstance(one, Row)]


def worked_day(room: Room) -> EntriesWindow:
    problem, incidents = grouped(room.desk)
    works(room, problem, 30)
    works(room, incidents[0], 40)
    works(room, room.desk.ticket(1, "Mailbox over quota"), 12)
    return room.open()


def test_ctrl_g_lists_by_problem_and_back(room: Room) -> None:
    window = worked_day(room)
    (before,) = headers(window.parts.model)
    assert before.title == "On its way"
    QTest.keyClick(window, Qt.Key.Key_G, CTRL)
    first, last = headers(window.parts.model)
    assert (first.title, first.count) == (f"T20261120.0700  {TITLE}", "2")
    assert first.right == "1:10 worked, 1.17 h to bill"
    assert (last.title, last.count, last.right) == (
        "Under no problem", "1", "0:12 worked, 0.20 h to bill",
    )  # fmt: skip
    QTest.keyClick(window, Qt.Key.Key_G, CTRL)
    assert headers(window.parts.model) == [before]


def test_the_button_tells_its_key_and_keeps_the_choice(room: Room) -> None:
    window = worked_day(room)
    button = window.parts.head.by_problem
    assert button.accessibleName() == "By problem"
    assert "Ctrl+G" in button.toolTip()
    chosen = window.parts.model.key_of(window.parts.list.currentIndex())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.parts.model.key_of(window.parts.list.currentIndex()) == chosen


def test_typing_a_problem_finds_the_time_on_its_incidents(room: Room) -> None:
    window = worked_day(room)
    window.parts.filter.begin()
    QTest.keyClicks(window.parts.filter.field, "0700")
    assert [row.number for row in rows(window)] == ["T20261120.0704", "T20261120.0700"]
    window.parts.filter.end()
    assert len(rows(window)) == 3


def test_a_wish_stands_under_its_problem_too(room: Room) -> None:
    problem, _ = grouped(room.desk)
    late = room.desk.ticket(3, "No logon after lunch")
    room.desk.services.grouping.link(problem, [late])
    window = room.open()
    window.parts.head.by_problem.click()
    (header,) = headers(window.parts.model)
    assert (header.title, header.count, header.right) == (f"T20261120.0700  {TITLE}", "1", "")


def test_without_entries_it_stays_blank(room: Room) -> None:
    window = room.open()
    window.parts.head.by_problem.click()
    assert headers(window.parts.model) == []
    assert window.parts.blank.isVisible()
