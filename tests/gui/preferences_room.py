"""The window of settings over real services, with a way to start that only remembers."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.errors import Unavailable
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.preferences.row import SettingRow
from stopwatch.ui.windows.preferences.window import PreferencesWindow
from tests.support.open_windows import OpenWindows


@dataclass
class FakeAutostart:
    """Implements `Autostart` in memory; `is_broken` as on a disk that is full."""

    on: bool = False
    is_broken: bool = False
    turned_by: int = 0
    way: str = "The desktop starts it by a file."

    def is_on(self) -> bool:
        return self.on

    def turn(self, *, on: bool) -> None:
        self.turned_by = threading.get_ident()
        if self.is_broken:
            raise Unavailable("Nothing was changed: the file cannot be written.")
        self.on = on


class PreferencesRoom:
    """Opens the window and finds its rows."""

    def __init__(
        self, bot: QtBot, theme: Theme, services: Services, jobs: Jobs, relay: Relay
    ) -> None:
        self.bot, self.theme, self.services, self._relay = bot, theme, services, relay
        self._jobs = jobs
        self.autostart, self.links = FakeAutostart(), FakeAutostart()
        self._windows = OpenWindows()
        self.window = self._open()

    def row(self, key: str) -> SettingRow:
        return self.window.rows[key]

    def shown(self) -> list[str]:
        """Return the keys of the rows that can be seen or scrolled to."""
        return [key for key, row in self.window.rows.items() if _is_there(row, self.window)]

    def close(self) -> None:
        self._windows.close()

    def _open(self) -> PreferencesWindow:
        window = PreferencesWindow(
            self.theme,
            self.services,
            self._jobs,
            self._relay,
            Offers(autostart=self.autostart, links=self.links),
        )
        self._windows.keep(window)
        self.bot.waitUntil(window.isActiveWindow)
        return window


def _is_there(row: QWidget, window: QWidget) -> bool:
    return row.isVisibleTo(window)
