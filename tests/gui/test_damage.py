"""A damaged database is restored from the window that says so, or the program ends."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from stopwatch.domain.errors import Damaged
from stopwatch.services.bus import Bus
from stopwatch.services.keeping import Keeping
from stopwatch.storage.opening import open_store
from stopwatch.storage.vault import SqliteVault
from stopwatch.ui.windows.damage import DamageWindow
from tests.support.machine import FakeClock, FakeDoorbell, FakeLock
from tests.support.units import make_store


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    """A profile with a backup and a database that is damaged."""
    with make_store(tmp_path) as store:
        made = Keeping(SqliteVault(store.path), FakeClock(), FakeLock(), FakeLock())
        made.back_up()
    store.path.write_bytes(b"rubbish" * 1_000)
    return made


@pytest.fixture
def window(keeping: Keeping, qtbot: QtBot) -> DamageWindow:
    with pytest.raises(Damaged) as damage:
        open_store(Path(keeping.database), Bus(), FakeDoorbell())
    made = DamageWindow(damage.value.message, lambda: nullcontext(keeping))
    qtbot.addWidget(made)
    made.open()
    return made


def test_the_button_restores(window: DamageWindow, keeping: Keeping, qtbot: QtBot) -> None:
    assert not keeping.is_whole()
    with qtbot.waitSignal(window.restored), qtbot.assertNotEmitted(window.given_up):
        window._restore.click()
    assert keeping.is_whole()
    assert not window.isVisible()


def test_what_keeps_it_from_being_restored_is_said(
    window: DamageWindow, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.restore()  # by the command line, meanwhile
    with qtbot.assertNotEmitted(window.restored):
        window._restore.click()
        qtbot.waitUntil(window.isVisible)
    assert "sound" in window.text()


@pytest.mark.parametrize("way", ["button", "corner"])
def test_giving_up_ends_the_program(window: DamageWindow, way: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.given_up):
        if way == "button":
            window.button(QMessageBox.StandardButton.Close).click()
        else:
            window.close()
