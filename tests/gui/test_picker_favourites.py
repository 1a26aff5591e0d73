"""Stars: given and taken by keyboard, shown, kept, and taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import DAY_MS
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.row import ROW_ROLE, Row, spoken_text
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.picker import PickerWindow
from tests.gui.conftest import Desk
from tests.support.open_windows import OpenWindows

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def picker(
    qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay
) -> Iterator[PickerWindow]:
    """A picker with two tickets of mine that were never worked on."""
    windows = OpenWindows()
    desk.ticket(1, "Printer prints blank pages")
    desk.ticket(2, "VPN drops")
    window = PickerWindow(theme, desk.services, jobs, relay, purpose=PickToStart())
    windows.keep(window)
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    windows.close()


def listed(window: PickerWindow) -> dict[str, list[str]]:
    """Return the titles under each heading."""
    model, found = window.parts.model, dict[str, list[str]]()
    heading = ""
    for place in range(model.rowCount()):
        one = model.index(place, 0).data(ROW_ROLE)
        if isinstance(one, Header):
            heading = one.title
        elif isinstance(one, Row):
            found.setdefault(heading, []).append(one.title)
    return found


def star(window: PickerWindow, typed: str) -> None:
    QTest.keyClicks(window.parts.field, typed)
    QTest.keyClick(window.parts.field, Qt.Key.Key_D, CTRL)
    window.parts.field.clear()


def test_a_star_is_given_shown_and_taken(picker: PickerWindow) -> None:
    star(picker, "printer")
    assert listed(picker) == {
        "Favourites": ["Printer prints blank pages"], "Assigned to me": ["VPN drops"],
    }  # fmt: skip
    first = picker.parts.model.index(1, 0).data(ROW_ROLE)
    assert isinstance(first, Row)
    assert first.starred
    assert "favourite" in spoken_text(first)
    star(picker, "printer")
    assert list(listed(picker)) == ["Assigned to me"]


def test_undo_takes_a_star_back(desk: Desk, picker: PickerWindow) -> None:
    star(picker, "printer")
    desk.services.undo.undo()
    QCoreApplication.processEvents()
    assert list(listed(picker)) == ["Assigned to me"]


def test_a_star_that_cannot_be_stored_is_said(
    desk: Desk, picker: PickerWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: object, _ticket: TargetId) -> None:
        raise Unavailable("Everything recorded is safe. The disk is full.")

    monkeypatch.setattr(type(desk.services.favourites), "toggle", full)
    QTest.keyClicks(picker.parts.field, "printer")
    QTest.keyClick(picker.parts.field, Qt.Key.Key_D, CTRL)
    assert picker.parts.trouble.isVisible()


def test_a_star_belongs_to_one_account(desk: Desk, picker: PickerWindow) -> None:
    star(picker, "printer")
    with desk.services.tools.units.read() as unit:
        others = [one for one in unit.accounts.all() if one.id != desk.account.id]
        assert [unit.tickets.favourites(one.id) for one in others] == [()] * len(others)
        assert len(unit.tickets.favourites(desk.account.id)) == 1


def test_what_is_used_often_and_lately_comes_first(desk: Desk, picker: PickerWindow) -> None:
    often, once = desk.ticket(3, "Often"), desk.ticket(4, "Once")
    for _ in range(3):
        desk.services.timing.start(Start(often))
        desk.clock.pass_ms(60_000)
        desk.services.timing.discard()
    desk.services.timing.start(Start(once))
    desk.clock.pass_ms(60_000)
    desk.services.timing.discard()
    QCoreApplication.processEvents()
    assert listed(picker)["Recent"] == ["Often", "Once"]
    desk.clock.pass_ms(30 * DAY_MS)
    desk.services.timing.start(Start(once))
    desk.clock.pass_ms(60_000)
    desk.services.timing.discard()
    QCoreApplication.processEvents()
    assert listed(picker)["Recent"] == ["Once", "Often"]
