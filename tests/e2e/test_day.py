"""A day's review by the real program, up to what Autotask then holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from stopwatch.domain.instants import local_date, parse_rfc3339
from tests.support.program import Practice, Program, Row
from tests.support.waking import ZONE


@pytest.fixture
def long_ago(program: Program) -> str:
    """Return a day of which the profile has pulled nothing."""
    now = program.ok("status")["now"]
    return (local_date(parse_rfc3339(now), ZONE) - timedelta(days=40)).isoformat()


@pytest.fixture
def book(program: Program, long_ago: str) -> Callable[..., str]:
    def made(ticket: Row, start: str, end: str) -> str:
        times = ["--start", f"{long_ago}T{start}", "--end", f"{long_ago}T{end}"]
        ran = program.ok("entry", "add", ticket["ticketNumber"], *times, "--summary", "Done")
        key: str = ran["entries"][0]["id"]
        return key

    return made


def test_a_day_is_rearranged_and_arrives_as_it_is_shown(
    program: Program, autotask: Practice, new_ticket: Callable[[], Row], long_ago: str,
    book: Callable[..., str],
) -> None:  # fmt: skip
    one, other = new_ticket(), new_ticket()
    first, second = book(one, "10:00", "11:00"), book(one, "11:30", "12:00")
    day = ["--day", long_ago]
    (gap,) = program.ok("day", "gaps", *day)["gaps"]
    assert (gap["before"], gap["after"], gap["seconds"]) == (first, second, 1800)
    program.ok("day", "leave", gap["key"], *day)
    assert program.ok("day", "show", *day)["to_settle"] == []
    program.ok("undo")
    assert program.ok("day", "fill", *day)["entries"][0]["worked_seconds"] == 5400
    halves = program.ok("entry", "split", first, "--at", "10:30")["entries"]
    assert [half["worked_seconds"] for half in halves] == [1800, 3600]
    program.ok("entry", "move", first, other["ticketNumber"])
    (joined,) = program.ok("entry", "join", halves[1]["id"], second)["entries"]
    assert joined["worked_seconds"] == 5400
    program.run("entry", "join", first, joined["id"]).refused("different tickets")
    program.run("entry", "split", first, "--at", "10:45").refused("between its start and its end")
    program.ok("sync")
    shown = program.ok("day", "show", *day)
    assert [row["state"] for row in shown["rows"]] == ["sent", "sent"]
    assert shown["worked_seconds"] == shown["clock_seconds"] == 7200
    held = autotask.control("records/TimeEntries")["items"]
    hours = {row["ticketID"]: row["hoursWorked"] for row in held
             if row["ticketID"] in {one["id"], other["id"]}}  # fmt: skip
    assert hours == {other["id"]: 0.5, one["id"]: 1.5}
