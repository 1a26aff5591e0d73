"""A colleague is at the same: the real program says so over HTTP, and nothing waits for it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import count

import pytest

from stopwatch.domain.instants import MINUTE_MS, at_zone, rfc3339
from stopwatch.domain.problem import TicketType
from tests.support.program import Practice, Program, Row
from tests.support.waking import ZONE

COLLEAGUE, ROLE = 29682904, 29682837
servers = (f"SRV-APP{number}" for number in count(31))
"""Each test has one of its own."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """A problem, an incident of it on which a colleague logged time, and another one like it."""

    problem: Row
    worked_on: Row
    alike: Row
    when: str

    @property
    def told(self) -> str:
        """How what the colleague logged is told, as far as the reason why."""
        return f" logged 0:35 on {self.worked_on['ticketNumber']} {self.when}: same "


@pytest.fixture
def grouped(program: Program, autotask: Practice) -> Grouped:
    server = next(servers)
    problem = autotask.new_ticket(f"{server} falls asleep", ticketType=TicketType.PROBLEM)
    under = {"ticketType": TicketType.ALERT, "problemTicketId": problem["id"]}
    worked_on = autotask.new_ticket(f"Alert: {server} not responding", **under)
    alike = autotask.new_ticket(f"{server} offline again")
    when = books(autotask, worked_on)
    program.ok("sync")
    return Grouped(problem, worked_on, alike, when)


def books(autotask: Practice, ticket: Row) -> str:
    """Let a colleague log 35 minutes that ended five minutes ago; return how that is told."""
    begun = time.time_ns() // 1_000_000 - 40 * MINUTE_MS
    body = {"ticketID": ticket["id"], "resourceID": COLLEAGUE, "roleID": ROLE,
            "hoursWorked": 0.5833, "startDateTime": rfc3339(begun), "summaryNotes": "Looked",
            "endDateTime": rfc3339(begun + 35 * MINUTE_MS)}  # fmt: skip
    autotask.write_as(COLLEAGUE, "POST", "TimeEntries", body)
    return f"today {at_zone(begun, ZONE):%H:%M}"


def test_start_says_that_a_colleague_is_at_the_same(
    program: Program, autotask: Practice, grouped: Grouped
) -> None:
    number = grouped.alike["ticketNumber"]
    ran = program.run("--json", "start", number)
    assert ran.code == 0
    assert [one["ticket"]["number"] for one in ran.json["stopwatches"]] == [number]
    (line,) = ran.err.strip().splitlines()
    people = {one["id"]: one for one in autotask.control("records/Resources")["items"]}
    who = people[COLLEAGUE]
    assert line.startswith(f"{who['firstName']} {who['lastName']}{grouped.told}device, same words.")
    assert line.endswith(f" Work on the problem {grouped.problem['ticketNumber']} instead?")


def test_start_can_go_to_the_problem_at_once(program: Program, grouped: Grouped) -> None:
    ran = program.run("start", grouped.alike["ticketNumber"], "--on-problem")
    assert ran.code == 0
    assert program.stopwatches() == {grouped.problem["ticketNumber"]: "running"}
    assert grouped.told + "problem." in ran.err, "on the problem itself a colleague is told too"
    assert "instead?" not in ran.err


def test_where_there_is_no_problem_nothing_is_started(program: Program, autotask: Practice) -> None:
    ticket = autotask.new_ticket("Scanner makes a noise like a kettle")
    program.ok("sync")
    program.run("start", ticket["ticketNumber"], "--on-problem").refused(
        "Nothing was changed", ticket["ticketNumber"], "no open problem"
    )
    assert program.stopwatches() == {}
    assert program.run("start", "--on-problem").code == 2
    ran = program.run("start", ticket["ticketNumber"])
    assert (ran.code, ran.err) == (0, "")


def test_what_a_colleague_logs_later_comes_with_the_next_sync(
    program: Program, autotask: Practice
) -> None:
    server = next(servers)
    own = autotask.new_ticket(f"Alert: {server} not responding")
    loose = autotask.new_ticket(f"{server} not responding since ten")
    program.ok("sync")
    assert program.run("start", own["ticketNumber"]).err == ""
    when = books(autotask, loose)
    program.ok("sync")
    program.ok("pause")
    line = program.run("start", own["ticketNumber"]).err.strip()
    assert line.endswith(f"on {loose['ticketNumber']} {when}: same device, same words.")


def test_own_time_on_a_sibling_is_no_warning(
    program: Program, autotask: Practice, grouped: Grouped
) -> None:
    program.ok("start", grouped.problem["ticketNumber"], "--ago", "10m")
    program.ok("stop", "--summary", "Set the power plan")
    program.ok("sync")
    assert autotask.resource_id in {
        row["resourceID"] for row in autotask.entries_on(grouped.problem)
    }
    assert grouped.told in program.run("start", grouped.alike["ticketNumber"]).err
