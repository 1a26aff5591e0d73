"""The panel over real services: what it shows, and that each button does what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.events import ChangedElsewhere
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.widgets.row import ROW_ROLE, Row, spoken_text
from stopwatch.ui.windows.opener import PickToAttach, PickToStart
from stopwatch.ui.windows.panel import Panel
from tests.gui.conftest import Desk, Opened
from tests.gui.panel_hands import button, choose_row, press, states, words

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_nothing_runs_shows_the_day_and_the_ways_to_start(panel: Panel) -> None:
    assert "Nothing is running" in words(panel)
    assert not button(panel, "Pause").isVisible()
    assert button(panel, "Start on a ticket…").isVisible()


def test_the_running_one_stands_in_the_card(two: object, panel: Panel) -> None:
    shown = words(panel)
    for piece in ("T20261120.0042", "Harbor Dental", "X-ray share lost", "42 minutes"):
        assert piece in shown


def test_a_row_is_read_out_whole(two: object, panel: Panel) -> None:
    model = panel._paused.model_rows
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == ("Paused, T20261120.0017, Onboarding: two PCs, Harbor Dental, 1 hour 3 minutes")


def test_start_and_without_a_ticket(
    panel: Panel, services: Services, opened: Opened, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(panel, "Start on a ticket…"), Qt.MouseButton.LeftButton)
    assert opened.asked == [("picker", PickToStart())]
    qtbot.mouseClick(button(panel, "Without a ticket"), Qt.MouseButton.LeftButton)
    assert states(services) == ["running"]


def test_the_keys_of_everywhere(panel: Panel, services: Services, opened: Opened) -> None:
    panel.activateWindow()
    press(panel, Qt.Key.Key_T, CTRL)
    press(panel, Qt.Key.Key_F5)
    assert opened.asked == [("picker", PickToStart()), ("sync", None)]
    press(panel, Qt.Key.Key_T, CTRL, SHIFT)
    assert states(services) == ["running"]
    press(panel, Qt.Key.Key_N, CTRL)
    assert panel.focusWidget() is panel._card.note
    panel._start.setFocus()
    press(panel, Qt.Key.Key_Z, CTRL)
    assert states(services) == []


def test_escape_closes_and_destroys_nothing(panel: Panel, two: object, services: Services) -> None:
    before = states(services)
    press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert states(services) == before


def test_pause_stop_and_note_of_the_card(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], services: Services, opened: Opened, qtbot: QtBot
) -> None:
    panel._card.note.setText("DNS did not answer.")
    press_in = panel._card.note
    QTest.keyClick(press_in, Qt.Key.Key_Return)
    assert services.timing.desk().get(two[1].id).notes[-1].text == "DNS did not answer."
    assert "DNS did not answer." in words(panel)
    qtbot.mouseClick(button(panel, "Pause"), Qt.MouseButton.LeftButton)
    assert states(services) == ["paused", "paused"]
    services.timing.resume(two[1].id)
    qtbot.mouseClick(button(panel, "Stop…"), Qt.MouseButton.LeftButton)
    assert states(services) == ["paused"]
    ((kind, entry_ids),) = opened.asked
    assert kind == "stop sheet"
    assert isinstance(entry_ids, tuple)
    assert [shown.entry.stopwatch_id for shown in services.entries.shown(entry_ids)] == [two[1].id]


def test_a_stopwatch_without_a_ticket_can_be_attached(
    panel: Panel, services: Services, desk: Desk, opened: Opened
) -> None:
    bare = services.timing.start(Start(note="Phone call"))
    services.timing.pause(bare.id)
    choose_row(panel)
    press(panel, Qt.Key.Key_A)
    assert opened.asked == [("picker", PickToAttach(bare.id))]
    rows = panel._paused.model_rows
    row = rows.data(rows.index(0), ROW_ROLE)
    assert isinstance(row, Row)
    assert spoken_text(row).startswith("Paused, No ticket yet, Phone call")


def test_it_ticks_only_while_it_is_visible_and_something_runs(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], services: Services, desk: Desk
) -> None:
    assert panel._timer.isActive()
    desk.clock.pass_ms(8 * 1000)
    panel._timer.timeout.emit()
    assert panel._card._hero.text() == "0:42:08"
    panel.hide()
    assert not panel._timer.isActive()
    services.timing.note("while hidden")
    assert not panel._timer.isActive()
    panel.show()
    assert panel._timer.isActive()


def test_while_hidden_it_reads_nothing_and_shows_the_truth_when_opened(
    panel: Panel, services: Services, desk: Desk
) -> None:
    panel.hide()
    services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    panel.show()
    assert "X-ray share lost" in words(panel)


def test_what_another_process_did_is_shown(panel: Panel, services: Services, desk: Desk) -> None:
    started = services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    change = services.timing.desk().pause(started, desk.clock.now_ms())
    with services.tools.units.write() as unit:
        unit.timekeeping.save((change,))
    services.bus.publish(ChangedElsewhere())
    assert "Nothing is running" in words(panel)


def test_two_at_once_stand_below_each_other(panel: Panel, two: object, desk: Desk) -> None:
    desk.services.timing.start(Start(desk.ticket(43, "Backup failed"), alongside=True))
    assert panel._alongside.isVisible()
    assert panel._alongside.model_rows.rowCount() == 1


def test_the_question_after_an_unclean_end(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], services: Services, desk: Desk, qtbot: QtBot
) -> None:
    services.recovery.begin()
    desk.clock.pass_ms(HOUR_MS)
    services.recovery.begin()
    shown = words(panel)
    assert "Nothing was lost." in shown
    assert "T20261120.0042 X-ray share lost ran on for 1 hour." in shown
    press(panel, Qt.Key.Key_2)
    assert "Left out 1:00; T20261120.0042 is paused." in words(panel)
    watch = services.timing.desk().get(two[1].id)
    assert watch.elapsed_ms(desk.clock.now_ms()) == 42 * MINUTE_MS
    assert not panel._question.isVisible()
    qtbot.mouseClick(button(panel, "Undo"), Qt.MouseButton.LeftButton)
    watch = services.timing.desk().get(two[1].id)
    assert watch.elapsed_ms(desk.clock.now_ms()) == 102 * MINUTE_MS


def test_keeping_an_absence_offers_no_undo_of_something_else(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], services: Services, desk: Desk
) -> None:
    services.recovery.begin()
    desk.clock.pass_ms(HOUR_MS)
    services.recovery.begin()
    press(panel, Qt.Key.Key_1)
    assert "Kept 1:00 on T20261120.0042." in words(panel)
    assert not button(panel, "Undo").isVisible()


def test_the_foot_opens_what_needs_you(panel: Panel, opened: Opened, qtbot: QtBot) -> None:
    panel._foot._needs.show_words("1 entry needs you. Your time is safe.")
    qtbot.mouseClick(button(panel, "Open"), Qt.MouseButton.LeftButton)
    assert opened.asked == [("entries", True)]


def test_what_cannot_be_done_is_said_and_harms_nothing(panel: Panel, services: Services) -> None:
    press(panel, Qt.Key.Key_Z, CTRL)
    assert "nothing to undo" in words(panel)
    assert not button(panel, "Undo").isVisible()


def test_without_a_tray_closing_asks_first(panel: Panel, opened: Opened) -> None:
    panel.show_hosted(hosted=False)
    assert "Your desktop shows no tray icon." in words(panel)
    panel.close()
    assert panel.isVisible()
    assert opened.asked == [("quit", True)]
    panel.show_hosted(hosted=True)
    assert "no tray icon" not in words(panel)


def test_without_a_tray_escape_puts_the_panel_aside_and_ends_nothing(
    panel: Panel, opened: Opened
) -> None:
    panel.show_hosted(hosted=False)
    press(panel, Qt.Key.Key_Escape)
    assert panel.isMinimized()
    assert opened.asked == []
    panel.show_hosted(hosted=True)


def test_the_foot_opens_entries_and_sign_in(
    panel: Panel, desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    with desk.services.tools.units.write() as unit:
        unit.accounts.put(replace(desk.account, paused_because="Your time is safe. Sign in again."))
    panel.refresh()
    qtbot.mouseClick(button(panel, "Sign in"), Qt.MouseButton.LeftButton)
    assert opened.asked == [("sign in", None)]
    assert "Your time is safe. Sign in again." in words(panel)


@pytest.mark.parametrize("count", [0, 1, 200])
def test_any_number_of_stopwatches_keeps_the_width(
    panel: Panel, services: Services, count: int
) -> None:
    for number in range(count):
        services.timing.start(Start(note=f"call {number}"))
    QApplication.processEvents()
    assert panel.width() == 388
    assert panel.height() < 1000
    rows = panel._paused.model_rows
    assert rows.rowCount() == max(0, count - 1)


def test_a_low_screen_shows_fewer_rows(
    panel: Panel, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def low(_window: QWidget) -> QSize:
        return QSize(800, 560)

    for number in range(12):
        services.timing.start(Start(note=f"call {number}"))
    rows = panel._paused.view
    row = rows.sizeHintForRow(0)
    assert rows.height() == 6 * row
    monkeypatch.setattr("stopwatch.ui.windows.panel_rows.room_for", low)
    panel.refresh()
    qtbot.waitUntil(lambda: panel.height() <= 560)
    assert row <= rows.height() < 6 * row
    monkeypatch.undo()
    panel.refresh()
    assert rows.height() == 6 * row


def test_a_title_of_200_characters_and_no_company_fit(panel: Panel, desk: Desk) -> None:
    desk.services.timing.start(Start(desk.ticket(7, "A long title " * 16)))
    QApplication.processEvents()
    assert panel.width() == 388
