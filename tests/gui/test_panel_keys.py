"""Keys, links and menus of the panel: on a row, and on what runs while no row is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.windows.opener import PickToAttach
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.row_menu import RowMenu
from tests.gui.conftest import Desk, Opened
from tests.gui.panel_hands import button, choose_row, press, states, words

CTRL = Qt.KeyboardModifier.ControlModifier


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
