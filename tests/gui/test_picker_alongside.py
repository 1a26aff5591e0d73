"""What Enter does in the picker: it pauses what runs, or not, as the user prefers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.picker import PickerWindow
from tests.gui.conftest import Desk
from tests.support.open_windows import OpenWindows


@pytest.fixture
def windows() -> Iterator[OpenWindows]:
    made = OpenWindows()
    yield made
    made.close()


@pytest.mark.parametrize(
    ("pauses", "held", "running", "hint"),
    [
        (True, Qt.KeyboardModifier.NoModifier, 1, "start, pause others"),
        (True, Qt.KeyboardModifier.ControlModifier, 2, "start, pause others"),
        (False, Qt.KeyboardModifier.NoModifier, 2, "start, others run on"),
    ],
)
def test_enter_does_as_preferred_and_says_so(
    theme: Theme, desk: Desk, jobs: Jobs, relay: Relay, windows: OpenWindows, *,
    pauses: bool, held: Qt.KeyboardModifier, running: int, hint: str,
) -> None:  # fmt: skip
    services = desk.services
    services.preferences.change({"start_pauses_others": pauses})
    services.timing.start(Start())
    desk.ticket(1, "VPN drops")
    window = PickerWindow(theme, services, jobs, relay, purpose=PickToStart())
    windows.keep(window)
    assert hint in {label.text() for label in window.findChildren(QLabel)}
    QTest.keyClicks(window.parts.field, "VPN")
    QTest.keyClick(window.parts.field, Qt.Key.Key_Return, held)
    assert len(services.timing.desk().running) == running
