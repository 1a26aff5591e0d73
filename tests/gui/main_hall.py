"""The main window by itself, over an opener that only remembers, with pages of few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.main_window.rail_model import RailRow
from stopwatch.ui.windows.main_window.window import MainWindow
from tests.support.open_windows import OpenWindows

if TYPE_CHECKING:  # which hands this hall out
    from tests.gui.conftest import Desk, Opened


class Page(QWidget):
    """A page of few words, which may be careful about them."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.field = QLineEdit()
        self.closed = 0
        QVBoxLayout(self).addWidget(self.field)
        self.field.setFocus()

    def would_lose_words(self) -> bool:
        return bool(self.field.text())

    def close_anyway(self) -> None:
        self.closed += 1


class Hall:
    """The main window by itself, over an opener that only remembers."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, services: Services, relay: Relay, opened: Opened
    ) -> None:
        self._made = (theme, services, relay, opened)
        self.bot, self.services, self.opened = qtbot, services, opened
        self.windows = OpenWindows()

    def open(self, *pages: tuple[str, QWidget]) -> MainWindow:
        main = MainWindow(*self._made)
        for name, page in pages:
            main.host(name, page)
        if pages:
            main.turn_to(pages[0][0])
        self.windows.keep(main)
        self.bot.waitUntil(main.isActiveWindow)
        return main

    def row(self, main: MainWindow, name: str) -> RailRow:
        return next(row for row in main.rail.model.rows if row.sign.name == name)


def absence(desk: Desk) -> None:
    desk.services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    desk.services.recovery.begin()
    desk.clock.pass_ms(4 * MINUTE_MS)
    desk.services.recovery.beat()
    desk.clock.sleep_ms(33 * MINUTE_MS)
    desk.services.recovery.beat()
