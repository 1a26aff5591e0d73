"""The panel over real services: what it shows, and that each button and key does what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.events import ChangedElsewhere
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row import ROW_ROLE, Row, spoken_text
from stopwatch.ui.windows.opener import PickToAttach, PickToStart
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.row_menu import RowMenu
from tests.gui.conftest import Desk, Opened

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(
    qtbot: QtBot, theme: Theme, services: Services, relay: Relay, opened: Opened, desk: Desk
) -> Iterator[Panel]:
    made = Panel(theme, services, relay, opened)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def press(panel: Panel, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    focused: QWidget | None = panel.focusWidget()
    QTest.keyClick(panel if focused is None else focused, key, held)


def button(panel: QWidget, words: str) -> QPushButton:
    found = [one for one in panel.findChildren(QPushButton) if one.text() == words]
    assert len(found) == 1, [one.text() for one in panel.findChildren(QPushButton)]
    return found[0]


def states(services: Services) -> list[str]:
    return [watch.state.value for watch in services.timing.desk().stopwatches]


def words(panel: Panel) -> str:
    """Return everything that is visible and spoken, as one text."""
    texts = []
    for widget in panel.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        if widget.isVisible() and interface is not None:
            texts.append(interface.text(QAccessible.Text.Name))
    return " | ".join(texts)


def choose_row(panel: Panel, row: int = 0) -> None:
    view = panel._paused.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))


@pytest.fixture
def two(desk: Desk) -> tuple[Stopwatch, Stopwatch]:
    """One stopwatch paused after 63 minutes, one that runs since 42."""
    first = desk.services.timing.start(Start(desk.ticket(17, "Onboarding: two PCs")))
    desk.clock.pass_ms(63 * MINUTE_MS)
    second = desk.services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    desk.clock.pass_ms(42 * MINUTE_MS)
    return first, second


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
    assert [shown.entry.stopwatch_id for shown in services.entries.shown(entry_ids)] == [two[1].id]  # type: ignore[arg-type]  # a list of ids by the kind


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_switch_to_the_row(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], services: Services, key: Qt.Key
) -> None:
    choose_row(panel)
    press(panel, key)
    desk = services.timing.desk()
    assert [watch.id for watch in desk.running] == [two[0].id]
    assert [watch.id for watch in desk.paused] == [two[1].id]


def test_stop_and_discard_by_key_on_a_row(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], services: Services, opened: Opened, qtbot: QtBot
) -> None:
    choose_row(panel)
    press(panel, Qt.Key.Key_Delete)
    assert states(services) == ["running"]
    assert "Discarded 1:03 on T20261120.0017." in words(panel)
    qtbot.mouseClick(button(panel, "Undo"), Qt.MouseButton.LeftButton)
    assert states(services) == ["paused", "running"]
    choose_row(panel)
    press(panel, Qt.Key.Key_S)
    assert states(services) == ["running"]
    assert opened.asked[-1][0] == "stop sheet"


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


def test_the_link_in_a_row_without_a_ticket_asks_for_one(
    panel: Panel, services: Services, desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    bare = services.timing.start(Start(note="Phone call"))
    services.timing.pause(bare.id)
    view = panel._paused.view
    rect = view.visualRect(view.model().index(0, 0))
    upper = rect.y() + rect.height() // 3
    for x in range(rect.x() + 200, rect.x() + 210):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, upper))
    assert set(opened.asked) == {("picker", PickToAttach(bare.id))}
    before = len(opened.asked)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(320, upper))
    assert len(opened.asked) == before


def test_single_keys_act_on_what_runs_while_no_row_has_the_focus(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], services: Services, opened: Opened
) -> None:
    assert panel.focusWidget() is panel
    press(panel, Qt.Key.Key_Space)
    assert states(services) == ["paused", "paused"]
    press(panel, Qt.Key.Key_Space)
    assert [watch.id for watch in services.timing.desk().running] == [two[1].id]
    press(panel, Qt.Key.Key_A)
    assert opened.asked == [("picker", PickToAttach(two[1].id))]
    press(panel, Qt.Key.Key_N)
    assert panel.focusWidget() is panel._card.note
    panel.setFocus()
    press(panel, Qt.Key.Key_Delete)
    assert "Discarded 0:42 on T20261120.0042." in words(panel)
    press(panel, Qt.Key.Key_Z, CTRL)
    press(panel, Qt.Key.Key_S)
    assert states(services) == ["paused"]
    assert opened.asked[-1][0] == "stop sheet"


def test_pausing_by_its_button_leaves_no_other_button_to_space(
    panel: Panel, two: object, services: Services, opened: Opened
) -> None:
    panel._card.pause.setFocus()
    press(panel, Qt.Key.Key_Space)
    press(panel, Qt.Key.Key_Space)
    assert states(services) == ["paused", "running"]
    assert opened.asked == []


def test_the_card_of_one_without_a_ticket_offers_to_attach_it(
    panel: Panel, services: Services, desk: Desk, opened: Opened, qtbot: QtBot
) -> None:
    bare = services.timing.start(Start())
    link = button(panel, "Attach to a ticket…")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert opened.asked == [("picker", PickToAttach(bare.id))]
    services.timing.attach(desk.ticket(42, "X-ray share lost"), bare.id)
    assert not link.isVisible()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_card_has_a_menu_too(panel: Panel, two: object, services: Services) -> None:
    panel._card.more.setFocus()
    press(panel, Qt.Key.Key_Return)
    (menu,) = panel.findChildren(RowMenu)
    (action,) = [one for one in menu.actions() if one.text() == "Discard"]
    action.trigger()
    menu.close()
    assert states(services) == ["paused"]


def test_the_first_morning_says_how_to_begin(panel: Panel, services: Services, desk: Desk) -> None:
    begin = "Start on a ticket, or without one and attach it later."
    assert begin in words(panel)
    services.timing.start(Start())
    desk.clock.pass_ms(MINUTE_MS)
    services.timing.pause()
    assert begin not in words(panel)


def test_the_play_sign_of_a_row_switches(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], services: Services, qtbot: QtBot
) -> None:
    view = panel._paused.view
    middle = view.visualRect(view.model().index(0, 0)).center().y()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(22, middle))
    assert [watch.id for watch in services.timing.desk().running] == [two[0].id]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize(
    ("verb", "left"),
    [("Resume", ["running", "paused"]), ("Run alongside", ["running", "running"]),
     ("Discard", ["running"])],
)  # fmt: skip
def test_the_menu_of_a_row_does_what_it_says(
    panel: Panel, two: object, services: Services, verb: str, left: list[str]
) -> None:
    choose_row(panel)
    press(panel, Qt.Key.Key_Menu)
    (menu,) = panel.findChildren(RowMenu)
    (action,) = [one for one in menu.actions() if one.text() == verb]
    action.trigger()
    menu.close()
    assert states(services) == left


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
    assert "T20261120.0042" in shown
    press(panel, Qt.Key.Key_2)
    watch = services.timing.desk().get(two[1].id)
    assert watch.elapsed_ms(desk.clock.now_ms()) == 42 * MINUTE_MS
    assert not panel._question.isVisible()


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


def test_a_title_of_200_characters_and_no_company_fit(panel: Panel, desk: Desk) -> None:
    desk.services.timing.start(Start(desk.ticket(7, "A long title " * 16)))
    QApplication.processEvents()
    assert panel.width() == 388
