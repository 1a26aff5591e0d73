"""F1 in every window opens a page of the guide that is there, and the guide finds its way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextFormat, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stopwatch.ui.desktop import Desktop
from stopwatch.ui.help import guide
from stopwatch.ui.help.places import PLACES, place_of
from stopwatch.ui.help.wanted import HelpButton
from stopwatch.ui.help.window import HelpWindow
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.main_window.signs import SIGNS
from stopwatch.ui.windows.main_window.window import MainWindow
from tests.gui.test_reach import desktop, window
from tests.support.open_windows import OpenWindows

__all__ = ["desktop", "window"]  # the windows that are walked through by keyboard
UI = Path(__file__).parents[2] / "stopwatch" / "ui"
KEEPING = {"keep", "shown", "show_quietly", "_page"}


@pytest.fixture
def help_window(qtbot: QtBot, theme: Theme) -> Iterator[HelpWindow]:
    windows, made = OpenWindows(), HelpWindow(theme)
    windows.keep(made)
    made.go_to("index.md")
    yield made
    windows.close()


def kept_names() -> set[str]:
    """Return the names under which windows are kept, read off the calls that keep them."""
    calls = [
        node
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        and node.func.attr in KEEPING and node.args
    ]  # fmt: skip
    firsts = (call.args[0] for call in calls)
    return {str(one.value) for one in firsts if isinstance(one, ast.Constant)}


def test_every_window_and_page_has_a_page_of_the_guide() -> None:
    named = (kept_names() - {"main"}) | {sign.name for sign in SIGNS} | {"sheet", "mini", "back"}
    assert {"panel", "picker", "sign_in", "quit", "trouble", "help"} <= named
    assert sorted(named - set(PLACES)) == []


def test_no_name_of_a_page_is_cut(help_window: HelpWindow) -> None:
    pages = help_window.pages
    assert pages.sizeHintForColumn(0) <= pages.viewport().width()


@pytest.mark.parametrize("place", sorted(set(PLACES.values())))
def test_every_place_is_there(help_window: HelpWindow, place: str) -> None:
    page, _hash, anchor = place.partition("#")
    help_window.go_to(page)
    assert help_window.view.page == page
    assert not anchor or help_window.view.go_to(anchor)


def test_f1_opens_its_page(desktop: Desktop, window: QWidget, qtbot: QtBot) -> None:
    main = desktop.window("main")
    name = main.shown if isinstance(main, MainWindow) and main is window else window.objectName()
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: desktop.window("help") is not None)
    shown = desktop.window("help")
    assert isinstance(shown, HelpWindow)
    assert shown.view.page == place_of(name).partition("#")[0]
    assert shown.view.toPlainText().strip()
    qtbot.waitUntil(shown.isActiveWindow)
    if shown is not window:
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        assert window.isVisible()


def test_the_button_does_the_same(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.show_week()
    main = desktop.window("main")
    assert main is not None
    qtbot.mouseClick(main.findChild(HelpButton), Qt.MouseButton.LeftButton)
    shown = desktop.window("help")
    assert isinstance(shown, HelpWindow)
    assert shown.view.page == "week.md"


def test_links_lead_on_and_back(help_window: HelpWindow) -> None:
    view = help_window.view
    assert not help_window.back_button.isEnabled()
    view.anchorClicked.emit(QUrl("trouble.md"))
    view.anchorClicked.emit(QUrl("store.md#damage"))
    assert view.page == "store.md"
    assert view.textCursor().block().text() == "Damage"
    current = help_window.pages.currentItem()
    assert current is not None
    assert current.text(0) == "What is kept where"
    help_window.back()
    help_window.back()
    assert (view.page, help_window.back_button.isEnabled()) == ("index.md", False)
    help_window.back()
    assert view.page == "index.md"


@pytest.mark.parametrize("link", ["../README.md", "/etc/passwd", "gone.md", "pictures/x.png", ""])
def test_nothing_else_is_read(help_window: HelpWindow, link: str) -> None:
    help_window.view.anchorClicked.emit(QUrl(link))
    assert help_window.view.page == "index.md"


def test_a_word_is_found_again_from_the_top(help_window: HelpWindow) -> None:
    help_window.go_to("trouble.md")
    QTest.keyClicks(help_window.search, "keyring")
    first = help_window.view.textCursor().position()
    assert help_window.view.textCursor().selectedText().lower() == "keyring"
    while help_window.find_next() and help_window.view.textCursor().position() > first:
        continue
    assert help_window.view.textCursor().position() == first
    help_window.search.setText("no such word")
    assert not help_window.find_next()
    QTest.keyClick(help_window, Qt.Key.Key_Escape)
    assert help_window.search.text() == ""


def test_pictures_are_those_of_the_scheme(help_window: HelpWindow) -> None:
    assert "(pictures/week-shown.png)" in str(guide.text_of("week.md", is_dark=False))
    dark = str(guide.text_of("tour.md", is_dark=True))
    assert "pictures/week-shown-dark.png" in dark
    assert "<picture" not in dark
    help_window.go_to("week.md")
    name = QTextFormat.Property.ImageName
    block = help_window.view.document().begin()
    while block.isValid() and not block.begin().fragment().charFormat().property(name):
        block = block.next()
    assert block.isValid()


def test_choosing_in_the_list_shows_the_page(help_window: HelpWindow) -> None:
    top = help_window.pages.topLevelItem(0)
    assert top is not None
    assert top.text(0) == "User guide"
    first = top.child(0)
    assert first is not None
    help_window.pages.setCurrentItem(first)
    assert help_window.view.page == "first-run.md"


def test_a_table_keeps_its_distance_from_what_is_before_it(help_window: HelpWindow) -> None:
    help_window.go_to("stopwatches.md")
    frames = help_window.view.document().rootFrame().childFrames()
    tables = [one for one in frames if isinstance(one, QTextTable)]
    assert tables
    assert all(one.format().topMargin() > 0 for one in tables)
