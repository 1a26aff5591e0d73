"""Switches told late, from the menu and from their window; both sides of them move."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.texts import clock
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.switch import SwitchWindow
from tests.gui.conftest import Desk, Opened
from tests.gui.fake_parts import FakeBell, FakeThread


@pytest.fixture
def desktop(
    theme: Theme, services: Services, two: tuple[Stopwatch, Stopwatch], qtbot: QtBot
) -> Iterator[Desktop]:
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    made.begin()
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.window("panel") is None)


@pytest.fixture
def window(
    theme: Theme, desk: Desk, two: tuple[Stopwatch, Stopwatch], opened: Opened, qtbot: QtBot
) -> SwitchWindow:
    made = SwitchWindow(theme, desk.services, opened)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(menu: QMenu, moment: str, target: str) -> None:
    (when,) = [one for one in leaves(menu) if one.text().startswith(moment)]
    inner = when.menu()
    assert isinstance(inner, QMenu)
    (what,) = [one for one in inner.actions() if one.text().startswith(target)]
    menu.triggered.emit(what)


def leaves(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from inner.actions()


def ends(desk: Desk) -> tuple[int | None, int, int]:
    """Return when the paused one ended and when the running one began, in minutes ago."""
    now_ms, state = desk.clock.now_ms(), desk.services.timing.desk()
    ended = state.paused[0].last.ended_at
    assert ended is not None
    return (
        int(state.running[0].target_id or 0),
        (now_ms - ended) // MINUTE_MS,
        (now_ms - state.running[0].last.started_at) // MINUTE_MS,
    )


# ---------------------------------------------------------------------- the menu
def test_one_click_moves_both_sides_to_a_paused_ticket(
    desktop: Desktop, desk: Desk, two: tuple[Stopwatch, Stopwatch]
) -> None:
    choose(desktop._menu, "10 minutes ago, at 14:35", "To T20261120.0017")
    assert ends(desk) == (int(two[0].target_id or 0), 10, 10)


def test_one_click_says_that_what_runs_began_later(
    desktop: Desktop, desk: Desk, two: tuple[Stopwatch, Stopwatch]
) -> None:
    choose(desktop._menu, "15 minutes ago", "To what runs now: T20261120.0042")
    assert ends(desk) == (int(two[1].target_id or 0), 15, 15)
    desk.services.undo.undo()
    assert ends(desk) == (int(two[1].target_id or 0), 42, 42)


def test_to_something_new_at_the_moment_that_was_read(desktop: Desktop, desk: Desk) -> None:
    desk.clock.pass_ms(2 * MINUTE_MS)  # the menu was open that long
    choose(desktop._menu, "5 minutes ago, at 14:40", "To work without")
    (running,) = desk.services.timing.desk().running
    assert desk.clock.now_ms() - running.last.started_at == 7 * MINUTE_MS


def test_to_another_ticket_through_the_picker(desktop: Desktop) -> None:
    choose(desktop._menu, "5 minutes ago", "To another ticket")
    assert desktop.window("picker") is not None


def test_another_time_asks(desktop: Desktop) -> None:
    (other,) = [one for one in leaves(desktop._menu) if one.text().startswith("At another")]
    desktop._menu.triggered.emit(other)
    assert isinstance(desktop.window("switch"), SwitchWindow)


# ---------------------------------------------------------------------- the icon
def test_a_middle_or_double_click_does_nothing_unless_it_was_asked_for(
    desktop: Desktop, services: Services
) -> None:
    desktop._tray.toggled.emit()
    assert len(services.timing.desk().running) == 1
    services.preferences.change({"tray_click": "pause"})
    desktop._tray.toggled.emit()
    assert services.timing.desk().running == ()
    desktop._tray.toggled.emit()
    assert len(services.timing.desk().running) == 1


@pytest.mark.parametrize(
    ("reason", "told"),
    [("Trigger", "triggered"), ("MiddleClick", "toggled"), ("DoubleClick", "toggled")],
)
def test_clicks_on_the_icon(qtbot: QtBot, reason: str, told: str) -> None:
    tray = Tray()
    with qtbot.waitSignal(getattr(tray, told)):
        tray._on_activated(QSystemTrayIcon.ActivationReason[reason])


def test_the_host_is_told_a_text_once_a_minute_at_most(
    desktop: Desktop, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    icon, told = QSystemTrayIcon(), list[str]()
    monkeypatch.setattr(icon, "setToolTip", told.append)
    desktop._tray._icon = icon
    for _beat in range(20):
        desk.clock.pass_ms(MINUTE_MS // 10)
        desktop._heart.timeout.emit()
    desktop._tray._icon = None
    assert [text[-4:] for text in told] == ["0:43", "0:44"]


def test_whoever_opens_the_menu_reads_how_it_stands_then(desktop: Desktop, desk: Desk) -> None:
    desk.clock.pass_ms(MINUTE_MS)  # and no heart has beaten since
    desktop._menu.aboutToShow.emit()
    assert desktop._menu.actions()[0].text().endswith(" · 0:43")
    now = clock(desk.clock.now_ms() - 5 * MINUTE_MS, desk.clock.zone())
    assert next(one.text() for one in leaves(desktop._menu)) == f"5 minutes ago, at {now}"


# ---------------------------------------------------------------------- the window
def press(window: SwitchWindow, beginning: str) -> None:
    (button,) = [one for one, _way in window.ways if one.text().startswith(beginning)]
    assert button.isEnabled()
    button.click()


def test_nothing_can_be_chosen_before_there_is_a_time(window: SwitchWindow) -> None:
    assert not any(button.isEnabled() for button, _way in window.ways)
    QTest.keyClicks(window.field, "later")
    assert window.told.text() == "Write it like 10m, 1h30m or 14:05."
    assert not any(button.isEnabled() for button, _way in window.ways)


@pytest.mark.parametrize("typed", ["20", "20m", "14:25"])
def test_the_time_is_read_back_and_both_sides_move(
    window: SwitchWindow, desk: Desk, two: tuple[Stopwatch, Stopwatch], typed: str
) -> None:
    QTest.keyClicks(window.field, typed)
    assert window.told.text() == "You switched at 14:25. To what?"
    press(window, "To T20261120.0017")
    assert ends(desk) == (int(two[0].target_id or 0), 20, 20)
    assert not window.isVisible()


def test_what_runs_may_have_begun_sooner(window: SwitchWindow, desk: Desk) -> None:
    QTest.keyClicks(window.field, "50m")
    press(window, "To what runs now: T20261120.0042")
    assert ends(desk)[1:] == (50, 50)


def test_what_is_refused_is_said_there(window: SwitchWindow, desk: Desk) -> None:
    QTest.keyClicks(window.field, "44m")
    press(window, "To T20261120.0017")
    assert window.told.text().startswith("Nothing was changed:")
    assert window.isVisible()
    assert ends(desk)[1:] == (42, 42)


def test_another_ticket_is_picked_with_that_time(
    window: SwitchWindow, desk: Desk, opened: Opened
) -> None:
    QTest.keyClicks(window.field, "7m")
    press(window, "To another ticket")
    assert opened.asked == [("picker", PickToStart(desk.clock.now_ms() - 7 * MINUTE_MS))]


def test_enter_goes_on_to_the_first_thing_and_esc_changes_nothing(
    window: SwitchWindow, desk: Desk
) -> None:
    QTest.keyClicks(window.field, "20m\r")
    assert window.ways[0][0].hasFocus() or window.focusWidget() is window.ways[0][0]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert ends(desk)[1:] == (42, 42)
