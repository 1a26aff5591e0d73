"""The window Items to Invoice over real services and the stories in their database."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.model import InvoiceModel
from stopwatch.ui.windows.invoices.rows import ROW_ROLE, Row
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from tests.gui.invoice_stories import InvoiceStories
from tests.support.open_windows import OpenWindows

if TYPE_CHECKING:  # which hands this room out
    from tests.gui.conftest import Opened

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


class InvoicesRoom:
    """Opens the window and looks at it."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, stories: InvoiceStories, relay: Relay, opened: Opened,
        jobs: Jobs,
    ) -> None:  # fmt: skip
        self.bot, self.theme, self.stories = qtbot, theme, stories
        self._relay, self._jobs, self.opened = relay, jobs, opened
        self.windows, self.patch = OpenWindows(), pytest.MonkeyPatch()
        self._opened: list[InvoicesWindow] = []

    @property
    def services(self) -> Services:
        """The use cases behind the window."""
        return self.stories.services

    def open(self, width: int = 1020, height: int = 836) -> InvoicesWindow:
        """Open the window and wait until the page is read."""
        window = InvoicesWindow(self.theme, self.services, self._jobs, self._relay, self.opened)
        window.resize(width, height)
        self._opened.append(window)
        self.windows.keep(window)
        self.bot.waitUntil(window.isActiveWindow)
        self.settle(window)
        return window

    def settle(self, window: InvoicesWindow) -> None:
        """Wait until nothing is read or pulled."""
        QCoreApplication.processEvents()
        self.bot.waitUntil(lambda: not window.contracting.is_looking)
        self.bot.waitUntil(lambda: window.reading.is_idle and not window.pulling.is_running)
        QCoreApplication.processEvents()

    def close(self) -> None:
        """Close the windows, whatever is typed in them, and take back what was patched."""
        for window in self._opened:
            if isValid(window):
                window.close_anyway()
        self.windows.close()
        self.patch.undo()


def indexes(model: InvoiceModel, above: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Yield all rows that were made, from top to bottom."""
    parent = above or QModelIndex()
    for place in range(model.rowCount(parent)):
        index = model.index(place, 0, parent)
        yield index
        yield from indexes(model, index)


def rows(window: InvoicesWindow) -> list[Row]:
    """Return the rows that were made, as they are painted."""
    return [index.data(ROW_ROLE) for index in indexes(window.model)]


def texts(window: InvoicesWindow) -> list[str]:
    """Return what the first column of each row says."""
    return [str(index.data()) for index in indexes(window.model)]


def at_row(window: InvoicesWindow, words: str) -> QModelIndex:
    """Return the row whose first column begins so, having made it current."""
    for index in indexes(window.model):
        if str(index.data()).startswith(words):
            window.parts.tree.setCurrentIndex(index)
            return index
    raise AssertionError(f"{words} is not in {texts(window)}")


def press(window: InvoicesWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(focused or window, key, held or Qt.KeyboardModifier.NoModifier)
    QCoreApplication.processEvents()


def opened_row(window: InvoicesWindow, words: str) -> QModelIndex:
    """Open a row, as the arrow does, and return it."""
    index = at_row(window, words)
    window.parts.tree.expand(index)
    QCoreApplication.processEvents()
    return index
