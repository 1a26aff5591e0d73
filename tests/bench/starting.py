"""Start to tray icon, start to usable, memory and idleness, against a bare PySide6 tray program."""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.bench.on_a_desktop import (
    Desktop,
    desktop,
    idling,
    missing,
    new_icon,
    pss,
    started,
    until,
)
from tests.bench.table import Figure, middle, ratio
from tests.desktop.tray_host import Item
from tests.support.program import Program, practice

_RUNS = 9
_WEIGHED = 2
_IDLE_SECONDS = 20.0
_SETTLED_SECONDS = 3.0
_OURS = [sys.executable, "-m", "stopwatch", "--data-dir"]
BARE = [sys.executable, "-m", "tests.bench.bare_tray"]


def figures() -> Iterator[Figure]:
    """Yield the figures; none where there is no X server or bus to measure on."""
    if lacking := missing():
        print(f"{lacking} not installed: start-up and memory are not measured.")
        return
    with desktop() as desk, tempfile.TemporaryDirectory() as folder:
        yield from _start_ups(desk, Path(folder))
        yield from _idleness(desk, Path(folder))
        yield from _after_a_sync(desk, Path(folder))


def ours(profile: Path) -> list[str]:
    """Return the command that starts the program on a profile."""
    return [*_OURS, str(profile)]


def until_a_click_is_on_disk(item: Item, profile: Path) -> float:
    """Click *Start without a ticket* as soon as the menu has it; return how long it all took."""
    begun = time.perf_counter()
    until(lambda: any(label.startswith("Start without") for label in item.labels()), "the menu")
    known = _segments(profile)
    item.click("Start without")
    until(lambda: _segments(profile) > known, "a segment", pause=0.001)
    spent_ms = (time.perf_counter() - begun) * 1000
    item.close_menu()  # else what came of the click is shown a minute later
    return spent_ms


def _start_ups(desk: Desktop, folder: Path) -> Iterator[Figure]:
    icon, bare, usable, our_size, bare_size = [], [], [], [], []
    profile = folder / "profile"
    for run in range(_RUNS + 1):
        is_weighed = 0 < run <= _WEIGHED
        with started(BARE, desk.environment, new_icon(desk.host)) as (child, bare_ms):
            if is_weighed:
                time.sleep(_SETTLED_SECONDS)
                bare_size.append(pss(child.pid))
        with started(ours(profile), desk.environment, new_icon(desk.host)) as (child, our_ms):
            clicked = our_ms + until_a_click_is_on_disk(desk.host.wait_for_item(), profile)
            if is_weighed:
                time.sleep(_SETTLED_SECONDS)
                our_size.append(pss(child.pid))
        if run:  # the first one warms the disk's cache
            bare.append(bare_ms)
            icon.append(our_ms)
            usable.append(clicked)
    yield ratio("start to tray icon", middle(icon), middle(bare), 1.3, "ms")
    yield ratio("start to a click on disk", middle(usable), middle(bare), 3.0, "ms")
    yield ratio("memory before the first sync", middle(our_size), middle(bare_size), 2.0, "MiB")


def _idleness(desk: Desktop, folder: Path) -> Iterator[Figure]:
    profile = folder / "profile"
    with started(ours(profile), desk.environment, new_icon(desk.host)) as (child, _ms):
        until_a_click_is_on_disk(desk.host.wait_for_item(), profile)
        time.sleep(_SETTLED_SECONDS)
        idle = idling([child.pid], _IDLE_SECONDS)
    yield Figure("hidden and idle, one running: wake-ups", idle.woken, "a second", 1.0)
    yield Figure("hidden and idle, one running: processor", idle.percent, "% of a core")


def _after_a_sync(desk: Desktop, folder: Path) -> Iterator[Figure]:
    with started(BARE, desk.environment, new_icon(desk.host)) as (child, _ms):
        time.sleep(_SETTLED_SECONDS)
        bare = pss(child.pid)
    with practice(2_000) as served:
        profile = folder / "connected" / "profile"
        program = Program(profile)
        assert served.connect(program).code == 0
        own = {name: program.environment()[name] for name in _KEYRING}
        environment = desk.environment | own
        with started(ours(profile), environment, new_icon(desk.host)) as (child, _ms):
            until(lambda: _last_sync(profile), "the first sync")
            time.sleep(_SETTLED_SECONDS)
            synced = pss(child.pid)
    yield ratio("memory after the first sync", synced, bare, 2.8, "MiB")


_KEYRING = ("PYTHON_KEYRING_BACKEND", "TEST_KEYRING_FILE")


def _segments(profile: Path) -> int:
    return _one_value(profile, "SELECT count(*) FROM segment")


def _last_sync(profile: Path) -> bool:
    return _one_value(profile, "SELECT count(*) FROM fact WHERE name = 'last_sync'") > 0


def _one_value(profile: Path, statement: str) -> int:
    with closing(sqlite3.connect(f"file:{profile}/stopwatch.db?mode=ro", uri=True)) as raw:
        return int(raw.execute(statement).fetchone()[0])
