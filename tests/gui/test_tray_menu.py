"""The tray menu tells the time of where the user is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.sync import LAST_SYNC
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray_menu import TrayMenu
from stopwatch.ui.widgets.row import ROW_ROLE, Row
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.panel_foot import PanelFoot
from tests.gui.conftest import Desk
from tests.support.machine import NOON


@pytest.fixture
def synced(desk: Desk) -> Desk:
    """Synced at noon UTC, and a day on, so that no minute of it is the last one."""
    with desk.services.tools.units.write() as unit:
        unit.facts.put_text(desk.account.id, LAST_SYNC, str(NOON))
    desk.clock.pass_ms(DAY_MS)
    return desk


def shown(menu: TrayMenu) -> str:
    return " | ".join(action.text() for action in menu.actions())


def since(panel: Panel) -> str:
    rows = panel._paused.model_rows
    row = rows.data(rows.index(0), ROW_ROLE)
    assert isinstance(row, Row)
    assert row.aside is not None
    return row.aside.text


def test_the_menu_follows_a_traveller(theme: Theme, synced: Desk, qtbot: QtBot) -> None:
    menu = TrayMenu(theme)
    menu.show_overview(synced.services.overviews.now())
    assert "Last sync 13:00" in shown(menu)
    synced.clock.zone_name = "America/New_York"
    menu.show_overview(synced.services.overviews.now())
    assert "Last sync 07:00" in shown(menu)
    menu.deleteLater()


def test_the_foot_of_the_panel_follows_too(theme: Theme, synced: Desk, qtbot: QtBot) -> None:
    foot = PanelFoot(theme)
    qtbot.addWidget(foot)
    foot.show_overview(synced.services.overviews.now())
    assert foot._waits.words.text().endswith("Last sync 13:00.")
    synced.clock.zone_name = "America/New_York"
    foot.show_overview(synced.services.overviews.now())
    assert foot._waits.words.text().endswith("Last sync 07:00.")


def test_the_rest_of_the_panel_follows_while_it_is_open(
    two: tuple[Stopwatch, Stopwatch], panel: Panel, desk: Desk
) -> None:
    desk.services.timing.note("DNS did not answer.")
    assert since(panel) == "since 14:03"
    assert panel._card._notes[0]._at.text() == "14:45"
    desk.clock.zone_name = "America/New_York"
    panel.refresh()
    assert since(panel) == "since 08:03"
    assert panel._card._notes[0]._at.text() == "08:45"
