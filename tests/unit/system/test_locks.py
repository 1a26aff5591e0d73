"""One process delivers at a time, and a dead one stands in nobody's way."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.system.locks import FileLock

HOLD = """
import sys, pathlib
from stopwatch.system.locks import FileLock
with FileLock(pathlib.Path(sys.argv[1])).held() as is_ours:
    print(is_ours, flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_process(path: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Let a child try the lock and keep it until it is told to end."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        yield child.stdout.readline().strip(), child


def test_two_processes_never_hold_it_together(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    with lock.held() as is_ours:
        assert is_ours
        with another_process(tmp_path / "lock") as (said, _child):
            assert said == "False"


def test_it_is_free_again_afterwards(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    with lock.held():
        pass
    with another_process(tmp_path / "lock") as (said, _child):
        assert said == "True"
        with lock.held() as is_ours:
            assert not is_ours
    with lock.held() as is_ours:
        assert is_ours


def test_the_system_frees_it_when_its_holder_is_killed(tmp_path: Path) -> None:
    with another_process(tmp_path / "lock") as (said, child):
        assert said == "True"
        child.kill()
        child.wait()
    with FileLock(tmp_path / "lock").held() as is_ours:
        assert is_ours


def test_it_excludes_threads_of_one_process_too(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    with lock.held(), lock.held() as is_ours:
        assert not is_ours


def test_two_locks_on_one_file_exclude_each_other(tmp_path: Path) -> None:
    with (
        FileLock(tmp_path / "lock").held(),
        FileLock(tmp_path / "lock").held() as is_ours,
    ):
        assert not is_ours


def test_an_error_in_the_block_frees_it(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")
    with pytest.raises(KeyError), lock.held():
        raise KeyError
    with lock.held() as is_ours:
        assert is_ours


def test_where_no_lock_is_possible_nothing_is_sent(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "missing" / "lock")
    with pytest.raises(Unavailable, match=r"^Your time is safe"), lock.held():
        pass
    (tmp_path / "missing").mkdir()
    with lock.held() as is_ours:
        assert is_ours
