"""A new ticket out of the picker, by keyboard, while the customer is on the phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.opener import PickToAttach, PickToStart, Purpose
from stopwatch.ui.windows.picker import PickerWindow
from tests.gui.conftest import Desk
from tests.support.open_windows import OpenWindows

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Room:
    """Opens pickers."""

    def __init__(self, qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay) -> None:
        self._bot = qtbot
        self._theme, self._desk, self._jobs, self._relay = theme, desk, jobs, relay
        self.windows = OpenWindows()

    def open(self, typed: str, purpose: Purpose | None = None) -> PickerWindow:
        window = PickerWindow(
            self._theme, self._desk.services, self._jobs, self._relay,
            purpose=purpose or PickToStart(),
        )  # fmt: skip
        self.windows.keep(window)
        self._bot.waitUntil(window.isActiveWindow)
        QTest.keyClicks(window.parts.field, typed)
        return window


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay) -> Iterator[Room]:
    made = Room(qtbot, theme, desk, jobs, relay)
    yield made
    made.windows.close()


def company_field(window: PickerWindow) -> QLineEdit:
    QTest.keyClick(window.parts.field, Qt.Key.Key_N, CTRL | SHIFT)
    edit = window.parts.company.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    return edit


def test_the_typed_words_become_a_ticket_that_runs(desk: Desk, room: Room) -> None:
    window = room.open("Scanner makes stripes")
    assert "Scanner makes stripes" in window.parts.new.accessibleName()
    edit = company_field(window)
    assert edit is window.focusWidget()
    QTest.keyClicks(edit, "ridge")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    (watch,) = desk.services.timing.desk().running
    assert watch.target_id is not None
    ticket = desk.services.tickets.get(watch.target_id)
    assert ticket is not None
    assert (ticket.title, ticket.company) == ("Scanner makes stripes", "Ridgeline Freight")
    assert not window.isVisible()


def test_the_running_tickets_company_is_proposed(desk: Desk, room: Room) -> None:
    desk.services.timing.start(Start(desk.ticket(1)))
    edit = company_field(room.open("Scanner makes stripes"))
    assert edit.text() == "Harbor Dental"
    QTest.keyClick(edit, Qt.Key.Key_Return, CTRL)
    assert len(desk.services.timing.desk().running) == 2


def test_a_company_that_nobody_knows_is_said_at_the_line(desk: Desk, room: Room) -> None:
    window = room.open("Scanner makes stripes")
    edit = company_field(window)
    QTest.keyClicks(edit, "Nobody")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.property("state") == "error"
    assert not desk.services.timing.desk().stopwatches
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.parts.company.isHidden()
    assert window.isVisible()


@pytest.mark.parametrize("typed", ["", "T20261120.0077"])
def test_nothing_or_a_number_makes_no_ticket(desk: Desk, room: Room, typed: str) -> None:
    window = room.open(typed)
    assert window.parts.new.isHidden()
    QTest.keyClick(window.parts.field, Qt.Key.Key_N, CTRL | SHIFT)
    assert window.parts.company.isHidden()


def test_only_a_start_makes_a_ticket(desk: Desk, room: Room) -> None:
    watch = desk.services.timing.start(Start(None))
    assert room.open("Scanner", PickToAttach(watch.id)).parts.new.isHidden()
