"""From the week to other windows and back, through the doors of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from stopwatch.services.suite import Services
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.pages.week.page import WeekPage
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.opener import PickForRow
from stopwatch.ui.windows.picker import PickerWindow
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.gui.week_room import names


@pytest.fixture
def desktop(theme: Theme, services: Services, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    desk.ticket(42, "X-ray share lost")
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    made.begin()
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.window("week") is None)


def page_of(desktop: Desktop, qtbot: QtBot) -> WeekPage:
    desktop.show_week()
    page = desktop.window("week")
    assert isinstance(page, WeekPage)
    qtbot.waitUntil(lambda: page.reading.is_idle and page.unsettled.is_idle)
    QCoreApplication.processEvents()
    return page


def test_a_ticket_picked_for_the_week_becomes_a_row_and_nothing_else(
    desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    page = page_of(desktop, qtbot)
    desktop.show_picker(PickForRow())
    picker = desktop.window("picker")
    assert isinstance(picker, PickerWindow)
    assert picker.windowTitle() == "Add a ticket to the week"
    picker.parts.field.setText("x-ray")
    picker.choose()
    qtbot.waitUntil(lambda: page.reading.is_idle and page.unsettled.is_idle)
    qtbot.waitUntil(lambda: len(names(page)) > 1)
    assert names(page)[1] == "T20261120.0042 X-ray share lost"
    assert services.timing.desk().stopwatches == ()
    assert services.entries.under_way() == ()


def test_what_is_running_is_seen_in_the_week_without_asking(
    desktop: Desktop, desk: Desk, qtbot: QtBot
) -> None:
    from stopwatch.services.timing import Start

    page = page_of(desktop, qtbot)
    desk.services.timing.start(Start(desk.ticket(43, "Mailbox over quota")))
    qtbot.waitUntil(lambda: any("Mailbox" in name for name in names(page)))
