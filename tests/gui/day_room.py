"""The page of a day over real services, and hands that have only a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.pages.day.page import DayPage
from stopwatch.ui.pages.day.timeline import Timeline
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from tests.gui.day_stories import DayStories
from tests.support.open_windows import OpenWindows

if TYPE_CHECKING:  # which hands this room out
    from tests.gui.conftest import Opened

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
NOTHING = Qt.KeyboardModifier.NoModifier


class DayRoom:
    """Opens the page, and counts what is typed."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, stories: DayStories, relay: Relay, opened: Opened,
        jobs: Jobs,
    ) -> None:  # fmt: skip
        self.bot, self.theme, self.stories = qtbot, theme, stories
        self._relay, self._jobs, self.opened = relay, jobs, opened
        self.windows, self.typed = OpenWindows(), 0

    @property
    def services(self) -> Services:
        """The use cases behind the page."""
        return self.stories.services

    def open(self, width: int = 1004, height: int = 860) -> DayPage:
        """Open the page with the keyboard on the timeline."""
        page = DayPage(self.theme, self.services, self._jobs, self._relay, self.opened)
        page.resize(width, height)
        self.windows.keep(page)
        self.bot.waitUntil(page.isActiveWindow)
        page.parts.timeline.setFocus()
        self.settle()
        return page

    def settle(self) -> None:
        """Let everything be drawn that waits for it."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def press(
        self, page: DayPage, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING, times: int = 1
    ) -> None:
        """Press a key where the keyboard is."""
        for _ in range(times):
            self.typed += 1
            QTest.keyClick(page.focusWidget(), key, held)
        self.settle()

    def close(self) -> None:
        """Close the windows."""
        self.windows.close()


def key_of(page: DayPage, title: str, place: int = 0) -> str:
    """Return the key of an entry by a word of its title."""
    rows = [it for it in page.view.rows if it.ticket is not None and title in it.ticket.title]
    return rows[place].block.id


def choose(page: DayPage, title: str, place: int = 0) -> Timeline:
    """Choose an entry by a word of its title; return the timeline."""
    page.parts.timeline.choose(key_of(page, title, place))
    return page.parts.timeline
