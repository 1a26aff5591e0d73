"""The windows that will be asked for are imported while nothing happens, and not before."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui import anticipation
from stopwatch.ui.anticipation import modules, pages
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from tests.gui.fake_parts import FakeBell, FakeThread

_CHILD = """
import sys
from stopwatch.ui.anticipation import modules, pages
names = [*modules(), *pages()]
assert not set(names) & set(sys.modules), "they are imported by being named"
from importlib import import_module
for name in names:
    import_module(name)
"""
_PREPARING = """
from stopwatch.domain import values
from stopwatch.ui.anticipation import modules, prepare
from stopwatch.domain.entry import EntryDetails, Piece
def is_ready(cls):
    return cls.__init__.__module__ != values.__name__
assert not is_ready(Piece) and not is_ready(EntryDetails)
for name in modules():
    prepare(name)
from stopwatch.ui.windows.stop_sheet_values import SheetValues
assert is_ready(Piece) and is_ready(EntryDetails) and is_ready(SheetValues)
assert SheetValues(EntryDetails()).details == EntryDetails()
"""


def test_small_parts_come_before_the_windows_that_are_made_of_them() -> None:
    names = [name.rpartition(".")[2] for name in modules()]
    assert {"stop_sheet", "picker"} <= set(names)
    assert names.index("stop_sheet_values") < names.index("stop_sheet")
    assert names[-1] == "picker"


def test_each_can_be_imported_and_none_is_by_being_named() -> None:
    subprocess.run([sys.executable, "-c", _CHILD], check=True, timeout=60)


@pytest.fixture
def desktop(theme: Theme, services: Services, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    made.begin()
    yield made
    made.end()


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is made ready, at once and only by name."""
    found: list[str] = []
    for pause in ("_AFTER_MS", "_BETWEEN_MS"):
        monkeypatch.setattr(anticipation, pause, 0)
    monkeypatch.setattr(anticipation, "prepare", found.append)
    return found


def test_each_kind_comes_once_and_when_it_is_expected(qtbot: QtBot, named: list[str]) -> None:
    parent = QObject()
    wanted = anticipation.Anticipation(parent)
    qtbot.wait(20)
    assert named == [], "nothing is expected yet"
    for _again in range(2):
        wanted.expect_a_stop()
        qtbot.waitUntil(lambda: len(named) == len(modules()))
    wanted.expect_pages()
    qtbot.waitUntil(lambda: named == [*modules(), *pages()])


def test_who_has_no_window_open_will_stop_nothing_yet(
    theme: Theme, services: Services, qtbot: QtBot
) -> None:
    hidden = Desktop(theme, services, Tray(), FakeThread(), FakeBell())  # not begun: no panel yet
    services.timing.start(Start())
    hidden.refresh()
    assert hidden.anticipation._expected == set()
    hidden.show_panel()
    qtbot.waitUntil(lambda: hidden.anticipation._expected == {modules})
    hidden.end()


def test_what_is_opened_before_that_is_imported_in_turns(
    monkeypatch: pytest.MonkeyPatch, named: list[str]
) -> None:
    monkeypatch.setattr(anticipation, "_SLICE_MS", 0)
    turns = anticipation.in_turns(["nobody.has.read", "sys", "nor.this"])
    next(turns)
    assert named == ["nobody.has.read"]
    assert len(list(turns)) == 1
    assert named == ["nobody.has.read", "nor.this"], "what is there is not imported again"


def test_nothing_comes_after_the_end(qtbot: QtBot, named: list[str]) -> None:
    parent = QObject()
    wanted = anticipation.Anticipation(parent)
    wanted.expect_pages()
    wanted.end()
    qtbot.wait(20)
    assert named == []


def test_who_opens_a_page_will_open_others(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.show_entries()
    assert desktop.window("entries") is not None
    assert desktop.anticipation._expected == {pages}
    desktop.show_panel()
    desktop.services.timing.start(Start())
    qtbot.waitUntil(lambda: desktop.anticipation._expected == {pages, modules})


def test_every_page_but_the_one_that_is_large_is_expected(desktop: Desktop) -> None:
    for name, show in desktop.pages.items():
        show()
        page = desktop.window(name)
        assert page is not None
        assert (type(page).__module__ in pages()) is (name != "invoices")
