"""One entry or one for each run, chosen in the stop sheet; and the problem above its ticket."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from stopwatch.domain.entry import EntryPhase, Grouping
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.timing import Start
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.opener import PickProblem
from stopwatch.ui.windows.stop_sheet import StopSheet
from tests.gui.conftest import Desk, Opened
from tests.gui.sheet_room import Room

RUNS = (19, 23)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened) -> Iterator[Room]:
    made = Room(qtbot, theme, desk, relay, opened)
    yield made
    made.windows.close()


@pytest.fixture
def sheet(room: Room) -> StopSheet:
    """Two runs with a break between, not saved yet."""
    timing, clock = room.desk.services.timing, room.desk.clock
    watch = timing.start(Start(room.desk.ticket(1)))
    clock.pass_ms(RUNS[0] * MINUTE_MS)
    timing.pause(watch.id)
    clock.pass_ms(7 * MINUTE_MS)
    timing.resume(watch.id)
    clock.pass_ms(RUNS[1] * MINUTE_MS)
    return room.open(tuple(entry.id for entry in timing.stop(watch.id)))


def entry_ids(sheet: StopSheet) -> tuple[EntryId, ...]:
    return sheet._saving.entry_ids


def worked(room: Room, sheet: StopSheet) -> list[int]:
    shown = room.desk.services.entries.shown(entry_ids(sheet))
    assert {one.entry.phase for one in shown} == {EntryPhase.DRAFT}
    return [one.entry.piece.worked_ms // MINUTE_MS for one in shown]


def words(sheet: StopSheet) -> list[str]:
    return [label.text() for label in sheet.time.findChildren(QLabel) if label.isVisible()]


def test_a_sitting_with_a_break_can_be_an_entry_for_each_run(
    room: Room, sheet: StopSheet, qtbot: QtBot
) -> None:
    QTest.keyClicks(sheet.fields.summary, "DNS answers again")
    assert sheet.time.cutting.one.isChecked()
    sheet.time.cutting.each.click()
    assert worked(room, sheet) == list(RUNS)
    assert sheet.fields.summary.toPlainText() == "DNS answers again"
    qtbot.waitUntil(lambda: {"0:19:00", "0:23:00", "0:42:00"} <= set(words(sheet)))
    sheet.time.cutting.one.click()
    assert worked(room, sheet) == [sum(RUNS)]
    assert sheet.isVisible()


def test_what_was_cut_is_saved_whole(room: Room, sheet: StopSheet) -> None:
    QTest.keyClicks(sheet.fields.summary, "DNS answers again")
    sheet.time.cutting.each.click()
    assert sheet.save()
    shown = room.desk.services.entries.shown(room.told[-1][1].entry_ids)
    assert [one.entry.phase for one in shown] == [EntryPhase.SUBMITTED] * 2


def test_times_that_were_changed_leave_no_choice(room: Room, sheet: StopSheet) -> None:
    start = sheet.time.start.time()
    sheet.time.start.setTime(QTime(start.hour(), start.minute()).addSecs(-60))
    assert not sheet.time.cutting.isEnabled()
    assert sheet.time.cutting.toolTip()
    sheet.time.start.setTime(QTime(start.hour(), start.minute()))
    assert sheet.time.cutting.isEnabled()
    sheet.time.start.setTime(QTime(start.hour(), start.minute()).addSecs(-60))
    sheet.keep_draft()
    assert worked(room, sheet) == [sum(RUNS) + 1]
    assert not sheet.time.cutting.isEnabled()


def test_what_cannot_be_cut_any_more_says_so_and_stays(room: Room, sheet: StopSheet) -> None:
    (key,) = entry_ids(sheet)
    room.desk.services.entries.keep_here(key)
    sheet.time.cutting.each.click()
    assert sheet.banner.isVisible()
    assert entry_ids(sheet) == (key,)


def test_a_sitting_without_a_break_offers_nothing(room: Room) -> None:
    sheet, _ = room.sheet()
    assert not sheet.time.cutting.isVisible()


def test_undo_from_elsewhere_closes_the_sheet_and_keeps_the_draft(
    room: Room, sheet: StopSheet, qtbot: QtBot
) -> None:
    before = entry_ids(sheet)
    sheet.time.cutting.each.click()
    room.desk.services.undo.undo()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert room.desk.services.entries.shown(before)[0].entry.phase is EntryPhase.DRAFT
    assert room.desk.services.recutting.present(before) is Grouping.SITTING


def test_a_loose_ticket_can_be_hung_under_a_problem(room: Room, sheet: StopSheet) -> None:
    assert sheet.head._hang.isVisible()
    sheet.head._hang.click()
    target_id = room.desk.services.entries.shown(entry_ids(sheet))[0].entry.target_id
    assert target_id is not None
    assert room.opened.asked[-1] == ("picker", PickProblem((target_id,)))


def test_a_ticket_that_hangs_meanwhile_is_not_offered_one(
    room: Room, sheet: StopSheet, qtbot: QtBot
) -> None:
    target_id = room.desk.services.entries.shown(entry_ids(sheet))[0].entry.target_id
    assert target_id is not None
    room.desk.services.grouping.create("Share is lost", [target_id])
    qtbot.waitUntil(lambda: not sheet.head._hang.isVisible())


def test_without_a_ticket_there_is_nothing_to_hang(room: Room) -> None:
    assert not room.open(room.stopped(None)).head._hang.isVisible()
