"""Several accounts in the windows: listed, switched with one button, and never out of mind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.account import Account
from stopwatch.domain.ids import AccountId
from stopwatch.services.timing import Start
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray_menu import TrayMenu
from stopwatch.ui.tray_words import tool_tip
from stopwatch.ui.windows.panel import Panel
from tests.gui.conftest import Desk
from tests.gui.test_sign_in import Room, people, room

__all__ = ["people", "room"]


@pytest.fixture
def branch(desk: Desk) -> Account:
    """Another account with a paused stopwatch; the first one is in use."""
    with desk.services.tools.units.write() as unit:
        other = replace(
            desk.account, id=AccountId(0), user_name="api@branch.example", database_number=2,
            resource_name="Robin at the branch",
        )  # fmt: skip
        added = unit.accounts.put(other)
        unit.accounts.use(added.id)
    desk.services.timing.start(Start(note="At the branch"))
    desk.services.timing.pause()
    desk.services.roster.use(desk.account.id)
    return added


def test_one_button_uses_the_other_account(branch: Account, room: Room) -> None:
    window = room.open()
    (row,) = window.others.rows
    assert row.name.text() == "Robin at the branch"
    assert row.remark.text() == "api@branch.example · 1 stopwatch"
    QTest.mouseClick(row.use, Qt.MouseButton.LeftButton)
    assert room.services.accounts.current().id == branch.id
    (back,) = window.others.rows
    assert back.name.text() == "Robin Ashdown"
    assert window.isVisible()


def test_while_a_stopwatch_runs_the_window_says_why_not(branch: Account, room: Room) -> None:
    room.services.timing.start(Start())
    window = room.open()
    QTest.mouseClick(window.others.rows[0].use, Qt.MouseButton.LeftButton)
    assert room.until_told(window).startswith("Nothing was changed: a stopwatch runs")
    assert room.services.accounts.current().id != branch.id


def test_another_account_gets_an_empty_form(desk: Desk, room: Room) -> None:
    window = room.open()
    assert window.others.rows == []
    QTest.mouseClick(window.others.another, Qt.MouseButton.LeftButton)
    assert window.form.isVisible()
    assert window.others.isHidden()
    assert window.form.wanted().user_name == ""


def test_panel_menu_and_tray_tell_what_waits_elsewhere(
    qtbot: QtBot, theme: Theme, desk: Desk, branch: Account, panel: Panel
) -> None:
    told = (
        f"Safe and waiting in account {branch.id} (Robin at the branch, api@branch.example): "
        "1 stopwatch."
    )
    panel.refresh()
    line = panel._foot._elsewhere
    assert line.isVisible()
    assert line.words.text() == told
    overview = desk.services.overviews.now()
    assert tool_tip(overview) == f"Nothing is running. 0:00 worked today. {told}"
    menu = TrayMenu(theme)
    qtbot.addWidget(menu)
    menu.show_overview(overview)
    assert told in [action.text() for action in menu.actions()]
    desk.services.roster.use(branch.id)
    menu.show_overview(desk.services.overviews.now())
    panel.refresh()
    assert not line.isVisible()
    assert told not in [action.text() for action in menu.actions()]
