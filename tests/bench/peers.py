"""Other time trackers of the same desktop, where they are installed: start-up, memory, idleness.

All of them on one X server, each with a home of its own and something running. Hamster has a
window and a service and no tray icon, so its start ends with the window, and both are weighed.
Ours is ended as by its user: after a log-out with one running it asks at its next start, in its
panel, and a panel that counts seconds is not what is compared with tray icons.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.on_a_desktop import (
    Desktop,
    Idling,
    children_of,
    desktop,
    idling,
    missing,
    new_icon,
    pss,
    started,
    until,
)
from tests.bench.starting import BARE, ours, until_a_click_is_on_disk
from tests.bench.table import Figure, middle, ratio
from tests.desktop.screen import Windows

_RUNS = 7
_WEIGHED = 3
_SETTLED_SECONDS = 10.0
_IDLE_SECONDS = 60.0
_PATIENCE_SECONDS = 30.0
_MOST_PERCENT, _MOST_WOKEN = 0.1, 1.0
_HAMSTER, _KTIMETRACKER = "hamster", "ktimetracker"
_KTIMETRACKER_CALL = [
    "dbus-send", "--session", "--print-reply", "--dest=org.kde.ktimetracker", "/KTimeTracker",
]  # fmt: skip


@dataclass
class Measured:
    """What came of the runs of one program: milliseconds, MiB, and the last run's idleness."""

    start_ms: list[float] = field(default_factory=list)
    size: list[float] = field(default_factory=list)
    idle: Idling | None = None


@dataclass(frozen=True, slots=True)
class Peer:
    """How a program is started, when it is there, what makes it run, what belongs to it."""

    name: str
    command: list[str]
    is_there: Callable[[Desktop], Callable[[], bool]]
    begin: Callable[[Desktop], None]
    service: str = ""
    is_hidden: bool = False
    end: Callable[[subprocess.Popen[bytes]], None] = lambda _child: None


def figures() -> Iterator[Figure]:
    """Yield the figures; none where there is nothing to measure on or to compare with."""
    lacking = missing() or ("" if shutil.which(_HAMSTER) else "hamster-time-tracker")
    if lacking:
        print(f"{lacking} not installed: other time trackers are not measured.")
        return
    with desktop() as desk, tempfile.TemporaryDirectory() as folder:
        found = _measured(desk, [one for one in _peers(folder) if _is_here(one)])
        yield from _compared(found)


def _peers(folder: str) -> list[Peer]:
    profile = Path(folder) / "profile"

    def clicked(desk: Desktop) -> None:
        until_a_click_is_on_disk(desk.host.wait_for_item(), profile)

    return [
        Peer("ours", ours(profile), _icon, clicked, is_hidden=True, end=_as_by_its_user),
        Peer("bare", BARE, _icon, lambda _desk: None),
        Peer(_HAMSTER, [_HAMSTER], _window("Hamster"), _hamster_runs, "hamster-service"),
        Peer(_KTIMETRACKER, [_KTIMETRACKER], _icon, _ktimetracker_runs),
    ]


def _is_here(peer: Peer) -> bool:
    return shutil.which(peer.command[0]) is not None


def _measured(desk: Desktop, peers: list[Peer]) -> dict[str, Measured]:
    """Start all of them again and again in a changing order; the first round warms the cache."""
    found = {one.name: Measured() for one in peers}
    rng = random.Random(7)
    for run in range(_RUNS + 1):
        for peer in rng.sample(peers, len(peers)):
            _once(desk, peer, run, found[peer.name])
    return found


def _once(desk: Desktop, peer: Peer, run: int, into: Measured) -> None:
    is_there = peer.is_there(desk)
    with started(peer.command, desk.environment, is_there) as (child, spent), _service(desk, peer):
        if run:
            into.start_ms.append(spent)
        if run > _RUNS - _WEIGHED:
            peer.begin(desk)
            time.sleep(_SETTLED_SECONDS)
            pids = (child.pid, *_services(desk, peer))
            into.size.append(pss(*pids))
            if run == _RUNS:
                into.idle = idling(pids, _IDLE_SECONDS)
                assert not (peer.is_hidden and _shown(desk)), f"{peer.name} shows a window"
            peer.end(child)


@contextmanager
def _service(desk: Desktop, peer: Peer) -> Iterator[None]:
    """End what the bus started for a program, so that its next start begins from nothing too."""
    try:
        yield
    finally:
        for pid in _services(desk, peer):
            os.kill(pid, signal.SIGTERM)
        until(lambda: not _services(desk, peer), f"the service of {peer.name} to end")


def _services(desk: Desktop, peer: Peer) -> tuple[int, ...]:
    return children_of(desk.bus_pid, peer.service) if peer.service else ()


def _compared(found: dict[str, Measured]) -> Iterator[Figure]:
    mine, hamster = found["ours"], found[_HAMSTER]
    start_ms, size = middle(mine.start_ms), middle(mine.size)
    yield ratio(
        "start: our icon against hamster's window", start_ms, middle(hamster.start_ms), 1.0, "ms"
    )
    yield ratio(
        "memory before the first sync against hamster", size, middle(hamster.size), 1.0, "MiB"
    )
    for name, one in found.items():
        assert one.idle is not None
        percent, woken = (_MOST_PERCENT, _MOST_WOKEN) if one is mine else (None, None)
        yield Figure(f"{name}: start to icon, hamster to window", middle(one.start_ms), "ms")
        yield Figure(f"{name}: memory with one running", middle(one.size), "MiB")
        said = f"{name}: idle with one running"
        yield Figure(f"{said}, processor", one.idle.percent, "% of a core", percent)
        yield Figure(f"{said}, wake-ups", one.idle.woken, "a second", woken)


def _shown(desk: Desktop) -> list[str]:
    windows = Windows(desk.display)
    try:
        return windows.titles()
    finally:
        windows.close()


# ---------------------------------------------------------------------- how each is made to run
def _icon(desk: Desktop) -> Callable[[], bool]:
    return new_icon(desk.host)


def _window(title: str) -> Callable[[Desktop], Callable[[], bool]]:
    def asked(desk: Desktop) -> Callable[[], bool]:
        windows = Windows(desk.display)
        return lambda: any(title in one for one in windows.titles())

    return asked


def _as_by_its_user(child: subprocess.Popen[bytes]) -> None:
    child.send_signal(signal.SIGINT)
    child.wait(_PATIENCE_SECONDS)


def _hamster_runs(desk: Desktop) -> None:
    quiet = subprocess.DEVNULL
    command = [_HAMSTER, "start", "Printer@Harbor"]
    subprocess.run(command, env=desk.environment, check=False, stdout=quiet, stderr=quiet)


def _ktimetracker_runs(desk: Desktop) -> None:
    for member in ("addTask", "startTimerForTaskName"):
        call = f"org.kde.ktimetracker.ktimetracker.{member}"
        subprocess.run(
            [*_KTIMETRACKER_CALL, call, "string:Printer"], env=desk.environment, check=True,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
