"""Every window is reached wholly by keyboard, and whatever has the keyboard says what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.opener import PickToStart
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread

_MOST_STEPS = 200


@pytest.fixture
def desktop(theme: Theme, services: Services, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    """A desktop with something running, something paused, a draft and an entry on its way."""
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    made.begin()
    for number in (1, 2, 3):
        services.timing.start(Start(desk.ticket(number)))
        desk.clock.pass_ms(30 * MINUTE_MS)
    services.timing.stop(services.timing.desk().paused[0].id)
    made.refresh()
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.window("panel") is None)


def _note(desktop: Desktop) -> None:
    desktop.show_note(desktop.services.timing.desk().running[0].id)


def _sheet(desktop: Desktop) -> None:
    timing = desktop.services.timing
    desktop.show_stop_sheet([one.id for one in timing.stop(timing.desk().running[0].id)])


def _picker(desktop: Desktop) -> None:
    desktop.show_picker(PickToStart())


WINDOWS: dict[str, Callable[[Desktop], None]] = {
    "panel": Desktop.show_panel,
    "picker": _picker,
    "sheet": _sheet,
    "note": _note,
    "entries": Desktop.show_entries,
    "day": Desktop.show_day,
    "week": Desktop.show_week,
    "absences": Desktop.show_absences,
    "problems": Desktop.show_problems,
    "invoices": Desktop.show_invoices,
    "sign_in": Desktop.show_sign_in,
    "preferences": Desktop.show_preferences,
    "diagnostics": Desktop.show_diagnostics,
    "first_run": Desktop.show_first_run,
    "help": Desktop.show_help,
}


@pytest.fixture(params=WINDOWS)
def window(request: pytest.FixtureRequest, desktop: Desktop, qtbot: QtBot) -> QWidget:
    name = str(request.param)
    WINDOWS[name](desktop)
    qtbot.waitUntil(lambda: desktop.window(name) is not None)
    shown = desktop.window(name)
    assert shown is not None
    top = shown.window()
    qtbot.waitUntil(top.isActiveWindow)
    qtbot.waitUntil(lambda: top.focusWidget() is not None)
    return top


def focusable(window: QWidget) -> list[QWidget]:
    """Return what Tab has to come to; of a group of radio buttons only one."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisibleTo(window) and one.isEnabledTo(window)
        and one.window() is window and one.focusProxy() is None
        and not isinstance(one, QRadioButton)
    ]  # fmt: skip


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def walked(window: QWidget) -> list[QWidget]:
    """Return where Tab goes until it comes back to where it began."""
    if window.hasFocus():  # until the first key it may be nobody's
        QTest.keyClick(window, Qt.Key.Key_Tab)
    begun = QApplication.focusWidget()
    assert begun is not None
    way = [begun]
    for _step in range(_MOST_STEPS):
        QTest.keyClick(way[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"after {way[-1]} nothing has the keyboard"
        assert now.window() is window, f"{way[-1]} lets go of the window"
        if now is begun:
            return way
        if now is way[-1]:
            continue  # from the hours of a time to its minutes
        assert now not in way, f"Tab turns in a circle at {now}, and never comes to {begun}"
        way.append(now)
    raise AssertionError(f"Tab is swallowed by {way[-1]}")


def test_tab_comes_to_everything_and_back(window: QWidget) -> None:
    way = walked(window)
    missed = [one for one in focusable(window) if one not in way]
    assert missed == []
    assert all(one.isVisible() for one in way)


def test_whatever_has_the_keyboard_has_a_name(window: QWidget) -> None:
    nameless = [one for one in focusable(window) if not name_of(one).strip()]
    assert nameless == []
