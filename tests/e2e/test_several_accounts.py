"""Two practice Autotasks and one technician: the command line drives both, nothing mixes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.support.program import Practice, Program, Row, practice

pytestmark = pytest.mark.slow
NewTicket = Callable[[], Row]
DAY = "2026-03-04"
TIMES = ("--start", f"{DAY}T09:00", "--end", f"{DAY}T09:45")


@pytest.fixture(scope="module")
def branch() -> Iterator[Practice]:
    """The Autotask of another company, whose numbers are those of the first."""
    with practice() as served:
        yield served


def _connected(program: Program, branch: Practice) -> tuple[int, int]:
    """Connect the other company; return the numbers of both accounts."""
    assert branch.connect(program).code == 0
    other, first = program.ok("account", "list")["accounts"]
    assert (other["url"], other["in_use"], first["in_use"]) == (branch.url, True, False)
    return first["id"], other["id"]


def test_both_are_delivered_whichever_is_in_use(
    program: Program, autotask: Practice, branch: Practice, new_ticket: NewTicket
) -> None:
    here, there = new_ticket(), branch.new_ticket("Tape library asks for a cleaning")
    program.ok("entry", "add", here["ticketNumber"], *TIMES, "--summary", "At the first")
    first, other = _connected(program, branch)
    program.ok("sync")
    program.ok("start", there["ticketNumber"])
    program.run("account", "use", str(first)).refused("a stopwatch runs", "Pause or stop it")
    program.ok("pause")
    program.ok("entry", "add", there["ticketNumber"], *TIMES, "--summary", "At the other")
    program.ok("account", "use", str(first))
    assert program.ok("status")["other_accounts"]["stopwatches"] == 1
    assert f"Safe and waiting in account {other}" in program.run("status").out
    program.run("sync")
    program.run("sync")
    assert [one["summaryNotes"] for one in autotask.entries_on(here)] == ["At the first"]
    assert [one["summaryNotes"] for one in branch.entries_on(there)] == ["At the other"]


def test_one_that_refuses_us_holds_up_nothing_and_is_named(
    program: Program, autotask: Practice, branch: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    first, other = _connected(program, branch)
    program.ok("sync")
    program.ok("account", "use", str(first))
    program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Not held up")
    wrong = program.run("sync", "--secret-stdin", "--account", str(other), given="wrong\n")
    wrong.refused("Your time is safe", f"This is about account {other}")
    assert len(autotask.entries_on(ticket)) == 1
    used, paused = program.ok("account", "list")["accounts"]
    assert (used["id"], used["paused_because"]) == (first, "")
    assert paused["paused_because"]
    assert "1 sign-in" in program.run("status").out
    assert program.ok("account", "test", str(other))["paused_because"] == ""


def test_removing_one_keeps_the_other(program: Program, branch: Practice) -> None:
    first, other = _connected(program, branch)
    assert program.ok("account", "remove", str(other))["id"] == first
    (left,) = program.ok("account", "list")["accounts"]
    assert (left["id"], left["in_use"]) == (first, True)
    program.ok("sync")
    program.run("account", "use", str(other)).refused("no connected account")
    program.run("account", "show", str(other)).refused("no connected account")


def test_a_secret_that_nobody_knows_pauses_nothing(
    program: Program, branch: Practice, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    assert branch.connect(program, "--without-keyring").code == 0
    other, first = program.ok("account", "list")["accounts"]
    program.ok("account", "use", str(first["id"]))
    program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Known secret")
    program.run("sync").refused("secret", f"This is about account {other['id']}")
    assert len(autotask.entries_on(ticket)) == 1
    assert not any(one["paused_because"] for one in program.ok("account", "list")["accounts"])
    given = branch.secret + "\n"
    program.ok("sync", "--secret-stdin", "--account", str(other["id"]), given=given)
