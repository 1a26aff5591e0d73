"""A ticket whose title is markup, a picture and a shortcut: it is shown letter by letter."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tips import tip, tray_tip
from stopwatch.ui.tray import Tray
from stopwatch.ui.widgets.row import Row, row_data
from stopwatch.ui.windows.opener import PickToStart
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Whoever fetches a picture comes here."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        made.setblocking(False)
        yield made


@pytest.fixture
def title(listener: socket.socket) -> str:
    return f'<b>x</b><img src="http://127.0.0.1:{listener.getsockname()[1]}/x">&File'


@pytest.fixture
def desktop(theme: Theme, services: Services, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    made.begin()
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.window("panel") is None)


def labels(window: QWidget) -> list[QLabel]:
    return [one for one in window.findChildren(QLabel) if one.text()]


def assert_only_texts(window: QWidget) -> None:
    window.grab()  # paints everything, which is when pictures are fetched
    for label in labels(window):
        escaped = label.textFormat() is Qt.TextFormat.RichText and "<img" not in label.text()
        assert label.textFormat() is Qt.TextFormat.PlainText or escaped, label.text()
        assert "<img" not in label.toolTip(), label.toolTip()
    for button in window.findChildren(QAbstractButton):
        assert button.shortcut() != QKeySequence("Alt+F"), button.text()


def test_every_window_shows_it_letter_by_letter(
    desktop: Desktop, desk: Desk, title: str, listener: socket.socket, qtbot: QtBot
) -> None:
    desk.services.timing.start(Start(desk.ticket(42, title)))
    desk.clock.pass_ms(30 * MINUTE_MS)
    desktop.refresh()
    desktop.show_panel()
    desktop.show_picker(PickToStart())
    desktop.show_entries()
    desktop.show_sign_in()
    [watch] = desk.services.timing.desk().running
    desktop.show_note(watch.id)
    desktop.show_stop_sheet([entry.id for entry in desk.services.timing.stop(watch.id)])
    qtbot.waitUntil(lambda: bool(desktop.window("sheet")))
    windows = ["panel", "picker", "entries", "sign_in", "note", "sheet"]
    shown = []
    for name in windows:
        window = desktop.window(name)
        assert window is not None, name
        assert_only_texts(window)
        shown += [label.text() for label in labels(window)]
    assert title in shown, "no window showed it at all"
    with pytest.raises(BlockingIOError):
        listener.accept()


def test_the_tray_shows_it_letter_by_letter(desktop: Desktop, desk: Desk, title: str) -> None:
    desk.services.timing.start(Start(desk.ticket(42, title)))
    desktop.refresh()
    [label] = [one.text() for one in desktop._menu.actions() if "<b>" in one.text()]
    assert label.replace("&&", "").count("&") == 0, "a single & would be a shortcut"
    assert "<" not in tray_tip(desktop._tray._tool_tip)


def test_lines_and_tabs_make_no_columns_in_the_menu(desktop: Desktop, desk: Desk) -> None:
    desk.services.timing.start(Start(desk.ticket(42, "one\ntwo\tCtrl+Q")))
    desktop.refresh()
    assert any("one two Ctrl+Q" in action.text() for action in desktop._menu.actions())


def test_a_tool_tip_says_it_word_for_word(title: str) -> None:
    told = row_data(Row(title, "T20261120.0042"), int(Qt.ItemDataRole.ToolTipRole))
    assert isinstance(told, str)
    assert "<img" not in told
    assert told.startswith("<qt>"), "an escaped text must be shown as what it was"
    assert tip("VPN drops") == "VPN drops"
    assert tray_tip("<b>R&D</b>\nx") == "‹b›R&D‹/b› x"
