"""The question about a link: it offers, takes no click meant for something else, and goes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.link_offers import EXPIRES_MS
from stopwatch.domain.ticket_link import read_link
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.offered_links import offer
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.link_question import TAKES_NO_ANSWER_MS
from stopwatch.ui.windows.panel import Panel
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.gui.panel_hands import button, press, states, words

NUMBER = "T20261120.0042"


def take(services: Services, ticket: str = NUMBER, verb: str = "start") -> None:
    assert services.link_offers.take(read_link(f"ticket-stopwatch:{verb}?ticket={ticket}"))


def wait(desk: Desk) -> None:
    desk.clock.pass_ms(TAKES_NO_ANSWER_MS)


def test_it_asks_and_starts(panel: Panel, desk: Desk, services: Services) -> None:
    desk.ticket(42, "X-ray share lost")
    take(services)
    assert f"Start {NUMBER} – X-ray share lost?" in words(panel)
    assert states(services) == []
    wait(desk)
    button(panel, "Start").click()
    assert states(services) == ["running"]
    assert not panel._link.isVisible()
    assert f"Started {NUMBER}." in words(panel)
    button(panel, "Undo").click()
    assert states(services) == []


def test_a_click_right_after_it_appeared_counts_for_nothing(
    panel: Panel, desk: Desk, services: Services
) -> None:
    take(services)
    button(panel, "Start").click()
    press(panel, Qt.Key.Key_1)
    assert states(services) == []
    assert panel._link.isVisible()
    wait(desk)
    press(panel, Qt.Key.Key_1)
    assert states(services) == ["running"]


def test_the_next_one_takes_no_click_that_was_meant_for_the_first(
    panel: Panel, desk: Desk, services: Services
) -> None:
    take(services)
    take(services, "T20261120.0043")
    assert "Others that wait: 1." in words(panel)
    wait(desk)
    button(panel, "Not now").click()
    assert "Start T20261120.0043?" in words(panel)
    button(panel, "Start").click()
    assert states(services) == []


def test_alongside_only_where_something_runs(panel: Panel, desk: Desk, services: Services) -> None:
    services.timing.start(Start(desk.ticket(17)))
    take(services)
    wait(desk)
    button(panel, "Alongside").click()
    assert states(services) == ["running", "running"]


def test_answers_that_change_places_take_no_click_that_was_meant_for_another(
    panel: Panel, desk: Desk, services: Services
) -> None:
    take(services)
    wait(desk)
    services.timing.start(Start(desk.ticket(17)))  # by a key, say: now there is one answer more
    button(panel, "Alongside").click()
    assert states(services) == ["running"]
    wait(desk)
    button(panel, "Alongside").click()
    assert states(services) == ["running", "running"]


def test_one_that_runs_already_can_only_be_put_away(
    panel: Panel, desk: Desk, services: Services
) -> None:
    services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    take(services)
    assert "X-ray share lost runs already." in words(panel)
    wait(desk)
    press(panel, Qt.Key.Key_1)
    assert not panel._link.isVisible()
    assert states(services) == ["running"]


def test_it_goes_by_itself(panel: Panel, desk: Desk, services: Services) -> None:
    take(services)
    assert panel._link._end.isActive()
    desk.clock.pass_ms(EXPIRES_MS)
    panel._link._end.timeout.emit()
    assert not panel._link.isVisible()


def test_open_shows_the_ticket_in_the_browser(
    panel: Panel, desk: Desk, services: Services, browser: list[str]
) -> None:
    with services.tools.units.write() as unit:
        unit.accounts.put(replace(desk.account, web_url="https://ww1.autotask.net/"))
    take(services, verb="open")
    assert f"Open {NUMBER}?" in words(panel)
    assert browser == []
    wait(desk)
    button(panel, "Open in Autotask").click()
    assert len(browser) == 1
    assert browser[0].startswith("https://ww1.autotask.net/Autotask/AutotaskExtend/")
    assert states(services) == []
    assert not panel._link.isVisible()


def test_without_a_web_address_open_offers_a_start(
    panel: Panel, desk: Desk, services: Services
) -> None:
    take(services, verb="open")
    wait(desk)
    assert [one.text() for one in panel._link._banner.buttons()] == ["Start", "Not now"]


def test_the_panel_comes_without_the_keyboard(
    theme: Theme, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(theme, desk.services, Tray(theme), FakeThread(), FakeBell())
    link = read_link(f"ticket-stopwatch:start?ticket={NUMBER}")
    before = QApplication.activeWindow()
    assert offer(desktop, link)
    panel = desktop.window("panel")
    assert isinstance(panel, Panel)
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert QApplication.activeWindow() is before
    assert f"Start {NUMBER}?" in words(panel)
    stolen: list[QWidget] = []
    monkeypatch.setattr(Panel, "activateWindow", stolen.append)
    while offer(desktop, link):
        pass
    assert stolen == [], "an open panel is raised, and not given the keyboard"
    assert desktop.window("panel") is panel, "a flood opens nothing more"
    desktop.end()


def test_a_minimised_panel_comes_back_for_a_link_without_the_keyboard(
    theme: Theme, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(theme, desk.services, Tray(theme), FakeThread(), FakeBell())
    desktop.show_panel()
    panel = desktop.window("panel")
    assert panel is not None
    panel.showMinimized()
    stolen: list[QWidget] = []
    monkeypatch.setattr(Panel, "activateWindow", stolen.append)
    assert offer(desktop, read_link(f"ticket-stopwatch:start?ticket={NUMBER}"))
    assert not panel.isMinimized()
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert stolen == []
    desktop.end()
