"""The stop sheet: nothing typed is lost, what is wrong is said here, saving takes one key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from stopwatch.domain.entry import EntryPhase, Piece, ShownState, reshaped
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.lengths import short_span
from stopwatch.domain.rounding import Rounding
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.overview import Run
from stopwatch.services.timing import Start
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.entry_words import break_words
from stopwatch.ui.windows.opener import PickForEntry, PickToStart
from stopwatch.ui.windows.stop_sheet_values import SheetClosed, breaks_in, moved_clock, moved_end
from tests.gui.conftest import Desk, Opened
from tests.gui.sheet_room import Room, refused_entry
from tests.support.machine import BERLIN, NOON
from tests.support.scrolling import scroll_over
from tests.support.units import facts

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DAY = date(2025, 11, 24)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened) -> Iterator[Room]:
    made = Room(qtbot, theme, desk, relay, opened)
    yield made
    made.windows.close()


def test_type_and_ctrl_enter_saves(room: Room) -> None:
    sheet, key = room.sheet()
    QTest.keyClicks(sheet.fields.summary, "DNS answers again")
    QTest.keyClick(sheet.fields.summary, Qt.Key.Key_Return, CTRL)
    shown = room.desk.services.entries.get(key)
    assert (shown.state, shown.entry.details.summary) == (
        ShownState.WAITING,
        "DNS answers again",
    )
    assert room.told == [("saved", SheetClosed((key,)))]
    assert not sheet.isVisible()


def test_save_and_start_next_opens_the_picker(room: Room) -> None:
    sheet, _ = room.sheet()
    QTest.keyClicks(sheet.fields.summary, "Done")
    QTest.keyClick(sheet.fields.summary, Qt.Key.Key_Return, CTRL | SHIFT)
    assert room.opened.asked == [("picker", PickToStart())]


def test_esc_keeps_what_was_typed_as_a_draft(room: Room) -> None:
    sheet, key = room.sheet()
    QTest.keyClicks(sheet.fields.internal, "ask Leon")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    entry = room.desk.services.entries.get(key).entry
    assert (entry.phase, entry.details.internal) == (EntryPhase.DRAFT, "ask Leon")
    assert [what for what, _ in room.told] == ["put off"]


def test_a_pause_in_typing_saves_the_draft(room: Room, qtbot: QtBot) -> None:
    sheet, key = room.sheet()
    QTest.keyClicks(sheet.fields.summary, "half a sen")

    def kept() -> bool:
        return room.desk.services.entries.get(key).entry.details.summary == "half a sen"

    qtbot.waitUntil(kept)
    assert sheet.fields.saved_note.text().startswith("draft saved")
    assert sheet.isVisible()


def test_missing_notes_are_said_under_the_field_and_typing_lifts_it(room: Room) -> None:
    sheet, key = room.sheet()
    QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    assert sheet.banner.accessibleName().startswith("Your 0.50 h is safe. The summary notes")
    assert sheet.fields.summary.property("state") == "error"
    assert not sheet.save_button.isEnabled()
    QTest.keyClicks(sheet.fields.summary, "x")
    assert sheet.banner.isHidden()
    assert sheet.save_button.isEnabled()
    assert room.desk.services.entries.get(key).state is ShownState.DRAFT


def test_without_a_ticket_the_sheet_asks_for_one_and_takes_it(room: Room) -> None:
    entry_ids = room.stopped(None)
    sheet = room.open(entry_ids)
    QTest.keyClicks(sheet.fields.summary, "Phone call")
    QTest.keyClick(sheet.fields.summary, Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible()
    sheet.banner.answer(1)
    assert room.opened.asked == [("picker", PickForEntry(entry_ids))]
    target = room.desk.ticket(2, "Wi-Fi slow in the gym")
    room.desk.services.entries.edit(entry_ids[0], EntryEdit(Wishes(draft=True), target))
    assert sheet.banner.isHidden()
    assert sheet.fields.summary.toPlainText() == "Phone call"
    assert sheet.save()


def test_times_are_checked_while_they_are_typed(room: Room) -> None:
    sheet, key = room.sheet()
    sheet.time.start.setTime(QTime(23, 0))
    assert "The end is not after the start." in sheet.banner.accessibleName()
    sheet.time.start.setTime(QTime(12, 50))
    assert sheet.banner.isHidden()
    QTest.keyClicks(sheet.fields.summary, "x")
    assert sheet.save()
    piece = room.desk.services.entries.get(key).entry.piece
    assert (piece.started_at, piece.worked_ms) == (NOON - 10 * MINUTE_MS, 40 * MINUTE_MS)


def test_ctrl_down_ends_it_one_increment_earlier(room: Room) -> None:
    with room.desk.services.tools.units.write() as unit:
        unit.accounts.put(replace(room.desk.account, rounding=Rounding(15, 15)))
    sheet, _ = room.sheet(minutes=40)
    assert sheet.time.billed_ms == 45 * MINUTE_MS
    QTest.keyClick(sheet, Qt.Key.Key_Down, CTRL)
    assert sheet.time.pieces[0].worked_ms == 25 * MINUTE_MS
    QTest.keyClick(sheet, Qt.Key.Key_Up, CTRL)
    assert sheet.time.pieces[0].worked_ms == 40 * MINUTE_MS


def test_breaks_stay_breaks_when_the_end_moves(room: Room) -> None:
    timing, clock = room.desk.services.timing, room.desk.clock
    watch = timing.start(Start(room.desk.ticket(1)))
    clock.pass_ms(20 * MINUTE_MS)
    timing.pause(watch.id)
    clock.pass_ms(10 * MINUTE_MS)
    timing.resume(watch.id)
    clock.pass_ms(20 * MINUTE_MS)
    sheet = room.open(tuple(entry.id for entry in timing.stop(watch.id)))
    sheet.time.end.setTime(QTime(13, 45))
    QTest.keyClicks(sheet.fields.summary, "x")
    assert sheet.save()
    entry = room.desk.services.entries.of_days("2025-11-24", "2025-11-24")[0].entry
    assert entry.piece.worked_ms == 35 * MINUTE_MS


def test_over_midnight_both_parts_are_listed_and_saved(room: Room) -> None:
    room.desk.clock.pass_ms(10 * HOUR_MS + 30 * MINUTE_MS)
    entry_ids = room.stopped(room.desk.ticket(1), minutes=60)
    assert len(entry_ids) == 2
    sheet = room.open(entry_ids)
    QTest.keyClicks(sheet.fields.summary, "Moved the server")
    assert sheet.save()
    states = {one.state for one in room.desk.services.entries.shown(entry_ids)}
    assert states == {ShownState.WAITING}


def test_discard_asks_once_and_undo_brings_it_back(room: Room) -> None:
    sheet, key = room.sheet()
    QTest.mouseClick(sheet.discard_button, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    focused = sheet.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_2)
    assert [what for what, _ in room.told] == ["discarded"]
    services = room.desk.services
    assert services.entries.shown((key,))[0].entry.phase is EntryPhase.DELETED
    services.undo.undo()
    assert services.entries.get(key).state is ShownState.DRAFT


def test_a_complete_ticket_that_takes_no_time_is_reopened_with_one_key(room: Room) -> None:
    services = room.desk.services
    with services.tools.units.write() as unit:
        unit.accounts.put(replace(room.desk.account, allows_completed=False))
    entry_ids = room.stopped(room.desk.ticket(1))
    with services.tools.units.write() as unit:
        unit.tickets.upsert(room.desk.account.id, [replace(facts(1), status=5)])
    sheet = room.open(entry_ids)
    assert "This ticket is Complete" in sheet.banner.accessibleName()
    sheet.banner.answer(1)
    assert sheet.fields.status.currentText() == "New"
    assert sheet.banner.isHidden()


def test_a_break_on_another_stopwatch_says_so(room: Room) -> None:
    timing, clock = room.desk.services.timing, room.desk.clock
    watch = timing.start(Start(room.desk.ticket(1)))
    clock.pass_ms(20 * MINUTE_MS)
    timing.start(Start(room.desk.ticket(2)))
    clock.pass_ms(10 * MINUTE_MS)
    timing.resume(watch.id)
    clock.pass_ms(20 * MINUTE_MS)
    sheet = room.open(tuple(entry.id for entry in timing.stop(watch.id)))
    assert sheet.time._breaks.text() == "Break 13:20 to 13:30, 10:00 on another stopwatch"
    assert sheet.time._swatch.isVisible()


def test_a_refused_entry_names_its_time_once_and_the_ways_out(room: Room) -> None:
    services = room.desk.services
    entry_ids = refused_entry(room)
    sheet = room.open(entry_ids)
    told = sheet.banner.accessibleName()
    assert told.startswith("Your 0.50 h is safe. Autotask refused it:")
    assert told.count("safe") == 1
    assert "all the same" not in sheet.fields.now_is.text()
    sheet.banner.answer(2)
    assert room.opened.asked == [("picker", PickForEntry(entry_ids))]
    sheet.banner.answer(1)
    assert sheet.fields.status.currentText() == "New"
    assert sheet.save()
    assert services.entries.get(entry_ids[0]).state is ShownState.WAITING


def test_a_banner_makes_the_sheet_grow_and_a_low_screen_scrolls_its_middle(room: Room) -> None:
    sheet, _ = room.sheet()
    before = sheet.height()
    QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert sheet.height() > before
    assert not sheet._middle.verticalScrollBar().isVisible()
    sheet.resize(sheet.width(), 480)
    QApplication.processEvents()
    assert sheet.height() == 480
    assert sheet._middle.verticalScrollBar().isVisible()
    assert sheet.save_button.mapTo(sheet, sheet.save_button.rect().bottomLeft()).y() < 480


def test_scrolling_over_a_choice_chooses_nothing(room: Room) -> None:
    sheet, _ = room.sheet()
    status = sheet.fields.status
    before = status.currentIndex()
    scroll_over(status)
    assert status.count() > 1
    assert status.currentIndex() == before


def test_what_is_written_already_is_added_to(room: Room) -> None:
    timing = room.desk.services.timing
    watch = timing.start(Start(room.desk.ticket(1), note="DNS did not answer."))
    room.desk.clock.pass_ms(30 * MINUTE_MS)
    sheet = room.open(tuple(entry.id for entry in timing.stop(watch.id)))
    QTest.keyClicks(sheet.fields.summary, " Now it does.")
    assert sheet.fields.summary.toPlainText() == "DNS did not answer. Now it does."


def test_every_field_has_a_letter_and_no_letter_two(room: Room) -> None:
    sheet, _ = room.sheet()
    texts = [label.text() for label in sheet.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in sheet.findChildren(QAbstractButton)]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters))
    assert len(letters) >= 12


def test_an_entry_saved_elsewhere_closes_its_sheet(room: Room) -> None:
    sheet, key = room.sheet()
    room.desk.services.entries.edit(key, EntryEdit(Wishes(summary="By the command line")))
    assert not sheet.isVisible()
    assert room.told == []


def test_long_titles_do_not_widen_the_sheet(room: Room) -> None:
    entry_ids = room.stopped(room.desk.ticket(1, "Wi-Fi " * 33))
    assert room.open(entry_ids).width() == 640


def test_words_of_breaks() -> None:
    assert short_span(391_000) == "6:31"
    assert short_span(HOUR_MS + 391_000) == "1:06:31"
    hole = (NOON, NOON + 391_000)
    assert break_words([hole], BERLIN) == "Break 13:00 to 13:06, 6:31"
    assert break_words([hole, hole], BERLIN) == "2 breaks, 13:02 in all"
    assert break_words([hole, (NOON, NOON + 59_000)], BERLIN) == break_words([hole], BERLIN)
    assert break_words([(NOON, NOON + 59_000)], BERLIN) == ""
    other = [Run(NOON - HOUR_MS, NOON + 300_000, is_live=False)]
    assert break_words([hole], BERLIN, other) == "Break 13:00 to 13:06, 6:31 on another stopwatch"
    brief = [Run(NOON, NOON + 60_000, is_live=False)]
    assert break_words([hole], BERLIN, brief) == "Break 13:00 to 13:06, 6:31"
    assert break_words([], BERLIN) == ""


def test_a_clock_time_keeps_seconds_that_were_not_touched() -> None:
    at = NOON + 37_000
    assert moved_clock(at, BERLIN, time(13, 0)) == at
    assert moved_clock(at, BERLIN, time(13, 1)) == NOON + MINUTE_MS


def test_midnight_is_the_end_of_the_day() -> None:
    midnight = NOON + 11 * HOUR_MS
    piece = Piece(NOON, midnight, 11 * HOUR_MS, BERLIN, DAY)
    assert moved_end(piece, NOON, time(0, 0)) == midnight
    assert moved_end(piece, NOON, time(23, 30)) == midnight - 30 * MINUTE_MS
    short = Piece(NOON, NOON + HOUR_MS, HOUR_MS, BERLIN, DAY)
    assert moved_end(short, NOON, time(0, 0)) == midnight
    assert midnight - NOON < DAY_MS


def test_breaks_are_what_no_run_covers() -> None:
    piece = Piece(0, 100, 70, BERLIN, DAY)
    assert breaks_in([(0, 40), (70, 100)], piece) == [(40, 70)]
    assert breaks_in([(0, 100)], piece) == []


@pytest.mark.parametrize(("start", "end"), [(0, 100), (-50, 160), (20, 50), (45, 90), (50, 60)])
def test_worked_time_and_breaks_are_the_whole_span(start: int, end: int) -> None:
    runs = [(0, 40), (70, 90), (95, 100)]
    piece = reshaped(Piece(0, 100, 65, BERLIN, DAY), runs, start, end)
    breaks = breaks_in(runs, piece)
    assert piece.worked_ms + sum(until - since for since, until in breaks) == end - start


def test_time_before_the_first_and_after_the_last_run_is_no_break(room: Room) -> None:
    sheet, _ = room.sheet()
    sheet.time.start.setTime(QTime(12, 30))
    sheet.time.end.setTime(QTime(14, 0))
    piece = sheet.time.pieces[0]
    assert piece.worked_ms == 90 * MINUTE_MS
    assert sheet.time._breaks.isHidden()
    (block,) = sheet.time._ruler._segments
    assert (block.start_at, block.end_at) == (piece.started_at, piece.ended_at)
