"""Lost replies, kills and rivals: every entry stands at the server exactly once."""

from __future__ import annotations

import random
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from stopwatch.domain.ids import EntryId
from stopwatch.domain.recovery import ClockReading, Heartbeat
from tests.support.killing import WINDOW_MINUTES, deliver_to_the_end, kill
from tests.support.machine import NOON
from tests.support.program import Practice, Program, Row
from tests.support.units import make_store

NewTicket = Callable[[], Row]
DAY = "2026-03-04"
TIMES = ("--start", f"{DAY}T09:00", "--end", f"{DAY}T09:45")
KILLS = 16
KILLS_A_PROFILE = 4


def test_what_is_held_leaves_with_a_sync(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("preferences", "hold_seconds", "3600")
    program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Held")
    assert autotask.entries_on(ticket) == []
    program.ok("sync")
    assert len(autotask.entries_on(ticket)) == 1


def test_a_lost_reply_is_looked_up_and_not_sent_twice(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Lost reply")
    autotask.fault("drop_after_commit", "create")
    program.ok("sync")  # the pull of own entries in the same cycle shows that it arrived
    (entry,) = program.ok("entries", "--day", DAY)["entries"]
    (held,) = autotask.entries_on(ticket)
    assert (entry["state"], entry["remote_id"]) == ("sent", held["id"])


def test_that_it_is_two_there_is_said_when_its_deletion_is_taken_back(
    program: Program, new_ticket: NewTicket
) -> None:
    number = new_ticket()["ticketNumber"]
    (made,) = program.ok("entry", "add", number, *TIMES, "--summary", "Split")["entries"]
    program.ok("sync")
    key = EntryId(made["id"])
    with make_store(program.data_dir) as store, store.units.write() as unit:
        known = unit.counterparts.of_entries([key])[key]  # as after an audit, or when accepted so
        unit.counterparts.put(replace(known, parts=(known.remote_id, known.remote_id + 1)))
    program.ok("entry", "delete", key)
    undone = program.run("undo")
    assert undone.code == 0, undone.err
    assert undone.out.splitlines()[1] == "Autotask holds it as 2 entries."
    assert "Autotask holds it as 2 entries." in program.run("entry", "show", key).out


def test_every_attempt_is_told_with_its_time_and_result(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    (made,) = program.ok(
        "entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Twice"
    )["entries"]  # fmt: skip
    autotask.fault("drop_before_commit", "create")
    program.run("sync").refused("Your time is safe")
    (shown,) = program.ok("entry", "show", made["id"])["entries"]
    send, *looks = shown["attempts"]
    assert (send["kind"], {one["kind"] for one in looks}) == ("send", {"look"} if looks else set())
    assert "did not answer" in send["result"]
    program.let_pass(WINDOW_MINUTES)
    program.run("sync")
    program.let_pass(WINDOW_MINUTES)
    program.ok("sync")
    (held,) = autotask.entries_on(ticket)
    told = program.run("entries", "--day", DAY, "--attempts").out
    assert f"sent    Autotask took it: #{held['id']}." in told
    assert "looked  Not there." in told
    assert "attempts" not in program.ok("entries", "--day", DAY)["entries"][0]


def test_a_request_that_never_arrived_is_sent_again_when_that_is_certain(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Never arrived")
    autotask.fault("drop_before_commit", "create")
    for _look in range(3):
        program.run("sync").refused("Your time is safe")
        assert autotask.entries_on(ticket) == []
    program.let_pass(WINDOW_MINUTES)
    program.ok("sync")
    assert len(autotask.entries_on(ticket)) == 1


def test_a_refusal_needs_the_user_and_is_sent_after_an_edit(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    autotask.control("switches", completed_ticket="none")
    try:
        program.ok("start", ticket["ticketNumber"], "--ago", "10m")
        program.ok("stop", "--summary", "First", "--status", "Complete")
        program.ok("sync")
        program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Too late")
        program.run("sync").refused("Your time is safe", "1 entry or wish needs you")
        (entry,) = program.ok("entries", "--day", DAY)["entries"]
        assert entry["state"] == "needs_attention"
        assert entry["message"]
    finally:
        autotask.control("switches", completed_ticket="allow")
    program.ok("entry", "edit", entry["id"], "--summary", "In time after all")
    program.ok("sync")
    assert "In time after all" in {one["summaryNotes"] for one in autotask.entries_on(ticket)}
    assert len(autotask.entries_on(ticket)) == 2


def test_an_entry_can_be_kept_here_and_sent_after_all(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    (entry,) = program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Mine")[
        "entries"
    ]
    (kept,) = program.ok("entry", "keep", entry["id"])["entries"]
    assert kept["state"] == "local_only"
    (edited,) = program.ok("entry", "edit", entry["id"], "--summary", "Mine, reworded")["entries"]
    assert edited["state"] == "local_only"
    program.ok("sync")
    assert autotask.entries_on(ticket) == []
    program.ok("entry", "send", entry["id"])
    program.ok("sync")
    assert [one["summaryNotes"] for one in autotask.entries_on(ticket)] == ["Mine, reworded"]


def test_two_syncs_at_once_send_once(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    for hour in range(3):
        times = ("--start", f"{DAY}T1{hour}:00", "--end", f"{DAY}T1{hour}:30")
        program.ok("entry", "add", ticket["ticketNumber"], *times, "--summary", f"Part {hour}")
    autotask.fault("slow", "create", seconds=0.3, count=3)
    codes = [_end(child) for child in [program.begin("sync") for _rival in range(3)]]
    assert codes == [0, 0, 0]
    assert len(autotask.entries_on(ticket)) == 3


def test_a_sync_without_the_secret_lets_whoever_has_it_send(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "By the other")
    with make_store(program.data_dir) as store, store.units.write() as unit:
        unit.facts.beat(Heartbeat(ClockReading(NOON, "boot", 1, 1), is_closed=False))
    blind = Program(program.data_dir, {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"})
    waiting = blind.begin("sync")
    program.ok("sync")
    assert _end(waiting) == 0
    assert len(autotask.entries_on(ticket)) == 1


def test_many_processes_at_once_lose_nothing(program: Program, new_ticket: NewTicket) -> None:
    number = new_ticket()["ticketNumber"]
    program.ok("start", number, "--ago", "10m")
    lines = [f"line {place}" for place in range(8)]
    assert {_end(child) for child in [program.begin("note", line) for line in lines]} == {0}
    (entry,) = program.ok("stop")["entries"]
    assert sorted(entry["summary"].splitlines()) == lines


def test_many_starts_at_once_leave_one_running(program: Program, tickets: list[Row]) -> None:
    numbers = [one["ticketNumber"] for one in tickets[-6:]]
    assert {_end(child) for child in [program.begin("start", one) for one in numbers]} == {0}
    states = program.stopwatches()
    assert set(states) == set(numbers)
    assert Counter(states.values()) == {"running": 1, "paused": 5}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(KILLS // KILLS_A_PROFILE))
def test_killed_at_any_moment_each_entry_arrives_once(
    program: Program, autotask: Practice, new_ticket: NewTicket, seed: int
) -> None:
    ticket, dice = new_ticket(), random.Random(seed)
    wanted = _add_entries(program, ticket)
    for place in range(KILLS_A_PROFILE):
        # Half of the kills find a reply that hangs; the others find whatever is going on.
        autotask.fault("slow", "create", seconds=dice.choice([0.0, 0.4]))
        kill(program.begin("sync"), after_s=dice.uniform(0.3, 1.4), is_gentle=place % 4 == 3)
    autotask.forget_faults()
    assert len(program.ok("entries", "--day", DAY)["entries"]) == len(wanted)  # nothing is lost
    deliver_to_the_end(program, DAY)
    held = Counter(one["summaryNotes"] for one in autotask.entries_on(ticket))
    assert held == Counter(wanted)
    sent = program.ok("entries", "--day", DAY)["entries"]
    assert {one["remote_id"] for one in sent} == {one["id"] for one in autotask.entries_on(ticket)}


def _add_entries(program: Program, ticket: Row) -> list[str]:
    wanted = [f"Part {hour}" for hour in range(3)]
    for hour, summary in enumerate(wanted):
        times = ("--start", f"{DAY}T1{hour}:00", "--end", f"{DAY}T1{hour}:30")
        program.ok("entry", "add", ticket["ticketNumber"], *times, "--summary", summary)
    return wanted


def _end(child: subprocess.Popen[str]) -> int:
    with child:
        _out, err = child.communicate(timeout=60)
    assert "Traceback" not in err, err
    return child.returncode
