"""On return it is asked once, quietly; not answering changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.presence import Sign
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.pages.absences.back_prompt import SHOWN_MS, BackPrompt
from stopwatch.ui.pages.absences.page import AbsencesPage
from stopwatch.ui.returning import KEY, Returning
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.picker import PickerWindow
from tests.gui.absent_times import AbsentTimes
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeNotifications, FakeThread
from tests.gui.panel_hands import button


@pytest.fixture
def times(desk: Desk) -> AbsentTimes:
    return AbsentTimes(desk.services, desk.clock)


@pytest.fixture
def desktop(theme: Theme, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(theme, desk.services, Tray(theme), FakeThread(), FakeBell())
    Returning(made, made)
    yield made
    made.end()


def prompt(desktop: Desktop, qtbot: QtBot) -> BackPrompt:
    qtbot.waitUntil(lambda: isinstance(desktop.window("back"), BackPrompt))
    found = desktop.window("back")
    assert isinstance(found, BackPrompt)
    return found


def pending(desk: Desk) -> int:
    return len(desk.services.absences.inbox().pending)


def test_it_is_asked_without_taking_the_keyboard(
    desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot
) -> None:
    times.work(desk.ticket(1))
    times.away(Sign.IDLE, 12)
    shown = prompt(desktop, qtbot)
    assert shown.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert shown.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert "Away 12 min" in shown.accessibleName()
    assert shown._timer.interval() == SHOWN_MS
    shown.close()
    assert pending(desk) == 1, "ignored, it waits in the list"


def test_left_out_at_once(desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot) -> None:
    watch = times.work(desk.ticket(1), 30)
    times.away(Sign.LOCKED, 12, 0)
    button(prompt(desktop, qtbot), "Not work").click()
    now = desk.services.timing.desk().get(watch.id)
    assert now.elapsed_ms(desk.clock.now_ms()) == 30 * MINUTE_MS
    assert pending(desk) == 0


def test_split_opens_the_list_with_the_choice_made_and_not_done(
    desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot
) -> None:
    times.work(desk.ticket(1))
    times.away(Sign.LOCKED, 12)
    button(prompt(desktop, qtbot), "Split…").click()
    page = desktop.window("absences")
    assert isinstance(page, AbsencesPage)
    assert page.detail.bar.choice is AbsenceChoice.SPLIT
    assert pending(desk) == 1


def test_a_ticket_that_is_picked_for_a_part_comes_to_the_row_that_asked(
    desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot
) -> None:
    far = desk.ticket(99, "Far away")
    times.work(desk.ticket(1))
    times.away(Sign.LOCKED, 12)
    button(prompt(desktop, qtbot), "Split…").click()
    page = desktop.window("absences")
    assert isinstance(page, AbsencesPage)
    page.detail.rows.find_ticket()
    picker = desktop.window("picker")
    assert isinstance(picker, PickerWindow)
    picker.parts.field.setText("Far away")
    picker.choose()
    assert page.detail.rows.rows[-1].row().target_id == far
    assert pending(desk) == 1


def test_a_call_asks_nothing(
    desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot
) -> None:
    times.work(desk.ticket(1))
    times.away(Sign.CALL_BEGAN, 12)
    qtbot.wait(1)
    assert pending(desk) == 1
    assert desktop.window("back") is None


def test_where_windows_cannot_be_placed_it_is_a_notification(
    desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    there = FakeNotifications()
    desktop.notifier.link(there)
    times.work(desk.ticket(1))
    times.away(Sign.LOCKED, 12)
    qtbot.waitUntil(lambda: KEY in there.shown)
    assert there.shown[KEY].title.startswith("Away 12 min")
    there.press(KEY, AbsenceChoice.KEEP.value)
    assert pending(desk) == 0


@pytest.mark.parametrize("is_linked", [True, False], ids=["nobody shows any", "no bus"])
def test_without_either_the_panel_asks_and_leaves_the_keyboard_alone(
    desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, *, is_linked: bool,
) -> None:  # fmt: skip
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    if is_linked:
        desktop.notifier.link(FakeNotifications(is_there=False))
    times.work(desk.ticket(1))
    times.away(Sign.LOCKED, 12)
    qtbot.waitUntil(lambda: desktop.window("panel") is not None)
    panel = desktop.window("panel")
    assert isinstance(panel, Panel)
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert button(panel, "Choose…").isVisible()
    assert pending(desk) == 1


def test_a_panel_that_is_open_already_asks_too(
    desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    desktop.show_panel()
    panel = desktop.window("panel")
    assert isinstance(panel, Panel)
    times.work(desk.ticket(1))
    times.away(Sign.LOCKED, 12)
    qtbot.waitUntil(lambda: button(panel, "Choose…").isVisible())
    assert desktop.window("panel") is panel


def test_it_goes_when_it_was_decided_elsewhere(
    desktop: Desktop, times: AbsentTimes, desk: Desk, qtbot: QtBot
) -> None:
    times.work(desk.ticket(1))
    times.away(Sign.LOCKED, 12)
    shown = prompt(desktop, qtbot)
    (absence,) = shown.moment.absences
    desk.services.recovery.answer(absence.id, AbsenceChoice.KEEP)
    qtbot.waitUntil(lambda: desktop.window("back") is None)
