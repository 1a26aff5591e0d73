"""Who knocks and rings from outside: the user's own processes, and nobody worse than a redraw."""

from __future__ import annotations

import errno
import os
import socket
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from typing_extensions import override

from stopwatch.domain.ticket_link import read_link
from stopwatch.ui import pipe_door, single_instance, socket_door
from stopwatch.ui.ear import Ear
from stopwatch.ui.single_instance import Doorway, raise_first
from tests.gui.fake_parts import FakeBell
from tests.support.program import ROOT

SECOND = """
import sys
from pathlib import Path
from stopwatch.domain.ticket_link import read_link
from stopwatch.ui.single_instance import raise_first

sys.exit(not raise_first(Path(sys.argv[1]), read_link(sys.argv[2])))
"""
LINK = read_link("ticket-stopwatch:start?ticket=T20260115.0042")


@dataclass
class FloodedBell(FakeBell):
    """Is never quiet."""

    @override
    def heard(self) -> bool:
        heard = super().heard()
        self.ring()
        return heard


@pytest.fixture(params=[socket_door, pipe_door])
def either_door(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test open the door of this system, and the one of Windows."""
    monkeypatch.setattr(single_instance, "Door", request.param.Door)
    monkeypatch.setattr(single_instance, "say", request.param.say)


def visit(folder: Path, said: bytes) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as stranger:
        stranger.connect(str(folder / "tray.socket"))
        stranger.sendall(said)


@pytest.mark.usefixtures("either_door")
@pytest.mark.parametrize("umask", [0o022, 0o000])
def test_only_the_user_can_knock(qtbot: QtBot, tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        doorway = Doorway(tmp_path)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "tray.socket").stat().st_mode) & 0o077 == 0
    with qtbot.waitSignal(doorway.knocked):
        assert raise_first(tmp_path)
    doorway.close()


def test_another_user_is_not_let_in(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doorway = Doorway(tmp_path)
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)  # as the visitor's would be
    with qtbot.assertNotEmitted(doorway.knocked, wait=200):
        visit(tmp_path, b"")
    monkeypatch.undo()
    with qtbot.waitSignal(doorway.knocked):
        visit(tmp_path, b"")
    doorway.close()


@pytest.mark.usefixtures("either_door")
def test_whatever_is_said_at_the_door_is_a_knock(qtbot: QtBot, tmp_path: Path) -> None:
    doorway = Doorway(tmp_path)
    with qtbot.waitSignal(doorway.knocked):
        visit(tmp_path, b"\xff" * 50_000)
    doorway.close()


@pytest.mark.usefixtures("either_door")
def test_a_crowd_at_the_door_is_one_knock_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    doorway = Doorway(tmp_path)
    knocks: list[None] = []
    doorway.knocked.connect(lambda: knocks.append(None))
    for _ in range(20):
        visit(tmp_path, b"")
    qtbot.waitUntil(lambda: bool(knocks))
    assert len(knocks) < 20
    doorway.close()


def test_a_flood_of_rings_leaves_the_screen_its_turn(qtbot: QtBot) -> None:
    bell = FloodedBell()
    ear = Ear(bell)
    heard: list[None] = []
    ear.rung.connect(lambda: heard.append(None))
    bell.ring()
    turns: list[None] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(None))
    timer.start(0)
    qtbot.waitUntil(lambda: len(heard) >= 3, timeout=10_000)
    timer.stop()
    assert len(turns) > 3 * len(heard), "the loop has time for everything else"
    ear.close()


def test_where_there_can_be_no_bell_nothing_is_heard(qtbot: QtBot) -> None:
    class NoBell(FakeBell):
        @override
        def fileno(self) -> int:
            return -1

    ear = Ear(NoBell())
    ear.close()


@pytest.mark.usefixtures("either_door")
def test_a_second_start_hands_a_link_over(qtbot: QtBot, tmp_path: Path) -> None:
    doorway = Doorway(tmp_path)
    handed: list[object] = []
    doorway.handed.connect(handed.append)
    command = [sys.executable, "-c", SECOND, str(tmp_path), LINK.text]
    with qtbot.assertNotEmitted(doorway.knocked), subprocess.Popen(command, cwd=ROOT) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert handed == [LINK]
    assert second.returncode == 0, "it was told that it was heard"
    doorway.close()


@pytest.mark.usefixtures("either_door")
@pytest.mark.parametrize(
    "said",
    [
        LINK.text.encode() + b"\n" + LINK.text.encode() + b"\n",
        LINK.text.encode() + b"&note=x\n",
        b"ticket-stopwatch:stop?ticket=T20260115.0042\n",
        LINK.text.encode() + b" " * 50_000,
        b"\x00\n",
    ],
)
def test_what_is_no_link_is_a_knock(qtbot: QtBot, tmp_path: Path, said: bytes) -> None:
    doorway = Doorway(tmp_path)
    with qtbot.assertNotEmitted(doorway.handed), qtbot.waitSignal(doorway.knocked):
        visit(tmp_path, said)
    doorway.close()


@pytest.mark.usefixtures("either_door")
def test_who_says_nothing_and_stays_is_sent_away(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stopwatch.ui.single_instance._PATIENCE_MS", 50)
    doorway = Doorway(tmp_path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as stranger:
        with qtbot.waitSignal(doorway.knocked):
            stranger.connect(str(tmp_path / "tray.socket"))
        stranger.settimeout(5)
        assert stranger.recv(9) == b"\n", "a nod, and no more"
    doorway.close()


@pytest.mark.usefixtures("either_door")
def test_nobody_at_home_is_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "_BEGINNING_MS", 50)
    assert not raise_first(tmp_path, LINK)


@pytest.mark.usefixtures("either_door")
def test_a_folder_without_room_for_a_door_stops_nobody(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    doorway = Doorway(tmp_path / "missing")
    doorway.close()
    assert "no second start will be heard" in caplog.text


def test_a_program_that_can_open_no_more_lets_the_visitor_wait(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doorway = Doorway(tmp_path)
    refused: list[None] = []

    def accept(_door: socket.socket) -> tuple[socket.socket, object]:
        refused.append(None)
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(socket.socket, "accept", accept)
    with qtbot.assertNotEmitted(doorway.knocked, wait=100):
        visit(tmp_path, b"")
    assert len(refused) == 1, "it is not asked again at once"
    monkeypatch.undo()
    with qtbot.waitSignal(doorway.knocked):
        pass
    doorway.close()
