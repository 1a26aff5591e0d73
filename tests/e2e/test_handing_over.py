"""`handover`: two computers and one Autotask, which gets everything once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.program import Practice, Program, Row

WINDOW_MINUTES = 11
PULL_MINUTES = 16


@pytest.fixture
def other(program: Program, autotask: Practice, tmp_path: Path) -> Program:
    """Another computer of the same technician."""
    made = Program(tmp_path / "other" / "profile")
    made.data_dir.parent.mkdir()
    added = autotask.connect(made)
    assert added.code == 0, added.err
    made.ok("sync")
    return made


@pytest.fixture
def numbers(autotask: Practice, program: Program, other: Program) -> list[str]:
    made = [str(autotask.new_ticket(f"Router {place}")["ticketNumber"]) for place in range(3)]
    for one in (program, other):
        one.ok("preferences", "hold_seconds", "0")
        one.ok("sync")
    return made


def book(program: Program, number: str, *more: str) -> None:
    program.ok("start", number, "--ago", "30m")
    program.ok("stop", number, "--summary", f"Done {number}", *more)


def states(program: Program) -> list[str]:
    return sorted(one["state"] for one in program.ok("entries")["entries"])


def there(autotask: Practice, numbers: list[str]) -> list[str]:
    """Return which of the tickets have time in Autotask, as often as they have."""
    found: list[Row] = autotask.control("records/TimeEntries")["items"]
    told = [str(one["summaryNotes"]) for one in found]
    return sorted(one for one in numbers for words in told if words == f"Done {one}")


def test_what_waits_on_one_computer_is_sent_from_the_other_once(
    program: Program, other: Program, autotask: Practice, numbers: list[str], tmp_path: Path
) -> None:
    book(program, numbers[0])
    book(program, numbers[1], "--draft")
    program.ok("start", numbers[2])
    file = tmp_path / "stick.json"
    given = program.ok("handover", "give", str(file))
    assert (given["entries"], given["stopwatches"], given["staying"]) == (2, 1, 0)
    assert states(program) == ["local_only", "local_only"]
    assert program.stopwatches() == {}
    program.ok("sync")
    assert there(autotask, numbers) == [], "it is the other computer's"

    taken = other.ok("handover", "take", str(file))
    assert taken == {"waiting": 1, "drafts": 1, "stopwatches": 1, "known": 0}
    assert other.stopwatches() == {numbers[2]: "paused"}
    other.run("handover", "take", str(file)).refused("taken over here already")
    other.ok("sync")
    assert there(autotask, numbers) == numbers[:1]
    program.ok("sync")
    assert there(autotask, numbers) == numbers[:1]


def test_a_lost_file_is_taken_back_and_nothing_is_sent_twice(
    program: Program, other: Program, autotask: Practice, numbers: list[str], tmp_path: Path
) -> None:
    book(program, numbers[0])
    file = tmp_path / "stick.json"
    key = program.ok("handover", "give", str(file))["id"]
    (listed,) = program.ok("handover", "list")["handed_over"]
    assert listed["id"] == key
    program.run("undo").refused("handover back")
    program.run("handover", "back", key).refused("--nobody-has-it")
    program.run("handover", "take", str(file)).refused("this computer wrote the file")
    program.run("entry", "send", listed["entries"][0]).refused("handed over")
    other.ok("handover", "take", str(file))  # somebody has it after all, and sends it
    other.ok("sync")
    program.ok("handover", "back", key, "--nobody-has-it")
    program.ok("entry", "send", listed["entries"][0])
    for _time in range(2):
        program.ok("sync")
    assert there(autotask, numbers) == numbers[:1]
    assert states(program) == ["sent"]


def test_a_file_that_cannot_be_written_changes_nothing(
    program: Program, numbers: list[str], tmp_path: Path
) -> None:
    book(program, numbers[0])
    program.ok("start", numbers[1])
    file = tmp_path / "stick.json"
    file.write_text("something else")
    program.run("handover", "give", str(file)).refused("Nothing was written")
    assert file.read_text() == "something else"
    assert states(program) == ["waiting"]
    assert program.stopwatches() == {numbers[1]: "running"}
    assert program.ok("handover", "list")["handed_over"] == []


def test_what_may_have_left_stays_and_a_lost_answer_there_sends_nothing_twice(
    program: Program, other: Program, autotask: Practice, numbers: list[str], tmp_path: Path
) -> None:
    book(program, numbers[0])
    autotask.fault("drop_before_commit", "create")
    program.run("sync")  # nobody here knows that it is not there
    book(program, numbers[1])
    file = tmp_path / "stick.json"
    given = program.ok("handover", "give", str(file))
    assert (given["entries"], given["staying"]) == (1, 1)
    other.ok("handover", "take", str(file))
    autotask.fault("drop_after_commit", "create")
    for _time in range(3):
        for one in (other, program):
            one.run("sync")
            one.let_pass(WINDOW_MINUTES)
    assert there(autotask, numbers) == numbers[:2]
    assert states(other) == ["sent"]
    assert states(program) == ["sent", "sent"], "that the other one sent it is known"


def test_a_stopwatch_that_is_on_both_is_booked_once_and_settled_when_autotask_has_it(
    program: Program, other: Program, autotask: Practice, numbers: list[str], tmp_path: Path
) -> None:
    program.ok("start", numbers[0], "--ago", "30m")
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    key = program.ok("handover", "give", str(first))["id"]
    other.ok("handover", "take", str(first))
    program.ok("handover", "back", key, "--nobody-has-it")  # though the other one has it
    for one in (other, program):
        one.ok("stop", "--summary", f"Done {numbers[0]}")
        one.ok("sync")
    assert there(autotask, numbers) == numbers[:1]
    assert states(program) == states(other) == ["sent"]

    program.ok("start", numbers[1], "--ago", "10m")
    program.ok("handover", "give", str(second))
    other.ok("handover", "take", str(second))
    other.ok("stop", "--summary", f"Done {numbers[1]}")
    other.ok("sync")
    assert len(program.ok("handover", "list")["handed_over"][-1]["stopwatches"]) == 1
    program.let_pass(PULL_MINUTES)
    program.ok("sync")
    assert program.ok("handover", "list")["handed_over"][-1]["stopwatches"] == []
    assert "nothing of it is with another" in program.run("handover", "list").out
