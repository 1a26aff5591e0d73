"""Where the crash points do not look, nothing happens: SQLite itself is asked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from typing_extensions import override

from tests.stateful.crashing import Fuse, fused
from tests.stateful.living import world_of
from tests.stateful.scenarios import play
from tests.stateful.test_crash_points import STORIES


class Watched(Fuse):
    """Asks at each point, beside the program, whether anything was committed."""

    def __init__(self, beside: sqlite3.Connection) -> None:
        super().__init__()
        self._beside = beside
        self.versions: list[int] = []

    @override
    def burn(self) -> None:
        super().burn()
        (version,) = self._beside.execute("PRAGMA data_version").fetchone()
        self.versions.append(version)


@contextmanager
def beside(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file a second time; what was committed so far is no news."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield connection


@pytest.mark.parametrize("name", ["resolved after its time", "two updates", "a meeting deleted"])
def test_nothing_reaches_the_disk_between_two_states(tmp_path: Path, name: str) -> None:
    with world_of(tmp_path, -1) as world, beside(world.computer.path) as second:
        fuse = Watched(second)
        with fused(world, fuse):
            for verb in STORIES[name]:
                fuse.begin()
                play(world, (verb,))
    steps = enumerate(zip(fuse.versions, fuse.versions[1:], strict=False), start=1)
    changed = {point for point, (before, after) in steps if before != after}
    assert changed
    assert changed <= set(fuse.news)


def test_each_state_has_one_point() -> None:
    fuse = Fuse()
    for deed in ("read", "write", "request"):
        fuse.begin()
        for statement in ("BEGIN", "SELECT 1" if deed == "read" else "INSERT INTO x", "COMMIT"):
            fuse.hear(statement, ())
        if deed == "request":
            fuse.ask()
    fuse.burn()
    assert fuse.news == [0, 3, 6, 9, 10]
    assert fuse.telling() == [0, 5, 6, 9, 10]
