"""Ctrl+F1 lists the keys of the window one is in, read off what takes them; none is left unsaid."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stopwatch.services.suite import Services
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.key_list import keys_of, shortcuts_of
from stopwatch.ui.windows.keys_window import KeysWindow, spoken
from stopwatch.ui.windows.main_window.signs import signs_of
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.gui.test_reach import WINDOWS, desktop, window
from tests.support.open_windows import OpenWindows

__all__ = ["desktop", "window"]  # the windows that are walked through by keyboard


def told(window: QWidget) -> dict[str, str]:
    return {keys: words for group in keys_of(window) for keys, words in group.lines}


def listed(window: QWidget) -> KeysWindow:
    """Press Ctrl+F1 and return what opens."""
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    (found,) = window.findChildren(KeysWindow)
    return found


def test_what_a_key_is_for_begins_alike_wherever_it_was_read_off(window: QWidget) -> None:
    assert not [words for words in told(window).values() if words[:1].islower()]


def test_every_shortcut_of_every_window_says_what_it_is_for(window: QWidget) -> None:
    said = told(window)  # the two Enter keys are one
    keys = [one.key().toString().replace("Return", "Enter") for one in shortcuts_of(window)]
    assert [one for one in keys if one not in said] == []


def test_ctrl_f1_lists_them_in_every_window(window: QWidget, qtbot: QtBot) -> None:
    keys = listed(window)
    assert keys.isVisible()
    assert {"F1", "Ctrl+F1"} <= {name for group in keys.groups for name, _words in group.lines}
    assert all(words for group in keys.groups for _name, words in group.lines)
    qtbot.waitUntil(keys.isActiveWindow)
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    assert not keys.isVisible()
    assert window.isVisible(), "Esc goes back, and no further"


def test_a_page_tells_its_own_keys_those_of_lists_and_the_pages(desktop: Desktop) -> None:
    desktop.show_entries()
    main = desktop.window("main")
    assert main is not None
    here, everywhere, pages = keys_of(main)
    assert ("Ctrl+O", "Open in Autotask") in here.lines
    assert ("L", "Keep here") in here.lines
    assert ("F5", "Send and fetch now") in everywhere.lines
    assert pages.lines == tuple((one.keys, one.title) for one in signs_of(desktop.pages))
    desktop.show_problems()
    assert desktop.window("problems") is not None
    assert told(main)["Ctrl+L"] == "Hang a ticket under it"
    assert "Ctrl+O" in told(main)
    assert "L" not in told(main), "what is not shown takes no keys"


def test_what_is_told_is_what_is_taken(desktop: Desktop) -> None:
    desktop.show_panel()
    panel = desktop.window("panel")
    assert panel is not None
    assert told(panel)["Space"] == "Pause or resume"
    assert told(panel)["Ctrl+6"] == "Delivery"
    before = [one.state for one in desktop.services.timing.desk().stopwatches]
    QTest.keyClick(panel, Qt.Key.Key_Space)
    assert [one.state for one in desktop.services.timing.desk().stopwatches] != before


def test_the_list_goes_with_its_window(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.show_problems()
    main = desktop.window("main")
    assert main is not None
    qtbot.waitUntil(main.isActiveWindow)
    keys = listed(main)
    assert keys.window() is keys
    main.close()
    qtbot.waitUntil(lambda: not isValid(keys))


@pytest.fixture
def windows() -> Iterator[OpenWindows]:
    made = OpenWindows()
    yield made
    made.close()


def test_it_is_read_out_in_whole_sentences(
    theme: Theme, services: Services, desk: Desk, windows: OpenWindows
) -> None:
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    made.begin()
    panel = made.window("panel")
    assert panel is not None
    words = spoken(keys_of(panel))
    assert words.startswith("In this window: ")
    assert "Ctrl+T Start on a ticket" in words
    made.end()


def test_all_windows_are_walked_through() -> None:
    assert {"panel", "entries", "problems", "invoices"} <= set(WINDOWS)
