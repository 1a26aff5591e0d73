"""What the program does through keys and the badge, whichever window is in front."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.reach import Reach
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.preferences.window import PreferencesWindow
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBadge, FakeBell, FakeKeys, FakeNotifications, FakeThread


@dataclass
class World:
    """What a desktop offers, all of it there."""

    desktop: Desktop
    keys: FakeKeys = field(default_factory=FakeKeys)
    badge: FakeBadge = field(default_factory=FakeBadge)
    notifications: FakeNotifications = field(default_factory=FakeNotifications)


@pytest.fixture
def world(theme: Theme, services: Services, desk: Desk, qtbot: QtBot) -> Iterator[World]:
    made = World(Desktop(theme, services, Tray(), FakeThread(), FakeBell()))
    made.keys.others = frozenset({"Ctrl+Alt+N"})
    made.desktop.begin()
    offers = Offers(made.notifications, made.keys, made.badge)
    reach = Reach(made.desktop, lambda _meanings: offers, made.desktop)
    qtbot.waitUntil(lambda: bool(made.keys.taken))
    yield made
    reach.end()
    made.desktop.end()
    qtbot.waitUntil(lambda: made.desktop.window("panel") is None)


def test_all_keys_of_the_preferences_are_taken(world: World) -> None:
    assert world.keys.taken == {
        "shortcut_start": "Ctrl+Alt+T", "shortcut_pause": "Ctrl+Alt+P",
        "shortcut_stop": "Ctrl+Alt+S", "shortcut_note": "Ctrl+Alt+N",
    }  # fmt: skip


def test_keys_start_pause_resume_stop_and_note(
    world: World, desk: Desk, two: tuple[Stopwatch, Stopwatch]
) -> None:
    timing, press = desk.services.timing, world.keys.press
    press("shortcut_start")
    assert world.desktop.window("picker") is not None
    press("shortcut_note")
    assert world.desktop.window("note") is not None
    press("shortcut_pause")
    assert timing.desk().running == ()
    press("shortcut_pause")
    assert [watch.id for watch in timing.desk().running] == [two[1].id]
    press("shortcut_stop")
    assert [watch.id for watch in timing.desk().stopwatches] == [two[0].id]
    assert world.desktop.window("sheet") is not None


def test_what_keys_cannot_do_is_said_in_the_panel(world: World) -> None:
    world.keys.press("shortcut_stop")
    panel = world.desktop._panel()
    assert panel is not None
    assert "there is no stopwatch to stop" in panel._foot._toast.words.text()


def test_keys_that_work_stand_in_the_menu_and_the_others_are_told(
    world: World, qtbot: QtBot
) -> None:
    menu: QMenu = world.desktop._menu
    keys = {one.text(): one.shortcut().toString() for one in menu.actions() if one.text()}
    assert keys["Start on a ticket…"] == "Ctrl+Alt+T"
    troubles = {"shortcut_note": "It belongs to another program."}
    assert world.desktop.shortcuts.troubles == troubles
    assert "shortcut_note" not in world.desktop.shortcuts.working


def test_the_settings_say_beside_keys_why_they_are_not_to_be_had(
    world: World, services: Services, qtbot: QtBot
) -> None:
    world.desktop.show_preferences()
    window = world.desktop.window("preferences")
    assert isinstance(window, PreferencesWindow)
    rows = window.rows
    assert rows["shortcut_note"].trouble.text() == "It belongs to another program."
    assert rows["shortcut_start"].trouble.isHidden()
    services.preferences.change({"shortcut_note": "Ctrl+Alt+Q"})
    qtbot.waitUntil(rows["shortcut_note"].trouble.isHidden)


def test_changed_preferences_count_at_once(world: World, services: Services, qtbot: QtBot) -> None:
    services.preferences.change({"shortcut_start": "Meta+T", "shortcut_note": ""})
    qtbot.waitUntil(lambda: world.keys.taken["shortcut_start"] == "Meta+T")
    assert world.desktop.shortcuts.troubles == {}
    assert "shortcut_note" not in world.desktop.shortcuts.working


def test_the_badge_shows_how_far_the_day_is(
    world: World, desk: Desk, two: tuple[Stopwatch, Stopwatch], qtbot: QtBot
) -> None:
    world.desktop.refresh()
    assert world.badge.told[-1] == (0, 0.22)  # 1:45 of 8 hours
    desk.services.preferences.change({"target_minutes": 0})
    desk.clock.pass_ms(HOUR_MS)
    world.desktop.refresh()
    assert world.badge.told[-1] == (0, 0)


def test_who_chooses_keys_of_another_program_is_told(
    world: World, services: Services, qtbot: QtBot
) -> None:
    assert world.notifications.shown == {}  # not at every start
    services.preferences.change({"shortcut_start": "Ctrl+Alt+N"})
    qtbot.waitUntil(lambda: "shortcuts" in world.notifications.shown)
    assert world.notifications.shown["shortcuts"].body == "It belongs to another program."
