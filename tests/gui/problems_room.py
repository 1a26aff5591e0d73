"""The window of problems over real services and the stories in their database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.ids import TargetId
from stopwatch.domain.ticket import Ticket
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.models.problems import LINE_ROLE, Line, ProblemRow
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.problems import ProblemsWindow
from stopwatch.ui.windows.problems_incidents import IncidentPane
from tests.gui.problem_stories import SERVER, Stories
from tests.support.open_windows import OpenWindows

if TYPE_CHECKING:  # which hands this room out
    from tests.gui.conftest import Opened


CTRL = Qt.KeyboardModifier.ControlModifier


class ProblemsRoom:
    """Opens the window and looks at it."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, stories: Stories, relay: Relay, opened: Opened, jobs: Jobs
    ) -> None:
        self.bot, self.theme, self.stories = qtbot, theme, stories
        self._relay, self._jobs, self.opened = relay, jobs, opened
        self.windows, self.patch = OpenWindows(), pytest.MonkeyPatch()

    def open(self, width: int = 984, height: int = 836) -> ProblemsWindow:
        """Open the window, wait until the suggestions have come, and choose SRV-DC01."""
        services = self.stories.services
        window = ProblemsWindow(self.theme, services, self._jobs, self._relay, self.opened)
        window.resize(width, height)
        self.windows.keep(window)
        self.bot.waitUntil(window.isActiveWindow)
        self.settle(window)
        return window

    def settle(self, window: ProblemsWindow) -> None:
        """Wait until no look for suggestions is under way."""
        self.bot.waitUntil(lambda: not window.suggesting._is_running)
        QCoreApplication.processEvents()

    def close(self) -> None:
        """Close the windows, and take back what was patched."""
        self.windows.close()
        self.patch.undo()

    @property
    def server(self) -> TargetId:
        """The key of SRV-DC01."""
        return self.stories.id(SERVER)

    @property
    def asked(self) -> list[tuple[object, ...]]:
        """What the window asked the services to group."""
        return self.stories.grouping.asked


def lines(window: ProblemsWindow) -> list[Line]:
    """Return the rows of the list."""
    model = window.parts.side.model
    return [model.index(place, 0).data(LINE_ROLE) for place in range(model.rowCount())]


def titles(window: ProblemsWindow) -> list[str]:
    """Return what the rows are called."""
    return [one.title for one in lines(window)]


def rows(window: ProblemsWindow) -> list[ProblemRow]:
    """Return the problems and groups that are listed."""
    return [one for one in lines(window) if isinstance(one, ProblemRow)]


def press(window: ProblemsWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(focused or window, key, held or Qt.KeyboardModifier.NoModifier)


def pane_of(window: ProblemsWindow) -> IncidentPane:
    """Return the incidents, with the focus on them."""
    window.parts.detail.pane.tree.setFocus()
    return window.parts.detail.pane


def newest(problems: ProblemsRoom) -> tuple[Ticket, ...]:
    """Return the incidents of SRV-DC01, newest first."""
    return tuple(problems.stories.newest(place) for place in range(14))
