"""Start to tray icon, start to usable, memory and idleness, against a bare PySide6 tray program."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.bench.table import Figure, middle, ratio
from tests.desktop.screen import x_server
from tests.desktop.tray_host import Item, TrayHost, tray_host
from tests.support.program import ROOT, Program, practice

_RUNS = 9
_IDLE_SECONDS = 20.0
_PATIENCE_SECONDS = 30.0
_SETTLED_SECONDS = 3.0
_OURS = [sys.executable, "-m", "stopwatch", "--data-dir"]
_BARE = [sys.executable, "-m", "tests.bench.bare_tray"]


def figures() -> Iterator[Figure]:
    """Yield the figures; none where there is no X server or bus to measure on."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if missing:
        print(f"{' and '.join(missing)} not installed: start-up and memory are not measured.")
        return
    with _desktop() as (environment, host), tempfile.TemporaryDirectory() as folder:
        yield from _start_ups(environment, host, Path(folder))
        yield from _idleness(environment, host, Path(folder))
        yield from _after_a_sync(environment, host, Path(folder))


def _start_ups(environment: dict[str, str], host: TrayHost, folder: Path) -> Iterator[Figure]:
    ours, bare, usable, our_size, bare_size = [], [], [], [], []
    profile = folder / "profile"
    for run in range(_RUNS + 1):
        with _started(_BARE, environment, host) as (child, spent, _item):
            time.sleep(_SETTLED_SECONDS if run < 3 else 0)
            sizes = _pss(child)
        with _started([*_OURS, str(profile)], environment, host) as (child, our_time, item):
            clicked = our_time + _until_a_click_is_on_disk(item, profile)
            time.sleep(_SETTLED_SECONDS if run < 3 else 0)
            our_pss = _pss(child)
        if run:  # the first one warms the disk's cache
            bare.append(spent)
            ours.append(our_time)
            usable.append(clicked)
            if run < 3:
                bare_size.append(sizes)
                our_size.append(our_pss)
    yield ratio("start to tray icon", middle(ours), middle(bare), 1.3, "ms")
    yield ratio("start to a click on disk", middle(usable), middle(bare), 3.0, "ms")
    yield ratio("memory before the first sync", middle(our_size), middle(bare_size), 2.0, "MiB")


def _idleness(environment: dict[str, str], host: TrayHost, folder: Path) -> Iterator[Figure]:
    with _started([*_OURS, str(folder / "profile")], environment, host) as (child, _t, item):
        _until_a_click_is_on_disk(item, folder / "profile")
        time.sleep(_SETTLED_SECONDS)
        before = _switches(child)
        time.sleep(_IDLE_SECONDS)
        woken = (_switches(child) - before) / _IDLE_SECONDS
    yield Figure("hidden and idle, one running: wake-ups", woken, "a second", 1.0)


def _after_a_sync(environment: dict[str, str], host: TrayHost, folder: Path) -> Iterator[Figure]:
    with _started(_BARE, environment, host) as (child, _spent, _item):
        time.sleep(_SETTLED_SECONDS)
        bare = _pss(child)
    with practice(2_000) as served:
        profile = folder / "connected" / "profile"
        program = Program(profile)
        assert served.connect(program).code == 0
        own = {name: program.environment()[name] for name in _KEYRING}
        with _started([*_OURS, str(profile)], environment | own, host) as (child, _t, _i):
            _until(lambda: _last_sync(profile), "the first sync")
            time.sleep(_SETTLED_SECONDS)
            ours = _pss(child)
    yield ratio("memory after the first sync", ours, bare, 2.8, "MiB")


_KEYRING = ("PYTHON_KEYRING_BACKEND", "TEST_KEYRING_FILE")


@contextmanager
def _started(
    command: list[str], environment: dict[str, str], host: TrayHost
) -> Iterator[tuple[subprocess.Popen[bytes], float, Item]]:
    """Start a program; the block gets it, the milliseconds until its icon registered, the icon."""
    known = len(host.items)
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment, cwd=ROOT) as child:
        _until(lambda: len(host.items) > known, "a tray icon", pause=0.001)
        spent = (time.perf_counter() - begun) * 1000
        try:
            yield child, spent, host.wait_for_item()
        finally:
            child.terminate()
            child.wait(_PATIENCE_SECONDS)


def _until_a_click_is_on_disk(item: Item, profile: Path) -> float:
    """Click *Start without a ticket* as soon as the menu has it; return how long it all took."""
    begun = time.perf_counter()
    _until(lambda: any(label.startswith("Start without") for label in item.labels()), "the menu")
    known = _segments(profile)
    item.click("Start without")
    _until(lambda: _segments(profile) > known, "a segment", pause=0.001)
    return (time.perf_counter() - begun) * 1000


def _segments(profile: Path) -> int:
    return _one_value(profile, "SELECT count(*) FROM segment")


def _last_sync(profile: Path) -> bool:
    return _one_value(profile, "SELECT count(*) FROM fact WHERE name = 'last_sync'") > 0


def _one_value(profile: Path, statement: str) -> int:
    with closing(sqlite3.connect(f"file:{profile}/stopwatch.db?mode=ro", uri=True)) as raw:
        return int(raw.execute(statement).fetchone()[0])


def _until(holds: Callable[[], bool], what: str, pause: float = 0.01) -> None:
    deadline = time.perf_counter() + _PATIENCE_SECONDS
    while not holds():
        if time.perf_counter() > deadline:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(pause)


def _pss(child: subprocess.Popen[bytes]) -> float:
    """Return the memory that is a process's own share, in MiB."""
    for line in Path(f"/proc/{child.pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no Pss in smaps_rollup")


def _switches(child: subprocess.Popen[bytes]) -> int:
    """Return how often any thread of a process went to sleep by itself and was woken again."""
    counted = 0
    for status in Path(f"/proc/{child.pid}/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                counted += int(line.split()[1])
    return counted


@contextmanager
def _desktop() -> Iterator[tuple[dict[str, str], TrayHost]]:
    """Run an X server, a session bus and a tray host; the block gets the environment and host."""
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with (
        x_server() as display,
        tempfile.TemporaryDirectory() as runtime,
        subprocess.Popen(bus, stdout=subprocess.PIPE, text=True) as daemon,
    ):
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "HOME") if name in os.environ}
        environment = kept | {
            "XDG_RUNTIME_DIR": runtime, "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }  # fmt: skip
        try:
            with tray_host(address) as host:
                yield environment, host
        finally:
            daemon.terminate()
