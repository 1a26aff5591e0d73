"""The worked example of docs/problems.md, from the first alert to the resolved problem.

The real program as a child process, the practice Autotask over HTTP; what the server holds at the
end of each step is read from it and compared with what was promised.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import sleep
from zoneinfo import ZoneInfo

import pytest

from stopwatch.domain.problem import TicketType
from tests.support.program import Practice, Program, Row, practice

TITLE = "SRV-DC01 falls asleep every afternoon"
ENDED = "The power plan let the network card sleep. Set to High performance."
NOTICED = "Users cannot log on after lunch"
COMPLETE = 5
HERE = "Europe/Berlin"


@pytest.fixture
def autotask() -> Iterator[Practice]:
    """A practice Autotask of its own, for the story changes what others count on."""
    with practice() as served:
        yield served


@pytest.fixture
def program(autotask: Practice, tmp_path: Path) -> Program:
    """A connected profile that has pulled everything."""
    made = replace(Program(tmp_path / "profile"), extra={"TZ": HERE})
    added = autotask.connect(made)
    assert added.code == 0, added.err
    made.ok("sync")
    return made


class Server:
    """What the practice Autotask holds, by ticket number."""

    def __init__(self, autotask: Practice) -> None:
        items = autotask.control("records/Tickets")["items"]
        self.tickets: dict[str, Row] = {one["ticketNumber"]: one for one in items}
        self.problems = [one for one in items if one["title"] == TITLE]
        self.entries = autotask.control("records/TimeEntries")["items"]
        self.links = autotask.control("records/ChangeRequestLinks")["items"]

    def under(self, problem: Row) -> set[str]:
        """Return the numbers of all that hangs under a problem."""
        return {
            number
            for number, one in self.tickets.items()
            if one["problemTicketId"] == problem["id"]
        }

    def changes_of(self, problem: Row) -> set[int]:
        """Return the ids of the change requests that are linked to a problem."""
        rows = (one for one in self.links if one["problemOrIncidentTicketID"] == problem["id"])
        return {one["changeRequestTicketID"] for one in rows}

    def seconds_on(self, ticket: Row, said: str) -> float:
        """Return the time on a ticket under some words."""
        rows = (one for one in self.entries if one["ticketID"] == ticket["id"])
        return float(sum(row["hoursWorked"] * 3600 for row in rows if row["summaryNotes"] == said))


def _of_today(minutes: int) -> int:
    """Return so many minutes, or as many as the day has yet: time over midnight is two entries."""
    now = datetime.now(ZoneInfo(HERE))
    if (now.hour, now.minute) in {(23, 59), (0, 0)}:
        sleep(2 * 60 - now.second)
        return 1
    return min(minutes, now.hour * 60 + now.minute)


class Story:
    """The technician's side: each verb is a chapter of the worked example."""

    def __init__(self, program: Program, autotask: Practice) -> None:
        self.program, self.autotask = program, autotask
        self.alerts = set(self.suggested()["tickets"])
        tickets = Server(autotask).tickets
        self.users = next(key for key, one in tickets.items() if one["title"] == NOTICED)

    def suggested(self) -> Row:
        found = self.program.ok("problems", "suggest")["suggestions"]
        (one,) = (one for one in found if "for SRV-DC01 since" in one["reason"])
        return dict(one)

    def accept_and_think_again(self) -> None:
        """Accept the suggestion without a line: it hangs at once, and undo takes it back."""
        key = self.suggested()["id"]
        made = self.program.ok("problems", "suggest", "--accept", key)["problem"]
        assert (made["id"], made["number"]) == ("L1", None)
        assert set(made["incidents"]) == self.alerts
        left = self.program.ok("problems", "suggest")["suggestions"]
        assert key not in {one["id"] for one in left}
        self.program.ok("undo")
        assert self.suggested()["id"] == key

    def make_the_problem(self) -> str:
        """Make it by hand under a name of one's own, with what users noticed; return its id."""
        incidents = ",".join(sorted(self.alerts))
        made = self.program.ok("problems", "create", "--title", TITLE, "--incidents", incidents)
        key: str = made["problem"]["id"]
        linked = self.program.ok("problems", "link", key, self.users)["problem"]
        assert set(linked["incidents"]) == self.alerts | {self.users}
        assert not Server(self.autotask).problems
        return key

    def work(self, on: str, minutes: int, summary: str) -> Row:
        self.program.ok("start", on, "--ago", f"{_of_today(minutes)}m")
        (sitting,) = self.program.ok("stop", "--summary", summary)["entries"]
        assert sitting["state"] == "waiting"
        return dict(sitting)

    def sync(self) -> Server:
        for _round in range(3):
            self.program.run("sync")
        return Server(self.autotask)

    def number_of(self, held: Row) -> str:
        found = self.program.ok("problems", "list")["problems"]
        (listed,) = (one for one in found if one["id"] == str(held["id"]))
        number: str = listed["number"]
        assert number == held["ticketNumber"]
        return number

    def share_out(self, sitting: Row, over: list[str]) -> None:
        shares = self.program.ok("problems", "allocate", sitting["id"], "--over", ",".join(over))
        parts = [one["worked_seconds"] for one in shares["entries"]]
        assert sum(parts) == pytest.approx(sitting["worked_seconds"], abs=1e-6)

    def link_change(self, problem: str) -> Row:
        kind = TicketType.CHANGE_REQUEST
        change = self.autotask.new_ticket("Power plan on SRV-DC01", ticketType=kind)
        self.program.ok("sync")
        self.program.ok("problems", "link", problem, change["ticketNumber"])
        return change

    def resolve(self, problem: str) -> None:
        self.program.ok("problems", "resolve", problem, "--resolution", ENDED)


