"""The window of settings: every row is there, counts at once, and can be taken back."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stopwatch.domain.events import PreferencesChanged
from stopwatch.services.preference_kinds import ClockTime, Keys, OneOf, Whole
from stopwatch.services.preferences import TABLE
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.preferences.fields import (
    ClockField,
    KeysField,
    WholeField,
    WordField,
    YesNoField,
    make_field,
)
from stopwatch.ui.windows.preferences.words import value_words
from tests.gui.conftest import Desk
from tests.gui.preferences_room import PreferencesRoom


@pytest.fixture
def room(
    qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay
) -> Iterator[PreferencesRoom]:
    made = PreferencesRoom(qtbot, theme, desk.services, jobs, relay)
    yield made
    made.close()


def test_every_row_of_the_tables_is_there_and_named(room: PreferencesRoom) -> None:
    assert {one.name for one in TABLE} < set(room.window.rows)
    for row in room.window.rows.values():
        assert row.field.accessibleName() == row.title.text()
        assert row.field.accessibleDescription() == row.sentence.text()
        assert row.back.isHidden()


def test_a_change_counts_at_once_and_is_taken_back(room: PreferencesRoom) -> None:
    field = room.row("summary_required").field
    assert isinstance(field, YesNoField)
    room.bot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert not room.services.preferences.load().summary_required
    assert room.window.toast.text == "Require summary notes: no."
    assert not room.row("summary_required").back.isHidden()
    QTest.keyClick(room.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.services.preferences.load().summary_required
    assert field.isChecked()
    assert room.row("summary_required").back.isHidden()
    room.window.undo()
    assert room.services.preferences.load().summary_required, "there is nothing more"


def test_the_way_back_to_the_default_is_undone_too(room: PreferencesRoom) -> None:
    room.services.preferences.change({"hold_seconds": 40})
    room.bot.waitUntil(lambda: not room.row("hold_seconds").back.isHidden())
    room.row("hold_seconds").back.click()
    assert room.services.preferences.load().hold_seconds == 10
    room.window.undo()
    assert room.services.preferences.load().hold_seconds == 40


def test_a_number_counts_when_it_is_typed_to_its_end(room: PreferencesRoom) -> None:
    row = room.row("completed_days")
    field = row.field
    assert isinstance(field, WholeField)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "365")
    assert room.services.preferences.load().completed_days == 180
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert room.services.preferences.load().completed_days == 365
    assert field.text() == "365 days"


def test_a_word_is_chosen(room: PreferencesRoom) -> None:
    field = room.row("theme").field
    assert isinstance(field, WordField)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert room.services.preferences.load().theme == "light"


def test_what_another_process_changed_is_shown(room: PreferencesRoom) -> None:
    room.services.preferences.change({"theme": "dark", "summary_required": False})
    room.services.bus.publish(PreferencesChanged(("theme",)))
    field = room.row("theme").field
    assert isinstance(field, WordField)
    room.bot.waitUntil(lambda: field.currentData() == "dark")
    assert room.window.toast.text == ""


def test_a_search_leaves_what_is_like_it(room: PreferencesRoom) -> None:
    QTest.keyClick(room.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    room.window.search.setText("purchase ORDER")
    assert {"ticket_number_wins", "contract_number_fills"} <= set(room.shown())
    assert "theme" not in room.shown()
    room.window.search.setText("sea")
    room.window.search.setText("xyz")
    assert room.shown() == []
    assert "xyz" in room.window.nothing.text
    assert room.window.nothing.isVisible()
    QTest.keyClick(room.window, Qt.Key.Key_Escape)
    assert set(room.shown()) == set(room.window.rows)
    QTest.keyClick(room.window, Qt.Key.Key_Escape)
    assert not room.window.isVisible()


def test_undo_shows_a_row_that_the_search_hid(room: PreferencesRoom) -> None:
    room.row("theme").chosen.emit("dark")
    room.window.search.setText("purchase")
    room.window.undo()
    assert "theme" in room.shown()


def test_what_an_account_books_is_its_own(room: PreferencesRoom, desk: Desk) -> None:
    row = room.row(f"round_up_minutes {desk.account.id}")
    row.chosen.emit(15)
    assert desk.services.accounts.current().rounding.step_minutes == 15
    row = room.row(f"grouping {desk.account.id}")
    assert isinstance(row.field, WordField)
    row.field.setFocus()
    QTest.keyClick(row.field, Qt.Key.Key_Down)
    assert desk.services.accounts.current().grouping == "segment"


def test_rows_of_an_account_that_went_go_too(room: PreferencesRoom, desk: Desk) -> None:
    key = f"grouping {desk.account.id}"
    assert key in room.window.rows
    desk.services.accounts.remove(desk.account.id)
    room.bot.waitUntil(lambda: key not in room.window.rows)
    assert "grouping 0" in room.window.rows
    room.row("grouping 0").chosen.emit("contiguous")
    assert desk.services.accounts.current().grouping == "contiguous"


def test_it_starts_at_sign_in_or_says_why_not(room: PreferencesRoom) -> None:
    row = room.row("autostart")
    row.chosen.emit(True)
    assert room.autostart.on
    room.autostart.is_broken = True
    room.window.undo()
    assert "Nothing was changed" in room.window.toast.text
    assert isinstance(row.field, YesNoField)
    assert row.field.isChecked()


def test_a_row_is_reached_and_told_by_the_keyboard(room: PreferencesRoom) -> None:
    first = next(iter(room.window.rows.values()))
    room.window.search.setFocus()
    QTest.keyClick(room.window.search, Qt.Key.Key_Tab)
    assert first.field.hasFocus()


def test_nothing_is_cut_at_the_right_however_small_it_is(room: PreferencesRoom) -> None:
    window = room.window
    window.resize(window.minimumSize())
    QCoreApplication.processEvents()
    assert window._inside.width() <= window._scroll.viewport().width()


def test_a_time_of_day_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    field = make_field(theme, ClockTime(), "Work begins")
    qtbot.addWidget(field)
    assert isinstance(field, ClockField)
    field.show_value("08:00")
    with qtbot.waitSignal(field.chosen) as told:
        field.stepUp()
    assert told.args == ["09:00"]


def test_keys_are_pressed_and_taken_away(qtbot: QtBot, theme: Theme) -> None:
    field = make_field(theme, Keys(), "Start")
    qtbot.addWidget(field)
    assert isinstance(field, KeysField)
    field.show_value("Ctrl+Alt+T")
    field.show()
    line = field.findChild(QLineEdit)
    assert line is not None
    assert line.accessibleName() == "Start"
    with qtbot.waitSignal(field.chosen) as told:
        QTest.keyClick(field, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["Ctrl+M"]
    with qtbot.waitSignal(field.chosen) as told:
        field.clear()
    assert told.args == [""]
    field.close()


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        (Whole(9, "{count} days", off="never"), 0, "never"),
        (Whole(9, "{count} days"), 0, "0 days"), (OneOf({"dark": "Dark"}), "dark", "Dark"),
        (Keys(), "", "none"), (ClockTime(), "08:00", "08:00"),
    ],
)  # fmt: skip
def test_how_values_are_told(
    qtbot: QtBot, kind: Whole | OneOf | Keys | ClockTime, value: object, told: str
) -> None:
    assert value_words(kind, value) == told


def test_links_are_told_to_the_desktop_without_holding_up_the_window(room: PreferencesRoom) -> None:
    row = room.row("links")
    row.chosen.emit(True)
    assert not row.field.isEnabled()
    room.bot.waitUntil(row.field.isEnabled)
    assert row.setting.read() is True
    assert room.links.turned_by not in {0, threading.get_ident()}, "its tools may take seconds"
    room.window.undo()
    room.bot.waitUntil(row.field.isEnabled)
    assert row.setting.read() is False
    assert "again" in room.window.toast.text


def test_links_that_cannot_be_told_to_the_desktop_say_so(room: PreferencesRoom) -> None:
    row = room.row("links")
    room.links.is_broken = True
    row.chosen.emit(True)
    room.bot.waitUntil(row.field.isEnabled)
    assert "Nothing was changed" in room.window.toast.text
    assert isinstance(row.field, YesNoField)
    assert not row.field.isChecked()
