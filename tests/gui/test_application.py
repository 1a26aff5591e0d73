"""A beginning that damage stops lets go of the profile, so that the way out can be taken."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from io import StringIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLockFile, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.app import open_services, surroundings_of
from stopwatch.domain.errors import Refused
from stopwatch.domain.ticket_link import read_link
from stopwatch.services.timing import Start
from stopwatch.system.sharing import SharedFile
from stopwatch.ui.application import Program, run
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.help.window import HelpWindow
from stopwatch.ui.surroundings import Surroundings
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.damage import DamageWindow
from stopwatch.ui.windows.exchange.window import ExchangeWindow
from tests.gui.fake_parts import FakeThread
from tests.support.machine import FakeSecrets


class _Untidy(QObject):
    """A sweeper that leaves everything as it is: what other tests made need not stay."""

    def tidy(self) -> None:
        """Throw nothing away."""


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
def sound(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Surroundings:
    """A sound profile with a backup, and a stopwatch that was started after that."""
    folder = tmp_path / "profile"
    with open_services(folder, FakeSecrets()) as services:
        services.keeping.back_up()
        services.timing.start(Start(note="Phone call"))
    made = surroundings_of(folder, FakeSecrets())
    return replace(
        made, make_thread=lambda _services: FakeThread(), runtime_dir=tmp_path_factory.mktemp("d")
    )


@pytest.fixture
def program(
    qapp: QApplication, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    yield from running(qapp, around, monkeypatch)


@pytest.fixture
def whole(
    qapp: QApplication, sound: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    yield from running(qapp, sound, monkeypatch)


def running(
    qapp: QApplication, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """Run the program on a profile."""

    def leave_bare(_theme: Theme, _app: QApplication) -> None:
        """Dress nothing: the application belongs to the other tests too."""

    monkeypatch.setattr(Theme, "apply", leave_bare)
    monkeypatch.setattr("stopwatch.ui.sweeping.Sweeper", _Untidy)
    quiet = SimpleNamespace(stderr=StringIO())  # what is damaged is said there too
    monkeypatch.setattr("stopwatch.ui.application.sys", quiet)
    made = Program(qapp, around)
    yield made
    made.end()


def panel_of(program: Program) -> QWidget | None:
    """Return the panel, which is open as there is no tray here; None before the desktop is."""
    return program._desktop.window("panel") if program._desktop is not None else None


def test_a_second_start_that_nobody_answers_says_so(
    sound: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stopwatch.ui.single_instance._BEGINNING_MS", 50)
    lock = QLockFile(str(sound.runtime_dir / "tray.lock"))
    assert lock.tryLock(0)
    link = read_link("ticket-stopwatch:start?ticket=T20260115.0042")
    with pytest.raises(Refused, match="does not answer"):
        run(replace(sound, link=link))
    lock.unlock()


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


def test_f1_opens_the_guide_over_a_damaged_database(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program._trouble is not None)
    window = program._trouble
    assert window is not None
    for _again in range(2):
        QTest.keyClick(window, Qt.Key.Key_F1)
    (guide,) = window.findChildren(HelpWindow)
    assert guide.isVisible()
    assert guide.view.page == "trouble.md"
    guide.close()
    window.hide()


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


def desktop_of(program: Program, bot: QtBot) -> Desktop:
    """Return the desktop as soon as there is one."""
    bot.waitUntil(lambda: program._desktop is not None)
    assert program._desktop is not None
    return program._desktop


def exchange_of(desktop: Desktop) -> ExchangeWindow:
    desktop.show_exchange()
    window = desktop.window("exchange")
    assert isinstance(window, ExchangeWindow)
    return window


def test_a_backup_is_put_in_place_while_a_stopwatch_runs(whole: Program, qtbot: QtBot) -> None:
    desktop = desktop_of(whole, qtbot)
    (before,) = desktop.services.timing.desk().running
    (backup,) = desktop.services.keeping.backups()
    exchange = exchange_of(desktop)
    question = exchange.backups.ask_to_restore()
    assert question.words.text().startswith(
        "Your time is safe: a backup of the present state is made first."
    )
    assert "The stopwatch that runs goes on counting." in question.words.text()
    assert question.list.currentData() == backup.path
    question.restore.click()
    qtbot.waitUntil(lambda: whole._desktop not in {desktop, None})
    again = desktop_of(whole, qtbot)
    assert again.services.timing.desk().running == (before,), "not a second of it is lost"
    assert again.services.recovery.pending() == (), "and nothing is asked about"
    assert len(again.services.keeping.backups()) == 2, "how it was is kept"
    said = exchange_of(again).toast.text
    assert said.startswith("Your time is safe")
    assert Path(backup.path).name in said
    assert whole._trouble is None
    assert panel_of(whole) is not None


def test_what_is_no_backup_closes_no_window(whole: Program, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = desktop_of(whole, qtbot)
    exchange = exchange_of(desktop)
    shopping = tmp_path / "list.db"
    shopping.write_text("Milk")
    question = exchange.backups.ask_to_restore()
    question.take(str(shopping))
    question.restore.click()
    qtbot.waitUntil(lambda: "no whole backup" in exchange.toast.text)
    assert whole._desktop is desktop
    assert exchange.backups.restore_button.isEnabled()


def test_a_restore_that_fails_is_told_by_the_program_that_came_back(
    whole: Program, sound: Surroundings, qtbot: QtBot
) -> None:
    desktop = desktop_of(whole, qtbot)
    (backup,) = desktop.services.keeping.backups()
    lock = SharedFile(Path(desktop.services.keeping.database).with_name("use.lock"))
    with lock.shared():  # by a command that takes its time
        exchange_of(desktop).backups.restore(backup.path)
        qtbot.waitUntil(lambda: whole._desktop not in {desktop, None})
        again = desktop_of(whole, qtbot)
    assert "another program uses this profile" in exchange_of(again).toast.text
    assert len(again.services.timing.desk().running) == 1


def test_words_that_would_be_lost_are_asked_about_first(
    whole: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = desktop_of(whole, qtbot)
    (backup,) = desktop.services.keeping.backups()
    asked: list[bool] = []

    def ask() -> bool:
        asked.append(True)
        return True

    monkeypatch.setattr(desktop, "ask_about_unsaved", ask)
    exchange_of(desktop).backups.restore(backup.path)
    qtbot.waitUntil(lambda: bool(asked))
    assert whole._desktop is desktop
    assert whole._chosen == ""


def test_a_link_that_comes_meanwhile_is_offered_afterwards(whole: Program, qtbot: QtBot) -> None:
    desktop = desktop_of(whole, qtbot)
    (backup,) = desktop.services.keeping.backups()
    whole._on_restore_wanted(backup.path)
    qtbot.waitUntil(lambda: whole._desktop is None)
    window = whole._trouble
    assert window is not None
    window.reject()
    whole._on_knocked()
    assert window.isVisible()
    whole.open_link(read_link("ticket-stopwatch:start?ticket=T20261120.0042"))
    again = desktop_of(whole, qtbot)
    assert again.services.link_offers.asked() is not None


def test_what_works_on_the_files_collects_no_windows_on_its_thread(sound: Surroundings) -> None:
    """Found in the real program: they were collected on the thread of a restore, which ended it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        with sound.open_keeping():
            assert not gc.isenabled()
    finally:
        if was_on:
            gc.enable()
