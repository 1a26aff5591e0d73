"""Reminders as they reach people: one at a time, gone when moot, answered in either place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.reach import Reach
from stopwatch.ui.reminding import KEY
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.reminder_later import LaterMenu
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeAlarm, FakeBell, FakeNotifications, FakeThread


@dataclass
class World:
    """A hosted tray program with notifications and an alarm; it is a Friday, 13:00."""

    desk: Desk
    desktop: Desktop
    alarm: FakeAlarm = field(default_factory=FakeAlarm)
    popups: FakeNotifications = field(default_factory=FakeNotifications)

    def wait(self, minutes: int) -> None:
        """Let time pass, and the alarm ring if it is set to ring meanwhile."""
        self.desk.clock.pass_ms(minutes * MINUTE_MS)
        if self.alarm.at_ms is not None and self.alarm.at_ms <= self.desk.clock.now_ms():
            self.desktop.refresh()

    @property
    def title(self) -> str:
        shown = self.popups.shown.get(KEY)
        return shown.title if shown else ""

    def line(self) -> str:
        panel = self.desktop.window("panel")
        assert isinstance(panel, Panel)
        reminder = panel._foot._reminder
        return reminder.words.text() if not reminder.isHidden() else ""


@pytest.fixture
def world(
    theme: Theme, services: Services, desk: Desk, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[World]:
    services.preferences.change({"remind_nothing_minutes": 10, "remind_long_hours": 6})
    made = World(desk, Desktop(theme, services, Tray(), FakeThread(), FakeBell()))
    made.desktop.begin()
    popups = getattr(request, "param", made.popups)
    offers = Offers(popups, alarm=made.alarm)
    reach = Reach(made.desktop, lambda _meanings: offers, made.desktop)
    qtbot.waitUntil(lambda: made.desktop.services.reminders.standing is not None)
    yield made
    reach.end()
    made.desktop.end()
    qtbot.waitUntil(lambda: made.desktop.window("panel") is None)


def test_nothing_runs(world: World) -> None:
    """It is long after eight, and nothing was ever stopped today."""
    assert world.title == "Nothing is running"
    assert world.popups.shown[KEY].body == "No stopwatch has run since 08:00."
    assert world.line() == "Nothing is running. No stopwatch has run since 08:00."


def test_it_is_withdrawn_when_something_is_started(world: World, qtbot: QtBot) -> None:
    world.desk.services.timing.start(Start())
    qtbot.waitUntil(lambda: world.title == "")
    assert world.line() == ""


def test_after_a_stop_it_counts_anew(world: World, qtbot: QtBot) -> None:
    world.desk.services.timing.start(Start())
    world.desk.services.timing.pause()
    qtbot.waitUntil(lambda: world.title == "")
    assert world.alarm.at_ms == world.desk.clock.now_ms() + 10 * MINUTE_MS
    world.wait(9)
    assert world.title == ""
    world.wait(1)
    assert world.title == "Nothing is running"


def test_the_alarm_rings_through(world: World, qtbot: QtBot) -> None:
    world.popups.press(KEY, "later10")
    qtbot.waitUntil(lambda: world.alarm.at_ms == world.desk.clock.now_ms() + 10 * MINUTE_MS)
    world.desk.clock.pass_ms(10 * MINUTE_MS)
    assert world.title == ""
    world.alarm.ring()
    qtbot.waitUntil(lambda: world.title == "Nothing is running")


@pytest.mark.parametrize(("action", "minutes"), [("later10", 10), ("later30", 30), ("later60", 60)])
def test_later_is_later(world: World, qtbot: QtBot, action: str, minutes: int) -> None:
    world.popups.press(KEY, action)
    qtbot.waitUntil(lambda: world.line() == "")
    world.wait(minutes - 1)
    assert world.title == ""
    world.wait(1)
    assert world.title == "Nothing is running"


def test_not_today_is_not_today(world: World, qtbot: QtBot) -> None:
    world.popups.press(KEY, "today")
    qtbot.waitUntil(lambda: world.line() == "")
    world.wait(5 * 60)
    assert world.title == ""


def test_one_that_was_closed_stays_in_the_panel_and_does_not_pop_up_again(world: World) -> None:
    world.popups.shown.clear()  # the user closed it
    world.wait(30)
    world.desktop.refresh()
    assert world.title == ""
    assert world.line().startswith("Nothing is running.")


def test_start_opens_the_picker(world: World) -> None:
    world.popups.press(KEY, "start")
    assert world.desktop.window("picker") is not None


def test_the_panel_puts_it_off_as_well(world: World, qtbot: QtBot) -> None:
    panel = world.desktop.window("panel")
    assert isinstance(panel, Panel)
    panel._foot._reminder.action.click()
    (menu,) = panel._foot.findChildren(LaterMenu)
    words = [action.text() for action in menu.actions()]
    assert words == [
        "In 10 minutes", "In 30 minutes", "In 1 hour", "Not today", "Do not remind me of this",
    ]  # fmt: skip
    menu.triggered.emit(menu.actions()[-1])
    menu.close()
    qtbot.waitUntil(lambda: world.line() == "")
    assert world.title == ""


@pytest.mark.parametrize("world", [None], indirect=True)
def test_without_notifications_the_panel_has_it(world: World) -> None:
    assert world.line().startswith("Nothing is running.")


@pytest.mark.parametrize("world", [FakeNotifications(is_there=False)], indirect=True)
def test_where_a_notification_is_refused_the_panel_opens(world: World, qtbot: QtBot) -> None:
    desktop = world.desktop
    desktop._tray.hosted.emit()
    desktop._windows.close("panel")
    qtbot.waitUntil(lambda: desktop.window("panel") is None)
    world.desk.services.timing.start(Start(world.desk.ticket(42)))
    world.wait(6 * 60)
    assert world.line().startswith("Still at T20261120.0042")
    panel = desktop.window("panel")
    assert panel is not None
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


# ---------------------------------------------------------------------- the other kinds
@pytest.fixture
def long(world: World, qtbot: QtBot) -> World:
    world.desk.services.timing.start(Start(world.desk.ticket(42, "X-ray share lost")))
    qtbot.waitUntil(lambda: world.title == "")
    world.wait(6 * 60)
    assert world.title == "Still at T20261120.0042 X-ray share lost?"
    return world


def test_still_at_it_is_believed(long: World, qtbot: QtBot) -> None:
    long.popups.press(KEY, "settle")
    qtbot.waitUntil(lambda: long.line() == "")
    long.wait(6 * 60)
    assert long.title == ""


def test_pause_pauses_that_one(long: World) -> None:
    long.popups.press(KEY, "pause")
    assert long.desk.services.timing.desk().running == ()


def test_stop_shows_its_entry(long: World) -> None:
    long.popups.press(KEY, "stop")
    assert long.desk.services.timing.desk().stopwatches == ()
    assert long.desktop.window("sheet") is not None


def test_the_day_is_to_be_reviewed_when_there_are_drafts(world: World, qtbot: QtBot) -> None:
    services = world.desk.services
    services.preferences.change(
        {"remind_nothing_minutes": 0, "remind_review": True, "review_at": "17:00"}
    )
    qtbot.waitUntil(lambda: world.title == "")
    services.timing.start(Start(world.desk.ticket(42)))
    world.wait(30)
    services.timing.stop()
    world.wait((17 - 13) * 60 - 30)
    assert world.title == "Review your day"
    assert world.popups.shown[KEY].body == "Your time is safe. 1 entry is a draft or needs you."
    world.popups.press(KEY, "review")
    qtbot.waitUntil(lambda: world.desktop.window("entries") is not None)
    world.wait(60)
    assert world.title == ""


def test_what_was_answered_is_known_after_a_restart(long: World, qtbot: QtBot) -> None:
    long.desk.services.reminders.settle()
    qtbot.waitUntil(lambda: long.title == "")
    look = long.desk.services.reminders.look(long.desk.services.overviews.now())
    assert look.due is None
    assert look.next_at is None or look.next_at > long.desk.clock.now_ms() + HOUR_MS
