"""Whatever the user's mask, what the program writes about its user is for this user alone."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from stopwatch.system import logs
from stopwatch.system.incarnation import SidecarIncarnation
from stopwatch.system.locks import FileLock
from stopwatch.system.sharing import SharedFile


@pytest.fixture(autouse=True)
def usual_mask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_log_is_private(tmp_path: Path) -> None:
    handler = logs.begin(tmp_path / "log")
    logging.getLogger("stopwatch.test").info("something happened")
    logs.end(handler)
    assert mode(tmp_path / "log") == 0o600


def test_the_mark_is_private(tmp_path: Path) -> None:
    SidecarIncarnation(tmp_path / "incarnation").write("mark")
    assert mode(tmp_path / "incarnation") == 0o600


def test_the_locks_are_private(tmp_path: Path) -> None:
    with FileLock(tmp_path / "delivery").held(), SharedFile(tmp_path / "use").shared():
        assert {mode(file) for file in tmp_path.iterdir()} == {0o600}
