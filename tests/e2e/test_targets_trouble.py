"""Tasks and internal time without a network, and killed in the middle: each arrives once."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from tests.support.killing import deliver_to_the_end, kill
from tests.support.loopback import silent_port
from tests.support.program import Practice, Program, Row

DAY = "2026-03-05"
KILLS_A_PROFILE = 4
TRAINING = "Training"
LATE = "Move the workstations"  # nobody's task: it comes only to whoever names it


def numbered(autotask: Practice, title: str) -> str:
    rows = autotask.control("records/Tasks")["items"]
    return next(str(one["taskNumber"]) for one in rows if one["title"] == title)


def held(autotask: Practice, *summaries: str) -> list[Row]:
    rows = autotask.control("records/TimeEntries")["items"]
    return [one for one in rows if one["summaryNotes"] in summaries]


@contextmanager
def unplugged(program: Program) -> Iterator[None]:
    """Let nobody answer where the account lives."""
    with silent_port() as port:
        before = _moved(program, f"http://127.0.0.1:{port}/ATServicesRest/")
        try:
            yield
        finally:
            _moved(program, before)


def _moved(program: Program, to: str) -> str:
    with closing(sqlite3.connect(program.database)) as database, database:
        ((before,),) = database.execute("SELECT base_url FROM account WHERE id > 1")
        database.execute("UPDATE account SET base_url = ? WHERE id > 1", (to,))
    return str(before)


def test_a_day_without_a_network_is_delivered_with_its_places(
    program: Program, autotask: Practice
) -> None:
    survey, late = numbered(autotask, "Survey the cabling"), numbered(autotask, LATE)
    with unplugged(program):
        found = program.ok("tickets", "search", "cabling", "survey")["tickets"]
        assert [one["number"] for one in found] == [survey]
        program.ok("start", survey, "--ago", "90m")
        program.ok("start", TRAINING, "--ago", "60m")
        program.ok("start", late, "--ago", "30m")
        program.ok("stop", survey, "--summary", "Offline task")
        program.ok("stop", TRAINING, "--summary", "Offline training")
        assert program.run("stop", late, "--summary", "Offline, by number").code == 1
        assert program.run("sync").code == 1
        states = [one["state"] for one in program.ok("entries")["entries"]]
        assert Counter(states) == {"waiting": 2, "draft": 1}
    program.run("sync")
    (draft,) = [one for one in program.ok("entries")["entries"] if one["state"] == "draft"]
    assert draft["ticket"]["number"] == late
    program.ok("entry", "send", draft["id"])
    program.ok("sync")
    rows = held(autotask, "Offline task", "Offline training", "Offline, by number")
    places = {one["summaryNotes"]: _place(one) for one in rows}
    assert len(rows) == 3
    assert places == {
        "Offline task": "task", "Offline training": "internal", "Offline, by number": "task",
    }  # fmt: skip


def _place(row: Row) -> str:
    assert row["ticketID"] is None
    return "task" if row["taskID"] is not None else "internal"


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_killed_at_any_moment_each_arrives_once_where_it_belongs(
    program: Program, autotask: Practice, seed: int
) -> None:
    dice = random.Random(seed)
    places = {
        f"Part {seed}.{hour}": numbered(autotask, "Survey the cabling") if hour % 2 else TRAINING
        for hour in range(4)
    }
    for hour, (summary, name) in enumerate(places.items()):
        times = ("--start", f"{DAY}T1{hour}:00", "--end", f"{DAY}T1{hour}:30")
        child = program.begin("entry", "add", name, *times, "--summary", summary)
        kill(child, after_s=dice.uniform(0.2, 1.2), is_gentle=False)
        if summary not in {
            one["summary"] for one in program.ok("entries", "--day", DAY)["entries"]
        }:
            program.ok("entry", "add", name, *times, "--summary", summary)
    for place in range(KILLS_A_PROFILE):
        autotask.fault("slow", "create", seconds=dice.choice([0.0, 0.4]))
        kill(program.begin("sync"), after_s=dice.uniform(0.3, 1.4), is_gentle=place % 4 == 3)
    autotask.forget_faults()
    deliver_to_the_end(program, DAY)
    rows = held(autotask, *places)
    assert Counter(one["summaryNotes"] for one in rows) == Counter(list(places))
    for row in rows:
        expected = "internal" if places[row["summaryNotes"]] == TRAINING else "task"
        assert _place(row) == expected
    sent = program.ok("entries", "--day", DAY)["entries"]
    assert {one["remote_id"] for one in sent} == {one["id"] for one in rows}
