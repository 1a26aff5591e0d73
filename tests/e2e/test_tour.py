"""The tour through the real windows: it ends well, and killed at any moment it loses nothing."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import re
import subprocess
import sys
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from stopwatch.domain.ids import EntryId, marker_of
from tests.support.program import ROOT, Practice, Program, Row
from tests.support.waking import ZONE

KILLS = 32 if "STOPWATCH_CRASH_EVERYWHERE" in os.environ else 6  # the many are in `make crashes`
KILLS_A_TEST = 2
WINDOW_MINUTES = 11
_PULLED = re.compile(r"Fetched")
_STARTED = re.compile(r"(?:Started on|switched to) (T[\d.]+)")
_SAVED = re.compile(r"saved (T[\d.]+)")


def _play(autotask: Practice, folder: Path) -> subprocess.Popen[str]:
    line = json.dumps(dataclasses.asdict(autotask))
    environment = Program(folder).environment() | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.tour_child", str(folder), line],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_the_tour_ends_with_what_was_saved_at_the_server(tmp_path: Path) -> None:
    ran = Program(tmp_path / "profile").run("demo", "--tour", "--pictures", str(tmp_path / "seen"))
    assert ran.code == 0, (ran.out, ran.err)
    assert "Exactly what was saved." in ran.out
    assert ran.err == ""
    assert len(list((tmp_path / "seen").glob("*.png"))) >= 10


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(KILLS // KILLS_A_TEST))
def test_killed_at_any_moment_the_tour_loses_and_doubles_nothing(
    autotask: Practice, tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    for place in range(KILLS_A_TEST):
        program = Program(tmp_path / f"profile-{place}")
        said = _killed(_play(autotask, program.data_dir), after_s=dice.uniform(0.0, 6.0))
        _nothing_is_lost(program, said)
        _deliver_to_the_end(program, autotask)
        _nothing_is_doubled(program, autotask)


def _killed(child: subprocess.Popen[str], *, after_s: float) -> str:
    """Let the tour pull its tickets, kill it some time later, and return what it had said."""
    with child:
        said = ""
        assert child.stdout is not None
        while not _PULLED.search(said):
            line = child.stdout.readline()
            assert line, said
            said += line
        try:
            child.wait(after_s)
        except subprocess.TimeoutExpired:
            child.kill()
        rest, _err = child.communicate()
        return said + rest


def _nothing_is_lost(program: Program, said: str) -> None:
    """What the tour had said is on disk: started tickets are open or booked, saved ones booked."""
    entries = _entries(program)
    booked = {(one["ticket"] or {}).get("number") for one in entries}
    known = booked | set(program.stopwatches())
    assert set(_STARTED.findall(said)) <= known, (said, entries)
    saved = {(one["ticket"] or {}).get("number") for one in entries if one["state"] != "draft"}
    assert set(_SAVED.findall(said)) <= saved, (said, entries)


def _deliver_to_the_end(program: Program, autotask: Practice) -> None:
    """Sync as a user would over the following minutes."""
    for _try in range(4):
        if program.run("sync", "--secret-stdin", given=autotask.secret + "\n").code == 0:
            return
        program.let_pass(WINDOW_MINUTES)
    raise AssertionError(_entries(program))


def _nothing_is_doubled(program: Program, autotask: Practice) -> None:
    submitted = [one for one in _entries(program) if one["state"] != "draft"]
    assert all(one["state"] == "sent" for one in submitted), submitted
    held: Counter[str] = Counter()
    for row in autotask.control("records/TimeEntries")["items"]:
        held.update(re.findall(r"\[TSW:(\w+)\]", row["internalNotes"] or ""))
    for entry in submitted:
        assert held[marker_of(EntryId(entry["id"]))] == 1, (entry, held)


def _entries(program: Program) -> list[Row]:
    """Return all entries of the tour, which begins yesterday when it is played after midnight."""
    now = datetime.now(ZoneInfo(ZONE))
    days = [(now - timedelta(days=ago)).date().isoformat() for ago in (1, 0)]
    return [one for day in days for one in program.ok("entries", "--day", day)["entries"]]
