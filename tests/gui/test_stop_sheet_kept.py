"""The stop sheet beside the rest of the world: full disks, other hands, and an early Esc."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.account import AccountKind
from stopwatch.domain.entry import EntryPhase, ShownState
from stopwatch.domain.errors import Unavailable
from stopwatch.domain.events import AccountChanged
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.stop_sheet import StopSheet
from stopwatch.ui.windows.stop_sheet_saving import Filled
from tests.gui.conftest import Desk, Opened
from tests.gui.sheet_room import Room, refused_entry
from tests.support.machine import NOON


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened) -> Iterator[Room]:
    made = Room(qtbot, theme, desk, relay, opened)
    yield made
    made.windows.close()


class _FullDisk:
    """Stands where a sheet writes, until it is emptied."""

    def __init__(self, sheet: StopSheet, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch
        for name in ("keep", "save"):
            patch.setattr(sheet._saving, name, self._write)

    def empty(self) -> None:
        self._patch.undo()

    def _write(self, _filled: Filled) -> str:
        raise Unavailable("Everything recorded is safe. The disk is full. Try again.")


def test_esc_asks_before_the_words_for_a_refused_entry_go(room: Room) -> None:
    (key,) = refused_entry(room)
    sheet = room.open((key,))
    assert sheet.head._later.isHidden()
    QTest.keyClicks(sheet.fields.summary, " twice")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    unsaved = sheet.foot.unsaved
    assert unsaved.accessibleName() == "The time is safe. What you typed is not saved yet."
    assert [button.text() for button in unsaved.buttons()] == ["Save", "Close without it"]
    focused = sheet.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_2)
    assert not sheet.isVisible()
    assert [what for what, _ in room.told] == ["put off"]


def test_what_was_typed_for_a_sent_entry_is_saved_from_the_question(room: Room) -> None:
    services = room.desk.services
    (key,) = room.stopped(room.desk.ticket(1))
    services.entries.edit(key, EntryEdit(Wishes(summary="Done")))
    sheet = room.open((key,))
    QTest.keyClicks(sheet.fields.summary, " twice")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.foot.unsaved.answer(1)
    assert services.entries.get(key).entry.details.summary == "Done twice"
    assert not sheet.isVisible()


def test_esc_asks_when_the_draft_cannot_be_kept_and_tries_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet, key = room.sheet()
    assert not sheet.head._later.isHidden()
    disk = _FullDisk(sheet, monkeypatch)
    QTest.keyClicks(sheet.fields.internal, "ask Leon")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert "The disk is full." in sheet.banner.accessibleName()
    sheet.foot.unsaved.answer(1)
    assert sheet.foot.unsaved.isVisible()
    disk.empty()
    sheet.foot.unsaved.answer(1)
    assert not sheet.isVisible()
    entry = room.desk.services.entries.get(key).entry
    assert (entry.phase, entry.details.internal) == (EntryPhase.DRAFT, "ask Leon")


def test_the_end_of_the_program_waits_for_no_answer(room: Room) -> None:
    sheet = room.open(refused_entry(room))
    QTest.keyClicks(sheet.fields.summary, " twice")
    sheet.close_anyway()
    assert not sheet.isVisible()


def test_a_full_disk_leaves_saving_to_be_tried_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet, key = room.sheet()
    QTest.keyClicks(sheet.fields.summary, "Done")
    disk = _FullDisk(sheet, monkeypatch)
    QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    assert "Try again." in sheet.banner.accessibleName()
    disk.empty()
    QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    assert room.desk.services.entries.get(key).state is ShownState.WAITING


def test_an_untouched_sheet_shows_what_was_edited_elsewhere(room: Room) -> None:
    services = room.desk.services
    sheet, key = room.sheet()
    sheet.fields.status.setCurrentIndex(1)
    earlier = EntryEdit(
        Wishes(summary="By the command line", draft=True), started_at=NOON - HOUR_MS
    )
    services.entries.edit(key, earlier)
    assert sheet.fields.summary.toPlainText() == "By the command line"
    assert sheet.time.pieces[0].started_at == NOON - HOUR_MS
    assert sheet.fields.status.currentIndex() == 1
    assert not sheet._is_dirty
    assert sheet.save()
    assert services.entries.get(key).entry.details.summary == "By the command line"


def test_what_is_being_typed_is_not_replaced(room: Room) -> None:
    sheet, key = room.sheet()
    QTest.keyClicks(sheet.fields.summary, "Mine")
    room.desk.services.entries.edit(key, EntryEdit(Wishes(summary="Theirs", draft=True)))
    assert sheet.fields.summary.toPlainText() == "Mine"


def test_after_signing_in_the_sheet_can_be_saved(room: Room) -> None:
    services, account = room.desk.services, room.desk.account
    entry_ids = room.stopped(room.desk.ticket(1))
    with services.tools.units.write() as unit:
        unit.accounts.put(replace(account, kind=AccountKind.LOCAL))
    sheet = room.open(entry_ids)
    QTest.keyClicks(sheet.fields.summary, "Done")
    QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    assert not sheet.save_button.isEnabled()
    sheet.banner.answer(1)
    assert room.opened.asked == [("sign in", None)]
    with services.tools.units.write() as unit:
        unit.accounts.put(account)
        unit.publish(AccountChanged(account.id))
    assert sheet.save_button.isEnabled()
    assert sheet.fields.summary.toPlainText() == "Done"
    assert sheet.save()


def test_a_discarded_sitting_comes_back_with_one_undo(room: Room) -> None:
    room.desk.clock.pass_ms(10 * HOUR_MS + 30 * MINUTE_MS)
    entry_ids = room.stopped(room.desk.ticket(1), minutes=60)
    sheet = room.open(entry_ids)
    sheet.discard()
    sheet.foot.discarding.answer(2)
    services = room.desk.services
    services.undo.undo()
    assert {one.state for one in services.entries.shown(entry_ids)} == {ShownState.DRAFT}


def test_what_happens_to_other_entries_reads_nothing_anew(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = room.open(room.stopped(room.desk.ticket(1)))
    reads: Counter[str] = Counter()

    def counting(name: str) -> Callable[..., object]:
        honest = getattr(sheet._saving, name)

        def read(*given: object) -> object:
            reads[name] += 1
            return honest(*given)

        return read

    for name in ("load", "offered"):
        monkeypatch.setattr(sheet._saving, name, counting(name))
    (other,) = room.stopped(room.desk.ticket(2))
    room.desk.services.entries.edit(other, EntryEdit(Wishes(summary="Done")))
    assert reads == {}
    QTest.keyClicks(sheet.fields.summary, "Typed")
    sheet.keep_draft()
    assert reads == {"load": 1}, "what can be chosen depends on the ticket and the account alone"
