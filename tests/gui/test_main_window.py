"""The main window: pages made once, a rail that tells what waits, one line, remembered places."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stopwatch.domain.events import EntriesChanged
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.services.whereabouts import Whereabouts
from stopwatch.ui.careful import Careful
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.pages.week.page import WeekPage
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.tray_menu import Choice
from stopwatch.ui.windows.entries import EntriesWindow
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from stopwatch.ui.windows.main_window.rail_model import RailRow
from stopwatch.ui.windows.main_window.signs import SIGNS
from stopwatch.ui.windows.main_window.window import NAME, MainWindow
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.problems import ProblemsWindow
from stopwatch.ui.windows.status_line import StatusLine
from stopwatch.ui.windows.window_keys import add_keys
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.gui.main_hall import Hall, Page
from tests.support.source import ROOT

PAGES: dict[str, type[QWidget]] = {
    "week": WeekPage, "problems": ProblemsWindow, "invoices": InvoicesWindow,
    "entries": EntriesWindow,
}  # fmt: skip


@pytest.fixture
def thread() -> FakeThread:
    return FakeThread()


@pytest.fixture
def desktop(
    theme: Theme, services: Services, desk: Desk, thread: FakeThread, qtbot: QtBot
) -> Iterator[Desktop]:
    made = Desktop(theme, services, Tray(), thread, FakeBell())
    made.begin()
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.window(NAME) is None)


def main_of(desktop: Desktop) -> MainWindow:
    found = desktop.window(NAME)
    assert isinstance(found, MainWindow)
    return found


def focused(window: QWidget) -> QWidget:
    found: QWidget | None = window.focusWidget()
    return found if found is not None else window


# ---------------------------------------------------------------------- through the doors
@pytest.mark.parametrize("name", sorted(PAGES))
def test_each_page_is_made_once_and_shown_in_the_one_window(desktop: Desktop, name: str) -> None:
    assert desktop.window(name) is None
    desktop.pages[name]()
    page, main = desktop.window(name), main_of(desktop)
    assert isinstance(page, PAGES[name])
    assert page.window() is main
    assert page.isVisible()
    assert main.shown == name
    assert main.windowTitle() == f"{page.windowTitle()} - Ticket Stopwatch"
    desktop.pages[name]()
    assert desktop.window(name) is page
    assert main_of(desktop) is main


def test_a_page_that_is_not_shown_stays_as_it_was_and_reads_nothing(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.show_entries()
    page = desktop.window("entries")
    assert isinstance(page, EntriesWindow)
    read = list[int]()
    monkeypatch.setattr(EntriesWindow, "_show_chosen", lambda _self: read.append(1))
    desktop.show_problems()
    assert desktop.window("problems") is not None
    assert not page.isVisible()
    desktop.services.bus.publish(EntriesChanged(()))
    problems = desktop.window("problems")
    assert isinstance(problems, ProblemsWindow)
    qtbot.waitUntil(lambda: page._news.is_waiting and not problems._news.is_waiting)
    assert read == []
    desktop.show_entries()
    qtbot.waitUntil(lambda: bool(read))
    assert not page._news.is_waiting


def test_the_window_opens_at_the_page_that_was_shown_last(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.show_main()
    assert main_of(desktop).shown == next(iter(desktop.pages)), "the first that there is"
    desktop.show_invoices()
    main_of(desktop).close()
    qtbot.waitUntil(lambda: desktop.window(NAME) is None)
    desktop._menu.chosen.emit(Choice("main"))
    main = main_of(desktop)
    assert main.shown == "invoices"
    main.showMinimized()
    desktop.show_main()
    assert not main.isMinimized()
    assert main_of(desktop) is main


def test_closing_the_window_lets_go_of_all_its_pages(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.show_entries()
    desktop.show_problems()
    main, pages = main_of(desktop), [desktop.window(name) for name in ("entries", "problems")]
    problems = desktop.window("problems")
    assert isinstance(problems, ProblemsWindow)
    qtbot.waitUntil(lambda: not problems.suggesting._is_running)
    main.close()
    qtbot.waitUntil(lambda: not isValid(main))
    assert not any(isValid(page) for page in pages)
    assert [desktop.window(name) for name in PAGES] == [None] * len(PAGES)


def test_esc_and_closing_a_page_leave_the_window_open(desktop: Desktop) -> None:
    for name in PAGES:
        desktop.pages[name]()
        page = desktop.window(name)
        assert page is not None
        QTest.keyClick(focused(page), Qt.Key.Key_Escape)
        assert page.isVisible()
    assert main_of(desktop).isVisible()


def test_words_in_a_hidden_page_are_asked_about_before_the_window_closes(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.show_invoices()
    page, main = desktop.window("invoices"), main_of(desktop)
    assert isinstance(page, InvoicesWindow)
    asked = list[bool]()
    with monkeypatch.context() as while_typed:
        while_typed.setattr(page, "would_lose_words", lambda: True)
        while_typed.setattr(page.planning, "leave", lambda: asked.append(page.isVisible()))
        desktop.show_entries()
        assert main.would_lose_words()
        assert desktop._windows.ask_about_unsaved()
        assert asked == [True]
        assert main.isVisible()
        assert main.shown == "invoices"
    assert main.close()


def test_no_page_is_imported_before_it_is_shown() -> None:
    code = (
        "import sys, stopwatch.ui.desktop, stopwatch.ui.windows.panel, "
        "stopwatch.ui.windows.main_window.window; print(*sys.modules)"
    )
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = child.stdout.split()
    pages = {type_.__module__ for type_ in PAGES.values()}
    assert pages.isdisjoint(loaded)
    assert not [name for name in loaded if name.startswith("stopwatch.ui.pages.")]


def test_every_page_that_was_built_is_in_the_rail(desktop: Desktop) -> None:
    folder = ROOT / "stopwatch" / "ui" / "pages"
    built = {one.parent.name for one in folder.glob("*/__init__.py")}
    assert built <= set(desktop.pages) <= {sign.name for sign in SIGNS}
    shown = [row.sign.name for row in _rail_of(desktop)]
    assert shown == [sign.name for sign in SIGNS if sign.name in desktop.pages]


def test_the_desktop_itself_imports_no_main_window() -> None:
    code = "import sys, stopwatch.ui.desktop; print(*sys.modules)"
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert "stopwatch.ui.windows.main_window.window" not in child.stdout.split()


# ---------------------------------------------------------------------- keys
def test_numbers_open_their_pages_from_the_window_and_from_the_panel(desktop: Desktop) -> None:
    desktop.show_main()
    places = {sign.name: Qt.Key(int(sign.keys[-1]) + int(Qt.Key.Key_0)) for sign in SIGNS}
    for name in PAGES:
        QTest.keyClick(main_of(desktop), places[name], Qt.KeyboardModifier.ControlModifier)
        assert main_of(desktop).shown == name
    panel = desktop.window("panel")
    assert isinstance(panel, Panel)
    panel.activateWindow()
    for name in PAGES:
        QTest.keyClick(panel, places[name], Qt.KeyboardModifier.ControlModifier)
        assert main_of(desktop).shown == name


def test_a_key_that_a_page_has_itself_is_the_pages_alone(
    desktop: Desktop, thread: FakeThread
) -> None:
    desktop.show_entries()
    main, before = main_of(desktop), len(thread.kicks)
    main.activateWindow()
    QTest.keyClick(focused(main), Qt.Key.Key_F5)
    assert thread.kicks[before:] == [True]
    page = desktop.window("entries")
    assert page is not None
    own = {one.key().toString() for one in page.findChildren(QShortcut)}
    given = [one for one in main.findChildren(QShortcut) if one.parent() is main]
    assert {one.key().toString() for one in given if not one.isEnabled()} == own & {
        one.key().toString() for one in given
    }


def test_a_key_that_a_page_gets_while_it_is_shown_is_the_pages_until_it_goes(hall: Hall) -> None:
    page, told = Page("Growing"), list[str]()
    main = hall.open(("entries", page))
    part = QWidget(page)
    part.show()
    (own,) = add_keys(part, {"F5": partial(told.append, "part")})
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert (told, hall.opened.asked) == (["part"], [])
    part.hide()
    QTest.keyClick(page.field, Qt.Key.Key_F5)
    assert (told, hall.opened.asked) == (["part"], [("sync", None)])
    part.show()
    own.setEnabled(False)
    QTest.keyClick(main.rail.list, Qt.Key.Key_F5)
    assert hall.opened.asked == [("sync", None), ("sync", None)]


def test_keys_that_the_page_leaves_to_the_window(hall: Hall, desk: Desk) -> None:
    page = Page("Quiet")
    main = hall.open(("entries", page))
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page, Qt.Key.Key_F5)
    QTest.keyClick(page, Qt.Key.Key_T, control)
    assert hall.opened.asked == [("sync", None), ("picker", PickToStart())]
    QTest.keyClick(page, Qt.Key.Key_N, control)
    assert main.line.toast.text == "Nothing is running, so there is nothing to note."
    QTest.keyClick(page, Qt.Key.Key_T, control | shift)
    running = desk.services.timing.desk().running
    assert len(running) == 1
    QTest.keyClick(page, Qt.Key.Key_N, control)
    assert hall.opened.asked[-1] == ("note", running[0].id)
    QTest.keyClick(main.rail.list, Qt.Key.Key_Z, control)
    assert not desk.services.timing.desk().running
    assert main.line.toast.text == "Taken back."
    QTest.keyClick(main.rail.list, Qt.Key.Key_Z, control)
    assert main.line.toast.text == "Nothing was changed: there is nothing to undo."
    QTest.keyClick(page, Qt.Key.Key_W, control)
    assert not main.isVisible()


def test_the_next_pane_is_the_rail_and_back(hall: Hall) -> None:
    page = Page("Quiet")
    main = hall.open(("entries", page))
    assert page.field.hasFocus(), "the keyboard goes into the page"
    QTest.keyClick(page.field, Qt.Key.Key_F6)
    assert main.rail.list.hasFocus()
    QTest.keyClick(main.rail.list, Qt.Key.Key_F6)
    assert page.field.hasFocus()
    QTest.keyClick(page.field, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert main.rail.list.hasFocus()


def test_a_page_with_a_line_of_its_own_shows_that_one(desktop: Desktop) -> None:
    desktop.show_problems()
    page, main = desktop.window("problems"), main_of(desktop)
    assert isinstance(page, ProblemsWindow)
    assert main.status_line is page.parts.last_line
    assert page.parts.last_line.parentWidget() is not page
    page.say("Done.")
    assert page.parts.last_line.toast.isVisible()
    desktop.show_entries()
    assert desktop.window("entries") is not None
    assert not page.parts.last_line.isVisible()
    assert not main.line.isVisible()


# ---------------------------------------------------------------------- where it stood
def test_it_opens_where_it_stood(hall: Hall) -> None:
    main = hall.open(("problems", Page("Quiet")))
    main.setMinimumSize(0, 0)
    main.resize(612, 507)
    main.close()
    kept = hall.services.window_places.of(NAME)
    assert kept.page == "problems"
    again = hall.open(("problems", Page("Quiet")))
    assert again.size().toTuple() == (612, 507)


def test_damaged_whereabouts_open_it_as_the_first_time(hall: Hall) -> None:
    hall.services.window_places.keep(NAME, Whereabouts("no geometry at all", "unknown"))
    main = hall.open(("problems", Page("Quiet")))
    assert main.isVisible()
    assert main.width() > 400


def test_pages_are_closed_with_the_window_and_the_careful_ones_without_a_question(
    hall: Hall,
) -> None:
    first, second = Page("Quiet"), Page("Loud")
    assert isinstance(first, Careful)
    main = hall.open(("problems", first), ("entries", second))
    second.field.setText("not saved")
    assert not main.close()
    assert main.shown == "entries"
    main.close_anyway()
    assert (first.closed, second.closed) == (1, 1)
    assert not main.isVisible()


def test_hidden_it_reads_nothing(hall: Hall, desk: Desk, qtbot: QtBot) -> None:
    main = hall.open(("entries", Page("Quiet")))
    desk.services.timing.start(Start(desk.ticket(42)))
    qtbot.waitUntil(main._minute.isActive)
    main.hide()
    assert not main._minute.isActive()
    desk.services.timing.pause()
    assert main._news.is_waiting
    main.show()
    qtbot.waitUntil(lambda: not main._news.is_waiting)
    assert main.rail.foot.accessibleName() == "Nothing is running, 1 paused"


def test_the_lines_of_pages_and_window_are_of_one_kind(hall: Hall) -> None:
    main = hall.open(("entries", Page("Quiet")))
    assert isinstance(main.status_line, StatusLine)


def _rail_of(desktop: Desktop) -> tuple[RailRow, ...]:
    desktop.show_main()
    return main_of(desktop).rail.model.rows
