"""The window of files, as all its tests open it."""

from __future__ import annotations

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.exchange.window import ExchangeWindow
from tests.gui.conftest import Desk
from tests.support.open_windows import OpenWindows


def opened_exchange(qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs) -> Iterator[ExchangeWindow]:
    """Show the window until a test is over."""
    windows = OpenWindows()
    made = ExchangeWindow(theme, desk.services, jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    windows.close()
