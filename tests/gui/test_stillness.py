"""Nothing ticks in a window that nobody sees: a resting tray wakes the processor for its heart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.opener import PickToStart
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread

_HEART_MS = 30_000
_PATIENCE_MS = 30_000  # what comes next is imported meanwhile, a little of it each turn


@pytest.fixture
def desktop(
    theme: Theme, services: Services, two: tuple[Stopwatch, Stopwatch], qtbot: QtBot
) -> Iterator[Desktop]:
    """Every window that stays open, and something runs."""
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    made.begin()
    made.show_panel()
    made.show_mini()
    made.show_note(two[1].id)
    made.show_preferences()
    made.show_picker(PickToStart())
    for way in made.pages.values():
        way()
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.window("panel") is None)


def ticking(desktop: Desktop) -> dict[str, int]:
    """Return what will ring, by whose it is, with the milliseconds in between."""
    roots: list[QObject] = [desktop, *QApplication.topLevelWidgets()]
    timers = (timer for root in roots for timer in root.findChildren(QTimer) if timer.isActive())
    return {f"{type(one.parent()).__name__} {id(one)}": one.interval() for one in timers}


def test_what_is_seen_ticks_by_the_second(desktop: Desktop) -> None:
    assert any(key.startswith("Panel") for key in ticking(desktop))
    assert min(ticking(desktop).values()) <= 1_015


def test_nothing_ticks_in_what_is_hidden(desktop: Desktop, desk: Desk, qtbot: QtBot) -> None:
    for window in QApplication.topLevelWidgets():
        window.hide()

    def is_still() -> None:
        often = {key: ms for key, ms in ticking(desktop).items() if ms < _HEART_MS}
        assert not often

    qtbot.waitUntil(is_still, timeout=_PATIENCE_MS)
    desk.clock.pass_ms(MINUTE_MS)
    desktop._heart.timeout.emit()  # reads anew, and tells everything that listens
    desk.services.timing.note("Printer")
    qtbot.waitUntil(is_still, timeout=_PATIENCE_MS)
