"""Killed between any two statements: what returned is on disk, and nothing is there by halves."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stopwatch.services.timing import Timing
from stopwatch.services.undo import Undo
from stopwatch.storage.opening import Store
from tests.support.at_work import tools, verbs
from tests.support.machine import FakeClock
from tests.support.units import make_store

ROOT = Path(__file__).parents[2]
VERBS = ("start", "start", "start", "pause", "resume", "note", "stop")
SEGMENTS_AFTER = (0, 1, 2, 3, 3, 4, 4, 4)
RUNNING_AFTER = (0, 1, 1, 1, 0, 1, 1, 0)


def killed_at(folder: Path, statement: int) -> tuple[int, int]:
    """Return how the child ended, and how many deeds had returned to it."""
    child = subprocess.run(
        [sys.executable, "-m", "tests.storage.killed_writer", str(folder), str(statement)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return child.returncode, len(child.stdout.split())


def deeds_on_disk(store: Store) -> list[str]:
    rows = store.database.connection().execute("SELECT verb FROM journal ORDER BY id")
    return [row[0] for row in rows]


def check_whole(store: Store, deeds: int) -> None:
    connection = store.database.connection()
    segments, running = connection.execute(
        "SELECT count(*), coalesce(sum(ended_at IS NULL), 0) FROM segment"
    ).fetchone()
    assert (segments, running) == (SEGMENTS_AFTER[deeds], RUNNING_AFTER[deeds])
    drafts = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
    assert bool(drafts) == (deeds == len(VERBS))
    assert store.is_whole()
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.slow
@pytest.mark.parametrize("statement", range(1, 64, 3))
def test_what_returned_is_there_and_nothing_is_there_by_halves(
    tmp_path: Path, statement: int
) -> None:
    code, returned = killed_at(tmp_path, statement)
    assert code in {0, -signal.SIGKILL}
    with make_store(tmp_path) as store:
        found = deeds_on_disk(store)
        assert found == list(VERBS[: len(found)])
        assert len(found) - returned in {0, 1}
        check_whole(store, len(found))


@pytest.mark.slow
def test_a_survivor_can_go_on_and_undo(tmp_path: Path) -> None:
    code, returned = killed_at(tmp_path, 24)
    assert code == -signal.SIGKILL
    assert returned > 0
    with make_store(tmp_path) as store:
        clock = FakeClock()
        clock.pass_ms(900_000)
        before = verbs(store, clock).desk()
        stopped = Undo(tools(store, clock, first_id=999)).undo()
        assert stopped.verb == "start"
        assert Timing.desk(verbs(store, clock)) != before
