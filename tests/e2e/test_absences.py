"""The command line decides about absences that the tray noticed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stopwatch.domain.absence import Absence, Cause
from tests.support.program import Program, Row
from tests.support.units import make_store

NewTicket = Callable[[], Row]
_MINUTE_MS = 60_000


@pytest.fixture
def absence_id(program: Program, new_ticket: NewTicket) -> int:
    """An absence of 38 minutes over a stopwatch that was started an hour ago and runs."""
    program.ok("start", new_ticket()["ticketNumber"], "--ago", "1h")
    with make_store(program.data_dir) as store, store.units.write() as unit:
        (watch,) = unit.timekeeping.desk(unit.accounts.current().id).running
        begun = watch.last.started_at + 10 * _MINUTE_MS
        made = Absence(0, Cause.LOCK, watch.id, watch.last.id, begun, begun + 38 * _MINUTE_MS)
        return unit.absences.add(made).id


def worked(program: Program) -> int:
    (watch,) = program.ok("status")["stopwatches"]
    return int(watch["elapsed_seconds"]) // 60


def test_what_waits_is_listed_and_left_out_and_taken_back(
    program: Program, absence_id: int
) -> None:
    (waiting,) = program.ok("absence", "list")["absences"]
    assert (waiting["id"], waiting["kind"], waiting["seconds"]) == (absence_id, "lock", 2_280)
    program.ok("absence", "leave-out", str(absence_id))
    assert worked(program) == 22
    assert program.ok("absence", "list")["absences"] == []
    (decided,) = program.ok("absence", "list", "--decided")["decided"]
    assert (decided["id"], decided["choice"]) == (absence_id, "cut")
    program.ok("absence", "reopen", str(absence_id))
    assert worked(program) == 60


def test_it_is_split_over_another_ticket(
    program: Program, absence_id: int, new_ticket: NewTicket
) -> None:
    other = new_ticket()["ticketNumber"]
    parts = ("--part", "not-work=20m", "--part", f"{other}=6m")
    program.ok("absence", "split", str(absence_id), *parts)
    assert worked(program) == 34
    (left,) = program.ok("absence", "list")["absences"]
    assert left["seconds"] == 12 * 60
    entries = program.ok("entries", "--week")["entries"]
    (made,) = [one for one in entries if one["ticket"]["number"] == other]
    assert (made["state"], made["worked_seconds"]) == ("draft", 360)
    program.ok("undo")
    assert worked(program) == 60


def test_a_rule_is_remembered_and_forgotten(program: Program) -> None:
    said = program.ok("absence", "remember", "lock", "keep", "--up-to", "15m")
    assert said["rules"] == [
        {"cause": "lock", "choice": "keep", "up_to_seconds": 900, "over_seconds": 0}
    ]
    assert program.ok("absence", "remember", "lock", "ask")["rules"] == []
    assert "Each absence is asked about." in program.run("absence", "remember", "lock", "ask").out


def test_a_part_that_says_nothing_is_refused(program: Program, absence_id: int) -> None:
    ran = program.run("absence", "split", str(absence_id), "--part", "20m")
    ran.refused("20m", "WHAT=SPAN")
    assert worked(program) == 60
