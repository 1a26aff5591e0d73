"""The desktop behind the tray: menu, heart, doorbell, quitting."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stopwatch.domain.events import ChangedElsewhere, Event
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.tray_state import TrayState
from stopwatch.ui.tray import Tray
from stopwatch.ui.tray_menu import TrayMenu
from stopwatch.ui.windows.note import NoteWindow
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.preferences.window import PreferencesWindow
from stopwatch.ui.windows.quit_question import QuitQuestion
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread


@pytest.fixture
def thread() -> FakeThread:
    return FakeThread()


@pytest.fixture
def bell() -> FakeBell:
    return FakeBell()


@pytest.fixture
def desktop(
    theme: Theme, services: Services, desk: Desk, thread: FakeThread, bell: FakeBell, qtbot: QtBot
) -> Iterator[Desktop]:
    tray = Tray()
    made = Desktop(theme, services, tray, thread, bell)
    made.begin()
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.window("panel") is None)


def labels(desktop: Desktop) -> list[str]:
    return [action.text() for action in desktop._menu.actions() if action.text()]


def choose(menu: QMenu, beginning: str) -> None:
    found = [one for one in _all(menu) if one.text().startswith(beginning)]
    assert len(found) == 1, [one.text() for one in _all(menu)]
    menu.triggered.emit(found[0])


def _all(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _all(inner)
        yield action


def panel_of(desktop: Desktop) -> Panel:
    panel = desktop.window("panel")
    assert isinstance(panel, Panel)
    return panel


# ---------------------------------------------------------------------- the desktop
def test_without_a_tray_the_panel_is_open_and_closing_it_asks(desktop: Desktop) -> None:
    assert panel_of(desktop).isVisible()
    panel_of(desktop).close()
    assert panel_of(desktop).isVisible()
    question = desktop.window("quit")
    assert isinstance(question, QuitQuestion)
    assert question.text() == "Your time is safe. Nothing is running."
    assert [one.text() for one in question.buttons()] == ["Quit", "Stay"]


def test_closing_asks_even_where_the_answer_was_remembered(
    desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    services.preferences.change({"quit_running": "keep"})
    services.timing.start(Start())
    with qtbot.assertNotEmitted(desktop.quit_wanted):
        panel_of(desktop).close()
    assert desktop.window("quit") is not None


def test_a_minimised_panel_comes_back(desktop: Desktop) -> None:
    panel = panel_of(desktop)
    panel.showMinimized()
    desktop.show_panel()
    assert not panel.isMinimized()
    panel.showMinimized()
    desktop._tray.triggered.emit()
    assert not panel.isMinimized()
    assert panel.isVisible()


def test_a_tray_found_late_lets_the_panel_close(desktop: Desktop) -> None:
    desktop._tray.hosted.emit()
    panel = panel_of(desktop)
    panel.close()
    assert not panel.isVisible()


def test_a_lost_tray_brings_the_panel_back(desktop: Desktop, qtbot: QtBot) -> None:
    desktop._tray.hosted.emit()
    panel_of(desktop).close()
    qtbot.waitUntil(lambda: desktop.window("panel") is None)
    desktop._tray.unhosted.emit()
    panel = panel_of(desktop)
    assert panel.isVisible()
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # nobody asked for it
    assert not panel._foot._unhosted.isHidden()


def test_the_menu_follows_what_happens(desktop: Desktop, desk: Desk, qtbot: QtBot) -> None:
    assert not any(text.startswith("Pause") for text in labels(desktop))
    desk.services.timing.start(Start(desk.ticket(42, "X-ray & share lost")))
    qtbot.waitUntil(lambda: "Pause" in labels(desktop))
    assert labels(desktop)[:2] == ["T20261120.0042 · 0:00", "X-ray && share lost, Harbor Dental"]
    assert desktop._tray._state is TrayState.RUNNING


def test_every_verb_of_the_menu(
    desktop: Desktop, services: Services, desk: Desk, qtbot: QtBot
) -> None:
    choose(desktop._menu, "Start without a ticket")
    assert len(services.timing.desk().running) == 1
    qtbot.waitUntil(lambda: "Pause" in labels(desktop))
    choose(desktop._menu, "Pause")
    assert len(services.timing.desk().paused) == 1
    qtbot.waitUntil(lambda: "Pause" not in labels(desktop))
    choose(desktop._menu, "No ticket yet")
    assert len(services.timing.desk().running) == 1
    qtbot.waitUntil(lambda: "Pause" in labels(desktop))
    choose(desktop._menu, "Add note")
    note = desktop.window("note")
    assert isinstance(note, NoteWindow)
    assert note._number.text() == "No ticket yet"
    note._field.setText("DNS did not answer.")
    note._add.click()
    assert services.timing.desk().running[0].notes[0].text == "DNS did not answer."
    desk.clock.pass_ms(MINUTE_MS)
    choose(desktop._menu, "Stop")
    assert services.timing.desk().stopwatches == ()
    assert desktop.window("sheet") is not None


def test_what_the_menu_cannot_do_is_said_in_the_panel(
    desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    services.timing.start(Start())
    qtbot.waitUntil(lambda: "Pause" in labels(desktop))
    services.timing.pause()  # meanwhile, before the menu could follow
    choose(desktop._menu, "Pause")
    assert "paused already" in panel_of(desktop)._foot._toast.words.text()


def test_the_menu_cuts_titles_alone_and_counts_what_it_leaves_out(
    desktop: Desktop, desk: Desk, qtbot: QtBot
) -> None:
    for number in range(8):
        desk.services.timing.start(Start(desk.ticket(number + 1, "Reception PCs " * 9)))
    qtbot.waitUntil(lambda: "2 more…" in labels(desktop))
    cut = f"T20261120.0001 {('Reception PCs ' * 9)[:39].rstrip()}… · 0:00"
    assert cut in labels(desktop)


def test_an_open_menu_stands_still(
    theme: Theme, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu = TrayMenu(theme)
    menu.show_overview(desk.services.overviews.now())
    before = [action.text() for action in menu.actions()]
    with monkeypatch.context() as while_open:
        while_open.setattr(menu, "isVisible", lambda: True)
        desk.services.timing.start(Start())
        menu.show_overview(desk.services.overviews.now())
        assert [action.text() for action in menu.actions()] == before
    menu.aboutToHide.emit()
    qtbot.waitUntil(lambda: "Pause" in [action.text() for action in menu.actions()])
    menu.deleteLater()


def test_the_heart_beats_only_while_something_runs(
    desktop: Desktop, services: Services, desk: Desk, qtbot: QtBot
) -> None:
    assert not desktop._heart.isActive()
    services.timing.start(Start())
    qtbot.waitUntil(desktop._heart.isActive)
    desk.clock.sleep_ms(HOUR_MS)
    desktop._heart.timeout.emit()
    assert len(services.recovery.pending()) == 1
    services.timing.pause()
    qtbot.waitUntil(lambda: not desktop._heart.isActive())


def test_the_doorbell_redraws_and_wakes_the_thread(
    desktop: Desktop, services: Services, bell: FakeBell, thread: FakeThread, qtbot: QtBot
) -> None:
    heard: list[Event] = []
    end = services.bus.subscribe(heard.append)
    bell.ring()
    qtbot.waitUntil(lambda: thread.kicks == [False])
    assert heard == [ChangedElsewhere()]
    end()


def test_sync_now_sends_everything(desktop: Desktop, thread: FakeThread) -> None:
    desktop.sync_now()
    assert thread.kicks == [True]


def test_after_an_unclean_end_the_panel_asks(
    theme: Theme, services: Services, desk: Desk, thread: FakeThread, bell: FakeBell, qtbot: QtBot
) -> None:
    services.timing.start(Start(desk.ticket(42)))
    services.recovery.begin()
    desk.clock.pass_ms(40 * MINUTE_MS)
    made = Desktop(theme, services, Tray(), thread, bell)
    made.begin()
    assert panel_of(made)._question.isVisible()
    assert made._tray._state is TrayState.UNCONFIRMED
    made.end()


def test_the_end_says_so_and_stops_the_thread(
    theme: Theme, services: Services, thread: FakeThread, bell: FakeBell, desk: Desk, qtbot: QtBot
) -> None:
    made = Desktop(theme, services, Tray(), thread, bell)
    made.begin()
    assert services.recovery.is_tray_open()
    qtbot.waitUntil(lambda: thread.is_started)
    made.end()
    assert not services.recovery.is_tray_open()
    assert thread.is_started
    assert thread.is_closed


def test_quitting_with_nothing_running_does_not_ask(desktop: Desktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.quit_wanted):
        choose(desktop._menu, "Quit")


@pytest.mark.parametrize(("words", "left"), [("Keep counting", 1), ("Pause it", 0)])
def test_quitting_while_something_runs_asks_once_and_remembers(
    desktop: Desktop, services: Services, desk: Desk, qtbot: QtBot, words: str, left: int
) -> None:
    services.timing.start(Start(desk.ticket(42)))
    desktop.ask_to_quit()
    question = desktop.window("quit")
    assert isinstance(question, QuitQuestion)
    assert question.text().startswith("Your time is safe either way. T20261120.0042 VPN drops")
    question._remember.setChecked(True)
    (button,) = [one for one in question.buttons() if one.text() == words]
    with qtbot.waitSignal(desktop.quit_wanted):
        button.click()
    assert len(services.timing.desk().running) == left
    assert services.preferences.load().quit_running == ("keep" if left else "pause")


def test_staying_changes_nothing(desktop: Desktop, services: Services, qtbot: QtBot) -> None:
    services.timing.start(Start())
    desktop.ask_to_quit()
    question = desktop.window("quit")
    assert isinstance(question, QuitQuestion)
    with qtbot.assertNotEmitted(desktop.quit_wanted):
        question.reject()
    assert len(services.timing.desk().running) == 1
    assert services.preferences.load().quit_running == "ask"


def test_a_damaged_database_is_said_once(desktop: Desktop) -> None:
    desktop._keeper.damaged.emit("damaged")
    window = desktop.window("trouble")
    assert isinstance(window, QMessageBox)
    assert "damaged" in window.text()


def test_a_window_made_anew_is_not_forgotten_with_the_old_one(
    desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    watch = services.timing.start(Start())
    desktop.show_note(watch.id)
    old = desktop.window("note")
    assert old is not None
    desktop.show_note(watch.id)
    qtbot.waitUntil(lambda: not isValid(old))
    new = desktop.window("note")
    assert new is not None
    assert new.isVisible()


def test_a_hidden_start_waits_for_the_tray_before_it_shows_the_panel(
    theme: Theme, services: Services, thread: FakeThread, bell: FakeBell, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("stopwatch.ui.desktop._HOST_PATIENCE_MS", 0)
    desktop = Desktop(theme, services, Tray(), thread, bell)
    desktop.begin(is_hidden=True)
    assert desktop.window("panel") is None
    qtbot.waitUntil(lambda: desktop.window("panel") is not None)
    panel = panel_of(desktop)
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not panel._foot._unhosted.isHidden()
    desktop.end()
    qtbot.waitUntil(lambda: desktop.window("panel") is None)


def test_settings_open_from_the_menu_and_the_theme_changes_at_once(
    desktop: Desktop, services: Services, theme: Theme, qtbot: QtBot
) -> None:
    choose(desktop._menu, "Settings")
    settings = desktop.window("preferences")
    assert isinstance(settings, PreferencesWindow)
    settings.exchange.click()
    assert desktop.window("exchange") is not None
    other = "light" if theme.tokens.name == "dark" else "dark"
    services.preferences.change({"theme": other})
    assert theme.tokens.name == other
