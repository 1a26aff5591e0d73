"""The ways to the window of problems and from it: the tray menu, and the picker that hangs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.models.dragged_tickets import tickets_in
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.tray_menu import Choice
from stopwatch.ui.windows.opener import PickChange, PickToHang, PickToStart, Purpose
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.picker import PickerWindow
from stopwatch.ui.windows.picker_outcome import Picked
from stopwatch.ui.windows.problems import ProblemsWindow
from tests.gui.conftest import Opened
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.gui.panel_hands import words
from tests.gui.problem_stories import LOOSE, MAIL, PLAN, SERVER, WIFI, Stories
from tests.support.open_windows import OpenWindows


class Hand:
    """Picks tickets by number."""

    def __init__(self, theme: Theme, stories: Stories, jobs: Jobs, relay: Relay) -> None:
        self._theme, self._stories, self._jobs, self._relay = theme, stories, jobs, relay
        self.windows, self.picked = OpenWindows(), list[Picked]()

    def pick(self, purpose: Purpose, number: str) -> PickerWindow:
        """Open the picker and choose the ticket of a number."""
        window = PickerWindow(
            self._theme, self._stories.services, self._jobs, self._relay, purpose=purpose
        )
        window.picked.connect(self.picked.append)
        self.windows.keep(window)
        QTest.keyClicks(window.parts.field, number)
        QTest.keyClick(window.parts.field, Qt.Key.Key_Return)
        return window


@pytest.fixture
def hand(theme: Theme, stories: Stories, jobs: Jobs, relay: Relay) -> Iterator[Hand]:
    made = Hand(theme, stories, jobs, relay)
    yield made
    made.windows.close()


@pytest.fixture
def desktop(theme: Theme, stories: Stories, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(theme, stories.services, Tray(), FakeThread(), FakeBell())
    made.begin()
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.window("problems") is None)


def test_a_picked_ticket_hangs_under_the_problem(hand: Hand, stories: Stories) -> None:
    server = stories.id(SERVER)
    window = hand.pick(PickToHang(server), "T20261120.0046")
    assert window.windowTitle() == "Hang a ticket under the problem"
    assert hand.picked == [Picked(PickToHang(server), stories.id(LOOSE))]
    assert stories.grouping.asked == [("link", server, (stories.id(LOOSE),))]
    assert not window.isVisible()


def test_what_cannot_hang_is_said_in_the_picker(hand: Hand, stories: Stories) -> None:
    window = hand.pick(PickToHang(stories.id(SERVER)), "T20261103.0011")
    assert window.parts.trouble.isVisible()
    assert "T20261103.0011 is a Problem itself." in window.parts.trouble.accessibleName()
    assert (hand.picked, stories.ticket(MAIL).facts.problem_remote_id) == ([], None)


def test_a_picked_change_request_is_linked(hand: Hand, stories: Stories) -> None:
    wifi = stories.id(WIFI)
    window = hand.pick(PickChange(wifi), "T20261119.0040")
    assert window.windowTitle() == "Link a change request"
    assert hand.picked == [Picked(PickChange(wifi), stories.id(PLAN))]
    assert [one.number for one in stories.services.problems.detail(wifi).changes] == [
        "T20261119.0040"
    ]


def test_the_rail_opens_the_page_and_the_picker_tells_it(
    desktop: Desktop, stories: Stories, qtbot: QtBot
) -> None:
    desktop._menu.chosen.emit(Choice("main"))
    desktop.pages["problems"]()
    window = desktop.window("problems")
    assert isinstance(window, ProblemsWindow)
    desktop.show_problems()
    assert desktop.window("problems") is window
    desktop.show_picker(PickToHang(stories.id(WIFI)))
    picker = desktop.window("picker")
    assert isinstance(picker, PickerWindow)
    QTest.keyClicks(picker.parts.field, "T20261120.0046")
    QTest.keyClick(picker.parts.field, Qt.Key.Key_Return)
    said = "T20261120.0046 belongs to another company than T20261028.0003."
    assert window.parts.last_line.toast.text == said
    qtbot.waitUntil(lambda: not window.suggesting._is_running)
    window.close()


def test_the_panel_goes_on_with_the_problem_behind_what_runs(
    qtbot: QtBot, theme: Theme, stories: Stories, jobs: Jobs, relay: Relay, opened: Opened
) -> None:  # fmt: skip
    panel = Panel(theme, stories.services, jobs, relay, opened)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(panel, Qt.Key.Key_P, control)
    assert "Nothing that hangs under an open problem runs." in words(panel)
    timing = stories.services.timing
    timing.start(Start(stories.newest(0).id))
    QTest.keyClick(panel, Qt.Key.Key_P, control)
    assert [one.target_id for one in timing.desk().running] == [stories.id(SERVER)]
    assert f"Working on {stories.ticket(SERVER).number}." in words(panel)
    QTest.keyClick(panel, Qt.Key.Key_4, control)
    assert opened.asked == [("problems", None)]
    panel.close()


def test_the_picker_hangs_a_ticket_under_a_problem_that_is_picked_next(
    qtbot: QtBot, desktop: Desktop, stories: Stories
) -> None:
    desktop.show_picker(PickToStart())
    picker = desktop.window("picker")
    assert isinstance(picker, PickerWindow)
    picker.activateWindow()
    qtbot.waitUntil(picker.isActiveWindow)
    loose = stories.ticket(LOOSE)
    QTest.keyClicks(picker.parts.field, loose.number)
    index = picker.parts.list.currentIndex()
    dragged = picker.parts.model.mimeData([index])
    assert tickets_in(dragged) == (loose.id,)
    assert picker.parts.model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    QTest.keyClick(picker.parts.field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    second = desktop.window("picker")
    assert isinstance(second, PickerWindow)
    assert second.windowTitle() == "Hang under which problem?"
    QTest.keyClicks(second.parts.field, stories.ticket(SERVER).number)
    QTest.keyClick(second.parts.field, Qt.Key.Key_Return)
    assert stories.services.problems.problem_of(loose.id) == stories.id(SERVER)
