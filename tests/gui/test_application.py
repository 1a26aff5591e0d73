"""A beginning that damage stops lets go of the profile, so that the way out can be taken."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from io import StringIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.app import open_services, surroundings_of
from stopwatch.ui.application import Program
from stopwatch.ui.surroundings import Surroundings
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.damage import DamageWindow
from tests.gui.fake_parts import FakeThread
from tests.support.machine import FakeSecrets


@pytest.fixture(params=["fact", "heartbeat", "absence"])
def around(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Surroundings:
    """A damaged profile with a backup; its locks and its store are those of the program itself."""
    folder = tmp_path / "profile"
    with open_services(folder, FakeSecrets()) as services:
        services.keeping.back_up()
    damage(folder / "stopwatch.db", request.param)
    made = surroundings_of(folder, FakeSecrets())
    return replace(
        made, make_thread=lambda _services: FakeThread(), runtime_dir=tmp_path_factory.mktemp("d")
    )


def damage(file: Path, table: str) -> None:
    """Spoil the pages where a table begins; the header and all other pages stay whole."""
    with closing(sqlite3.connect(file)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        asked = "SELECT rootpage FROM sqlite_schema WHERE tbl_name = ? AND rootpage > 0"
        pages = connection.execute(asked, (table,)).fetchall()
    with file.open("r+b") as opened:
        for (page,) in pages:
            opened.seek((page - 1) * size)
            opened.write(b"\xff" * size)


@pytest.fixture
def program(
    qapp: QApplication, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    def leave_bare(_theme: Theme, _app: QApplication) -> None:
        """Dress nothing: the application belongs to the other tests too."""

    monkeypatch.setattr(Theme, "apply", leave_bare)
    monkeypatch.setattr("stopwatch.ui.sweeping.Sweeper", QObject)
    quiet = SimpleNamespace(stderr=StringIO())  # what is damaged is said there too
    monkeypatch.setattr("stopwatch.ui.application.sys", quiet)
    made = Program(qapp, around)
    yield made
    made.end()


def panel_of(program: Program) -> QWidget | None:
    """Return the panel, which is open as there is no tray here; None before the desktop is."""
    return program._desktop.window("panel") if program._desktop is not None else None


def test_damage_behind_the_header_can_be_mended_by_the_button(
    program: Program, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: program._trouble is not None)
    window = program._trouble
    assert isinstance(window, DamageWindow)
    assert panel_of(program) is None
    with qtbot.waitSignal(window.restored):
        window._restore.click()
    qtbot.waitUntil(lambda: panel_of(program) is not None)
    assert not window.isVisible()


def test_a_second_start_brings_the_damage_window_back(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program._trouble is not None)
    window = program._trouble
    assert window is not None
    window.hide()
    program._on_knocked()
    assert window.isVisible()
    window.hide()


def test_a_second_start_opens_the_main_window(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program._trouble is not None)
    window = program._trouble
    assert isinstance(window, DamageWindow)
    with qtbot.waitSignal(window.restored):
        window._restore.click()
    qtbot.waitUntil(lambda: program._desktop is not None)
    desktop = program._desktop
    assert desktop is not None
    program._on_knocked()
    main = desktop.window("main")
    assert main is not None
    assert main.isVisible()
    main.showMinimized()
    program._on_knocked()
    assert not main.isMinimized()
    main.close()
