"""Bells are rung by other processes: one rings here, the others listen in this one."""

from __future__ import annotations

import os
import select
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from stopwatch.system.doorbell import Bell, BellRinger

RING = "import sys, pathlib; from stopwatch.system.doorbell import BellRinger as B; "
LISTEN = "import sys, pathlib; from stopwatch.system.doorbell import Bell as B; "
HANG = "bell = B(pathlib.Path(sys.argv[1])); print(flush=True); sys.stdin.read()"
Hang = Callable[[Path], Bell]


@pytest.fixture
def hang() -> Iterator[Hang]:
    """Hang bells that are taken down after the test."""
    bells: list[Bell] = []

    def _hang(folder: Path) -> Bell:
        bells.append(Bell(folder))
        return bells[-1]

    yield _hang
    for bell in bells:
        bell.close()


def ring_from_outside(folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", RING + "B(pathlib.Path(sys.argv[1])).ring()", str(folder)],
        check=True,
    )


def leave_a_dead_bell(folder: Path) -> Path:
    """Let a process that listens die without taking its bell down."""
    with subprocess.Popen(
        [sys.executable, "-c", LISTEN + HANG, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        child.kill()
    [bell] = [one for one in folder.iterdir() if one.name.startswith(f"{child.pid}.")]
    return bell


def test_all_who_listen_hear_a_ring_from_another_process(tmp_path: Path, hang: Hang) -> None:
    tray, window = hang(tmp_path / "bells"), hang(tmp_path / "bells")
    ring_from_outside(tmp_path / "bells")
    ready, _, _ = select.select([tray, window], [], [], 5)
    assert len(ready) == 2
    assert tray.heard()
    assert window.heard()


def test_many_rings_are_heard_once(tmp_path: Path, hang: Hang) -> None:
    bell = hang(tmp_path)
    ring_from_outside(tmp_path)
    ring_from_outside(tmp_path)
    assert bell.heard()
    assert not bell.heard()


def test_own_rings_are_not_heard(tmp_path: Path, hang: Hang) -> None:
    bell = hang(tmp_path)
    BellRinger(tmp_path).ring()
    assert not bell.heard()


def test_a_flood_of_rings_neither_blocks_nor_fails(tmp_path: Path, hang: Hang) -> None:
    bell = hang(tmp_path)
    flood = RING + "ringer = B(pathlib.Path(sys.argv[1]))\nfor _ in range(5000): ringer.ring()"
    subprocess.run([sys.executable, "-c", flood, str(tmp_path)], check=True, timeout=60)
    assert bell.heard()


def test_profiles_do_not_hear_each_other(tmp_path: Path, hang: Hang) -> None:
    mine = hang(tmp_path / "mine")
    ring_from_outside(tmp_path / "other")
    assert not mine.heard()


def test_a_deep_profile_has_a_bell_too(tmp_path: Path, hang: Hang) -> None:
    folder = tmp_path.joinpath(*["a folder with a long name"] * 8)
    assert len(os.fsencode(folder)) > 108
    bell = hang(folder)
    assert bell.fileno() >= 0
    ring_from_outside(folder)
    assert bell.heard()
    bell.close()
    assert list(folder.iterdir()) == []


def test_the_bell_of_a_dead_process_is_taken_away(tmp_path: Path, hang: Hang) -> None:
    dead = leave_a_dead_bell(tmp_path)
    bell = hang(tmp_path)
    ring_from_outside(tmp_path)
    assert not dead.exists()
    assert bell.heard()


def test_closing_leaves_nothing_behind(tmp_path: Path, hang: Hang) -> None:
    bell = hang(tmp_path)
    bell.close()
    bell.close()
    assert list(tmp_path.iterdir()) == []
    assert bell.fileno() == -1
    assert not bell.heard()


@pytest.mark.parametrize("umask", [0o022, 0o000])
@pytest.mark.parametrize("is_there", [True, False])
def test_only_the_user_can_reach_the_bells(
    tmp_path: Path, hang: Hang, umask: int, is_there: bool
) -> None:
    folder = tmp_path / "bells"
    before = os.umask(umask)
    try:
        if is_there:
            folder.mkdir(mode=0o777)
        hang(folder)
    finally:
        os.umask(before)
    [bell] = folder.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(bell.stat().st_mode) == 0o600


@pytest.mark.parametrize("said", [b"", b"\xff" * 60_000, b'{"stop": "everything"}'])
def test_whatever_is_said_is_one_ring(tmp_path: Path, hang: Hang, said: bytes) -> None:
    bell = hang(tmp_path)
    [path] = tmp_path.iterdir()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as stranger:
        stranger.sendto(said, str(path))
    assert bell.heard()
    assert not bell.heard()


def test_listening_to_a_flood_ends(tmp_path: Path, hang: Hang) -> None:
    bell = hang(tmp_path)
    ending = threading.Event()
    [path] = tmp_path.iterdir()

    def flood() -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as stranger:
            stranger.settimeout(0.1)
            while not ending.is_set():
                with suppress(OSError):
                    stranger.sendto(b"r", str(path))

    floods = [threading.Thread(target=flood) for _ in range(2)]
    for one in floods:
        one.start()
    while not bell.heard():  # without a bound this would never return once it rings
        pass
    ending.set()
    for one in floods:
        one.join()


def test_without_a_folder_for_bells_the_program_goes_on_without(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("")
    bell = Bell(occupied / "bells")
    BellRinger(occupied / "bells").ring()
    assert bell.fileno() == -1
    assert not bell.heard()
    bell.close()
