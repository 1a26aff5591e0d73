"""The page of the week over real services and the stories of the look's picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.pages.week.columns import FIRST_DAY
from stopwatch.ui.pages.week.page import WeekPage
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from tests.gui.week_stories import WeekStories
from tests.support.open_windows import OpenWindows

if TYPE_CHECKING:  # which hands this room out
    from tests.gui.conftest import Opened

NO_KEYS = Qt.KeyboardModifier.NoModifier


class WeekRoom:
    """Opens the page and looks at it."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, stories: WeekStories, relay: Relay, opened: Opened,
        jobs: Jobs,
    ) -> None:  # fmt: skip
        self.bot, self.theme, self.stories = qtbot, theme, stories
        self._relay, self._jobs, self.opened = relay, jobs, opened
        self.windows = OpenWindows()

    @property
    def services(self) -> Services:
        """The use cases behind the page."""
        return self.stories.services

    def open(self) -> WeekPage:
        """Open the page and wait until the week is read."""
        page = WeekPage(self.theme, self.services, self._jobs, self._relay, self.opened)
        self.windows.keep(page)
        self.bot.waitUntil(page.isActiveWindow)
        self.settle(page)
        return page

    def settle(self, page: WeekPage) -> None:
        """Wait until nothing is read."""
        QCoreApplication.processEvents()
        self.bot.waitUntil(lambda: page.reading.is_idle and page.current.week is not None)
        self.bot.waitUntil(lambda: page.unsettled.is_idle)
        QCoreApplication.processEvents()

    def close(self) -> None:
        """Close the windows."""
        self.windows.close()


def at_cell(page: WeekPage, name: str, day: int) -> QModelIndex:
    """Make a cell current: that of a row whose name holds some words, on a day of the week."""
    for index in page.parts.model.rows():
        if name in str(index.data()):
            cell = index.siblingAtColumn(FIRST_DAY + day)
            page.parts.grid.setCurrentIndex(cell)
            return cell
    raise AssertionError(f"{name} is not shown")


def names(page: WeekPage) -> list[str]:
    """Return what the first column says, from top to bottom."""
    return [str(index.data()) for index in page.parts.model.rows()]


def row_of(page: WeekPage, name: str) -> list[str]:
    """Return the cells of a row."""
    index = next(one for one in page.parts.model.rows() if name in str(one.data()))
    return [str(index.siblingAtColumn(FIRST_DAY + at).data()) for at in range(8)]


def totals(page: WeekPage) -> list[list[str]]:
    """Return the rows below the grid."""
    model = page.parts.totals_model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(page: WeekPage, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press a key where the focus is."""
    focused: QWidget | None = page.focusWidget()
    QTest.keyClick(focused or page, key, held)
    QCoreApplication.processEvents()


def said(page: WeekPage) -> str:
    """Return what was said last."""
    return page.parts.detail.toast.text
