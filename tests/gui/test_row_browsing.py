"""Every row that shows a ticket opens it in the browser: by the same key, and by its menu."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.presence import Sign
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.target import TargetKind
from stopwatch.services.problems import Suggestion
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.pages.absences.page import AbsencesPage
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.key_list import keys_of
from stopwatch.ui.windows.mini import MiniWindow
from stopwatch.ui.windows.mini_menu import MiniMenu
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.picker import PickerWindow
from stopwatch.ui.windows.row_browsing import RowBrowsing
from tests.gui.absent_times import AbsentTimes
from tests.gui.conftest import Desk, Opened
from tests.gui.day_room import DayRoom
from tests.gui.delivery_room import Room
from tests.gui.invoices_room import InvoicesRoom, at_row
from tests.gui.panel_hands import choose_row, words
from tests.gui.problems_room import ProblemsRoom
from tests.gui.week_room import WeekRoom, at_cell
from tests.support.open_windows import OpenWindows
from tests.support.units import facts

CTRL = Qt.KeyboardModifier.ControlModifier
PAGE = "https://ww1.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code="


@pytest.fixture(autouse=True)
def _zone(desk: Desk) -> None:
    zone(desk.services)


def zone(services: Services) -> None:
    """Know where pages are; some rooms put an account of their own first."""
    with services.tools.units.write() as unit:
        unit.accounts.put(replace(unit.accounts.current(), web_url="https://ww1.autotask.net/"))


def press(window: QWidget) -> None:
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(focused or window, Qt.Key.Key_O, CTRL)
    QApplication.processEvents()


def browsing(window: QWidget) -> RowBrowsing:
    found = window.findChild(RowBrowsing)
    assert found is not None
    return found


def trigger(menu: QMenu, words: str) -> QAction:
    action = next(one for one in menu.actions() if words in one.text())
    action.trigger()
    return action


def ask_menu(view: QAbstractItemView, window: QWidget) -> None:
    """Ask for the menu of the current row of a view, and choose its page."""
    place = view.visualRect(view.currentIndex()).center()
    view.customContextMenuRequested.emit(place)
    (menu,) = [one for one in window.findChildren(QMenu) if one.isVisible()]
    trigger(menu, "Open in Autotask")
    menu.close()


def test_the_panel_opens_what_runs_or_the_row_with_the_keyboard(
    panel: Panel, two: tuple[Stopwatch, Stopwatch], browser: list[str]
) -> None:
    press(panel)
    choose_row(panel)
    press(panel)
    assert browser == [f"{PAGE}OpenTicketDetail&TicketID={key}" for key in (42, 17)]
    panel._do("browse", two[0])
    assert browser[-1].endswith("TicketID=17")


def test_the_panel_says_why_there_is_no_page(
    panel: Panel, services: Services, browser: list[str]
) -> None:
    services.timing.start(Start())
    press(panel)
    assert browser == []
    assert "Autotask has no page for this that is known here." in words(panel)


def test_a_browser_that_is_not_there_is_told(
    panel: Panel, two: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    press(panel)
    assert "No browser took the page of the ticket." in words(panel)


def test_the_picker_opens_its_row_and_starts_nothing(
    qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay, browser: list[str]
) -> None:
    desk.ticket(42, "X-ray share lost")
    task = replace(facts(7, "Roll out"), kind=TargetKind.TASK)
    desk.target(task)
    picker = PickerWindow(theme, desk.services, jobs, relay, purpose=PickToStart())
    qtbot.addWidget(picker)
    picker.show()
    qtbot.waitUntil(picker.isActiveWindow)
    for typed in ("x-ray", "roll out"):
        picker.parts.field.setText(typed)
        press(picker)
    assert browser == [
        f"{PAGE}OpenTicketDetail&TicketID=42", f"{PAGE}OpenTaskDetail&TaskNumber={task.number}",
    ]  # fmt: skip
    assert picker.isVisible()
    assert desk.services.timing.desk().stopwatches == ()


def test_the_day_opens_what_is_chosen(day_room: DayRoom, browser: list[str]) -> None:
    day_room.stories.fill()
    zone(day_room.services)
    page = day_room.open()
    row = next(one for one in page.view.rows if one.ticket is not None)
    page.parts.timeline.choose(row.block.id)
    page.ask("browse")
    assert row.ticket is not None
    assert browser == [f"{PAGE}OpenTicketDetail&TicketID={row.ticket.facts.remote_id}"]
    press(page)
    assert len(browser) == 2


def test_the_table_of_the_day_has_the_menu_of_the_day(
    day_room: DayRoom, browser: list[str]
) -> None:
    day_room.stories.fill()
    zone(day_room.services)
    page = day_room.open()
    page.ask("table")
    table = page.parts.table
    row = next(one for one in page.view.rows if one.ticket is not None)
    place = table.visualRect(page.parts.model.place_of(row.block.id)).center()
    table.customContextMenuRequested.emit(place)
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    assert len([one for one in menu.actions() if one.text()]) > 1, "all verbs, not the page alone"
    trigger(menu, "Open in Autotask")
    menu.close()
    assert row.ticket is not None
    assert browser == [f"{PAGE}OpenTicketDetail&TicketID={row.ticket.facts.remote_id}"]
    table.customContextMenuRequested.emit(QPoint(2, table.viewport().height() - 2))
    assert not [one for one in page.findChildren(QMenu) if one.isVisible()]


def test_the_week_opens_the_ticket_of_the_row(week_room: WeekRoom, browser: list[str]) -> None:
    zone(week_room.services)
    page = week_room.open()
    row = next(one for one in page.parts.model.rows() if "T20" in str(one.data()))
    at_cell(page, str(row.data()), 0)
    press(page)
    assert len(browser) == 1
    assert browser[0].startswith(f"{PAGE}OpenTicketDetail&TicketID=")


def test_invoices_open_the_ticket_of_an_item(invoices: InvoicesRoom, browser: list[str]) -> None:
    zone(invoices.services)
    window = invoices.open()
    window.parts.tree.setCurrentIndex(window.model.index(0, 0))
    press(window)
    assert browser == [], "a company has no page here"
    at_row(window, "To decide, 0.75 h on T20261120.0015")
    press(window)
    assert len(browser) == 1
    assert browser[0].startswith(f"{PAGE}OpenTicketDetail&TicketID=")


def test_an_absence_opens_the_ticket_it_is_about(
    qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened, browser: list[str]
) -> None:
    times = AbsentTimes(desk.services, desk.clock)
    times.work(desk.ticket(17, "Onboarding"), 30)
    times.away(Sign.LOCKED, 38)
    windows = OpenWindows()
    page = AbsencesPage(theme, desk.services, relay, opened)
    windows.keep(page)
    qtbot.waitUntil(page.isActiveWindow)
    press(page)
    assert browser == [f"{PAGE}OpenTicketDetail&TicketID=17"]
    view = page.side.list
    place = view.visualRect(view.currentIndex()).center()
    view.customContextMenuRequested.emit(place)
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    trigger(menu, "Open in Autotask")
    menu.close()
    assert len(browser) == 2
    view.customContextMenuRequested.emit(QPoint(2, view.height() - 2))
    assert not [one for one in page.findChildren(QMenu) if one.isVisible()]
    windows.close()


def test_delivery_has_the_menu_of_all_rows(room: Room, browser: list[str]) -> None:
    key = room.saved()
    zone(room.desk.services)
    window = room.open()
    window.choose(key)
    ask_menu(window.parts.list, window)
    press(window)
    assert browser == [f"{PAGE}OpenTicketDetail&TicketID=1"] * 2


def test_problems_and_their_incidents_have_the_menu_of_all_rows(
    problems: ProblemsRoom, browser: list[str]
) -> None:
    zone(problems.stories.services)
    window = problems.open()
    window.choose(problems.server)
    ask_menu(window.parts.side.list, window)
    press(window)
    tree = window.parts.detail.pane.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    ask_menu(tree, window)
    problem, again, incident = browser
    assert problem == again
    assert incident.startswith(f"{PAGE}OpenTicketDetail&TicketID=")
    assert incident != problem


def test_a_suggestion_has_no_page(problems: ProblemsRoom) -> None:
    window = problems.open()
    window.choose(None)
    model = window.parts.side.model
    place = next(
        one for one in range(model.rowCount())
        if isinstance(model.listed(model.index(one, 0)), Suggestion)
    )  # fmt: skip
    window.parts.side.list.setCurrentIndex(model.index(place, 0))
    assert [one.isEnabled() for one in browsing(window).menu().actions()] == [False]


def test_the_mini_window_opens_what_it_shows(
    qtbot: QtBot, theme: Theme, services: Services, relay: Relay, opened: Opened, desk: Desk,
    browser: list[str],
) -> None:  # fmt: skip
    mini = MiniWindow(theme, services, relay, opened)
    qtbot.addWidget(mini)
    mini.show()
    mini.activateWindow()
    qtbot.waitUntil(mini.isActiveWindow)
    press(mini)
    assert mini._title.text() == "Autotask has no page for this that is known here."
    services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    mini.refresh()
    press(mini)
    menu = MiniMenu(services, opened, mini)
    trigger(menu, "Open in Autotask")
    assert browser == [f"{PAGE}OpenTicketDetail&TicketID=42"] * 2
    mini.close()


def test_the_menu_says_where_nothing_can_be_opened(panel: Panel) -> None:
    menu = browsing(panel).menu()
    assert [one.isEnabled() for one in menu.actions()] == [False]


def test_the_key_is_listed(panel: Panel) -> None:
    assert any("Open in Autotask" in str(group) for group in keys_of(panel))