@pytest.mark.slow
def test_from_the_first_alert_to_the_resolved_problem(program: Program, autotask: Practice) -> None:
    story = Story(program, autotask)
    reason = story.suggested()["reason"]
    assert reason.startswith("14 alerts for SRV-DC01 since ")
    assert reason.endswith(", 12 of them between 14:00 and 16:00.")

    story.accept_and_think_again()
    here = story.make_the_problem()
    sitting = story.work(here, 20, "Read the event log")

    server = story.sync()  # all of it arrives, in order and once
    (held,) = server.problems
    assert (held["ticketType"], held["status"]) == (TicketType.PROBLEM, 1)
    assert held["companyID"] == server.tickets[story.users]["companyID"]
    assert str(held["externalID"]).startswith("TSW:")
    assert server.under(held) == story.alerts | {story.users}
    worked = server.seconds_on(held, "Read the event log")
    assert worked == pytest.approx(sitting["worked_seconds"], abs=1)

    number = story.number_of(held)
    newest = sorted(story.alerts)[-2:]
    second = story.work(number, 10, "Watched it fall asleep")
    story.share_out(second, newest)
    change = story.link_change(number)
    server = story.sync()
    booked = [server.seconds_on(server.tickets[one], "Watched it fall asleep") for one in newest]
    # An odd second goes to one of them, and each is kept in ten-thousandths of an hour.
    assert booked[0] == pytest.approx(booked[1], abs=1.5)
    assert sum(booked) == pytest.approx(second["worked_seconds"], abs=1)
    assert server.changes_of(held) == {change["id"]}

    # One of them is merged away over there, which only Autotask knows: the others end all the same.
    open_ones = {one for one in server.under(held) if server.tickets[one]["status"] != COMPLETE}
    assert story.users in open_ones
    story.resolve(number)
    program.ok("undo")
    merged, into = server.tickets[story.users], server.tickets[newest[0]]
    autotask.control("merge", source=merged["id"], into=into["id"])
    story.resolve(number)
    server = story.sync()
    for one in {number, *open_ones} - {story.users}:
        assert server.tickets[one]["status"] == COMPLETE, one
        assert ENDED in server.tickets[one]["resolution"]
    wishes = program.ok("wish", "list")["wishes"]
    assert {one["ticket"] for one in wishes} == {story.users}
    assert all("merged" in one["message"] for one in wishes)
    for one in wishes:
        program.ok("wish", "drop", one["id"])

    assert set(program.ok("status")["outbox"].values()) == {0}
    assert program.ok("sync")["sent"] == 0
    assert len(Server(autotask).problems) == 1
