"""A deed is news for all windows: they read one after the other, and only what they show."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.main_window.window import MainWindow
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.panel import Panel
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.support.statements import overheard

MANY = 40
_ROWS_SEEN = 10


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Very many stopwatches, one of which runs."""
    for number in range(1, MANY + 1):
        desk.services.timing.start(Start(desk.ticket(number)))
        desk.clock.pass_ms(MINUTE_MS)
    return desk


@pytest.fixture
def desktop(qtbot: QtBot, theme: Theme, busy: Desk) -> Iterator[Desktop]:
    made = Desktop(theme, busy.services, Tray(), FakeThread(), FakeBell())
    made.begin()
    made.show_panel()
    made.show_picker(PickToStart())
    made.show_entries()
    made.show_problems()
    for _turn in range(20):
        QCoreApplication.processEvents()
    yield made
    made.end()


def test_a_row_of_the_panel_is_written_when_it_is_seen(busy: Desk, panel: Panel) -> None:
    QCoreApplication.processEvents()
    model = panel._paused.model_rows
    assert model.rowCount() == MANY - 1
    assert 0 < len(model._written) < _ROWS_SEEN
    busy.clock.pass_ms(1_000)
    panel._on_tick()
    assert 0 < len(model._written) < _ROWS_SEEN


def test_the_desk_is_read_once_for_all_windows(busy: Desk, desktop: Desktop) -> None:
    found: list[str] = []
    with overheard(lambda text, _values: found.append(text)):
        busy.services.timing.pause()
        inside = len(found)
        for _turn in range(20):
            QCoreApplication.processEvents()
    of_desk = [text for text in found if "FROM stopwatch JOIN segment" in text]
    assert len(found) > inside, "windows have read"
    assert of_desk
    assert len(of_desk) == len(set(of_desk)), "neither the desk nor the day was read twice"


def test_windows_read_one_after_the_other(busy: Desk, desktop: Desktop) -> None:
    in_turn: list[int] = []
    found: list[str] = []
    with overheard(lambda text, _values: found.append(text)):
        busy.services.timing.pause()
        found.clear()
        for _turn in range(20):
            QCoreApplication.processEvents()
            in_turn.append(sum(text == "BEGIN" for text in found))
            found.clear()
    assert sum(1 for count in in_turn if count) >= 4, "tray, page, main window and picker"


def test_pages_are_born_where_they_stand(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    born_there: dict[str, bool] = {}
    host = MainWindow.host

    def heard(main: MainWindow, name: str, page: QWidget) -> QWidget:
        born_there[name] = page.parentWidget() is main.place
        return host(main, name, page)

    monkeypatch.setattr(MainWindow, "host", heard)
    for name, way in desktop.pages.items():
        way()
        assert desktop.window(name) is not None
    assert born_there == dict.fromkeys(("day", "week", "absences", "invoices"), True)
