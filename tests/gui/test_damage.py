"""A damaged database is restored from the window that says so, or the program ends."""

from __future__ import annotations

import threading
from contextlib import nullcontext
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stopwatch.domain.errors import Damaged
from stopwatch.domain.keeping import Restored
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
        qtbot.waitUntil(lambda: "sound" in window.text())
    assert window._restore.isVisible()


def test_while_it_restores_it_says_so_and_takes_no_second_wish(
    window: DamageWindow, keeping: Keeping, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    gate, restore = threading.Event(), keeping.restore

    def slow() -> Restored:
        gate.wait()
        return restore()

    monkeypatch.setattr(keeping, "restore", slow)
    with qtbot.waitSignal(window.restored):
        window._restore.click()
        assert window.isVisible()
        assert window.text().startswith("Your recorded time is being brought back.")
        assert not window._restore.isVisible()
        gate.set()
    assert not window.isVisible()


@pytest.mark.parametrize("way", ["button", "corner"])
def test_giving_up_ends_the_program(window: DamageWindow, way: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.given_up):
        if way == "button":
            (close,) = [one for one in window.buttons() if one is not window._restore]
            close.click()
        else:
            window.close()
