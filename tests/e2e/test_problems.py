"""Problems over HTTP: what the practice Autotask groups is shown here, offline too."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from stopwatch.domain.problem import TicketType
from tests.support.program import Practice, Program, Row
from tests.support.waking import USUAL

PROBLEM = {
    "id", "number", "title", "company", "incidents", "worked_seconds", "first_seen", "last_seen",
}  # fmt: skip
COLLEAGUE = 29682904
TITLE = "SRV-DC01 falls asleep every afternoon"


@pytest.fixture
def grouped(program: Program, autotask: Practice) -> tuple[Row, list[Row]]:
    """A problem and three incidents under it, made there and pulled."""
    problem = autotask.new_ticket(TITLE, ticketType=TicketType.PROBLEM)
    under = {"ticketType": TicketType.INCIDENT, "problemTicketId": problem["id"]}
    incidents = [autotask.new_ticket(f"No logon at {hour}:00", **under) for hour in (14, 15, 16)]
    program.ok("sync")
    return problem, incidents


def listed(program: Program, problem: Row) -> Row:
    found = program.ok("problems", "list")["problems"]
    (one,) = (one for one in found if one["id"] == str(problem["id"]))
    assert set(one) == PROBLEM
    return dict(one)


def test_a_problem_has_its_incidents_and_the_time_on_all_of_them(
    program: Program, grouped: tuple[Row, list[Row]]
) -> None:
    problem, incidents = grouped
    shown = listed(program, problem)
    assert (shown["number"], shown["title"]) == (problem["ticketNumber"], TITLE)
    assert shown["incidents"] == [one["ticketNumber"] for one in incidents]
    assert shown["first_seen"] <= shown["last_seen"]
    assert shown["worked_seconds"] == 0
    for number in (shown["number"], shown["incidents"][0]):
        program.ok("start", number, "--ago", "10m")
        program.ok("stop", "--summary", "Looked at the power plan")
    assert 1200 <= listed(program, problem)["worked_seconds"] < 1320


def test_people_read_a_line_a_problem_and_one_an_incident(
    program: Program, grouped: tuple[Row, list[Row]]
) -> None:
    problem, incidents = grouped
    lines = program.run("problems", "list").out.splitlines()
    (place,) = (at for at, line in enumerate(lines) if line.startswith(problem["ticketNumber"]))
    assert TITLE in lines[place]
    assert "3 incidents" in lines[place]
    below = [line.split()[0] for line in lines[place + 1 : place + 4]]
    assert below == [one["ticketNumber"] for one in incidents]


def test_a_sitting_on_the_problem_arrives_on_its_incidents(
    program: Program, autotask: Practice, grouped: tuple[Row, list[Row]]
) -> None:
    problem, incidents = grouped
    program.ok("start", problem["ticketNumber"], "--ago", "20m")
    (sitting,) = program.ok("stop", "--summary", "Set the power plan")["entries"]
    numbers = ",".join(one["ticketNumber"] for one in incidents)
    made = program.ok(
        "problems", "allocate", sitting["id"], "--over", numbers, "--weights", "2,1,1"
    )
    parts_ms = [round(one["worked_seconds"] * 1000) for one in made["entries"]]
    assert sum(parts_ms) == round(sitting["worked_seconds"] * 1000)
    assert program.ok("sync")["sent"] == 3
    held = [row for incident in incidents for row in autotask.entries_on(incident)]
    assert [row["summaryNotes"] for row in held] == ["Set the power plan"] * 3
    hours = sitting["worked_seconds"] / 3600
    assert sum(row["hoursWorked"] for row in held) == pytest.approx(hours, abs=0.0003)
    assert held[0]["hoursWorked"] == pytest.approx(hours / 2, abs=0.001)
    assert autotask.entries_on(problem) == []
    program.run("problems", "allocate", made["entries"][0]["id"], "--over", numbers).refused(
        "Nothing was changed", "Autotask has this entry"
    )
    program.run(
        "problems", "allocate", sitting["id"], "--over", numbers, "--weights", "2,x,1"
    ).refused("“x”")


def test_by_hand_each_incident_gets_its_time_and_its_own_notes(
    program: Program, autotask: Practice, grouped: tuple[Row, list[Row]]
) -> None:
    problem, incidents = grouped
    at = ("--start", "2026-03-04T09:00", "--end", "2026-03-04T09:33")
    (sitting,) = program.ok(
        "entry", "add", problem["ticketNumber"], *at, "--summary", "Set the power plan"
    )["entries"]
    spread = ("problems", "allocate", sitting["id"], "--over", "open")
    program.run(*spread, "--spans", "20:00,12:30,0:20").refused("33:00", "0:10 are left")
    program.run(*spread, "--spans", "20:00,12:30").refused("as many times")
    program.run(*spread, "--spans", "20:00,12:61,rest").refused("“12:61”")
    notes = ("--note-each", "Told the users", "--note-each", "", "--note-each", "Closed the alert")
    made = program.ok(*spread, "--spans", "20:00,12:30,rest", *notes)["entries"]
    assert [one["worked_seconds"] for one in made] == [1200, 750, 30]
    numbers = [one["ticket"]["number"] for one in made]
    assert numbers == [one["ticketNumber"] for one in incidents]
    said = ["Told the users", "Set the power plan", "Closed the alert"]
    assert [one["summary"] for one in made] == said
    program.ok("undo")
    (again,) = program.ok("entries", "--day", "2026-03-04")["entries"]
    assert again["id"] == sitting["id"]
    made = program.ok(*spread, "--spans", "20:00,12:30,rest", *notes)["entries"]
    assert program.ok("sync")["sent"] == 3
    assert [autotask.entries_on(one)[0]["summaryNotes"] for one in incidents] == said


def test_entries_are_added_up_by_problem_and_an_export_names_it(
    program: Program, autotask: Practice, grouped: tuple[Row, list[Row]]
) -> None:
    problem, incidents = grouped
    other = autotask.new_ticket("Mailbox over quota")
    program.ok("sync")
    booked = (
        (problem, "09:00", "09:30"),
        (incidents[0], "10:00", "10:40"),
        (other, "11:00", "11:12"),
    )
    for ticket, start, end in booked:
        times = ("--start", f"2026-03-04T{start}", "--end", f"2026-03-04T{end}")
        program.ok("entry", "add", ticket["ticketNumber"], *times, "--summary", "x")
    day = ("entries", "--day", "2026-03-04", "--by-problem")
    first, last = program.ok(*day)["problems"]
    assert set(first) == {"problem", "title", "worked_seconds", "hours_to_bill", "entries"}
    assert (first["problem"], first["title"]) == (problem["ticketNumber"], TITLE)
    assert (first["worked_seconds"], len(first["entries"])) == (4200, 2)
    assert (last["problem"], last["title"], last["worked_seconds"]) == (None, None, 720)
    lines = program.run(*day).out.splitlines()
    assert lines[0].startswith(f"{problem['ticketNumber']} · {TITLE} · 2 entries · 1:10:00 · ")
    assert lines[3].startswith("Under no problem · 1 entry · 0:12:00 · ")
    (attempted, _) = program.ok(*day, "--attempts")["problems"]
    assert [one["attempts"] for one in attempted["entries"]] == [[], []]
    export = ("export", "--from", "2026-03-04", "--to", "2026-03-04")
    number = problem["ticketNumber"]
    table = csv.DictReader(io.StringIO(program.run(*export).out, newline=""))
    assert [row["problem"] for row in table] == [number, number, ""]
    exported = program.run(*export, "--json").entries
    assert [one["problem"] for one in exported] == [number, number, None]


def test_what_comes_again_is_suggested_over_http(program: Program, autotask: Practice) -> None:
    title = "Alert: SRV-DC09 not responding"
    made = [autotask.new_ticket(title)["ticketNumber"] for _time in range(4)]
    program.ok("sync")
    found = program.ok("problems", "suggest")["suggestions"]
    (one,) = (one for one in found if made[0] in one["tickets"])
    assert set(one) == {"id", "reason", "company", "tickets", "problem", "loose"}
    assert (one["tickets"], one["problem"]) == (made, None)
    assert one["reason"].startswith("4 tickets for SRV-DC09 since ")
    for verb in ("--accept", "--dismiss"):
        program.run("problems", "suggest", verb, "").refused("no single suggestion")
    lines = program.run("problems", "suggest").out.splitlines()
    assert one["reason"] in "".join(lines)


def test_the_server_that_falls_asleep_is_suggested_from_the_start(program: Program) -> None:
    program.ok("sync")
    found = replace(program, extra={"TZ": USUAL}).ok("problems", "suggest")["suggestions"]
    (one,) = (one for one in found if "for SRV-DC01 since" in one["reason"])
    assert one["reason"].startswith("14 alerts for SRV-DC01 since ")
    assert one["reason"].endswith(", 12 of them between 14:00 and 16:00.")
    assert (len(one["tickets"]), one["problem"]) == (14, None)


def test_what_a_colleague_hung_under_a_problem_long_after_it_came_is_seen(
    program: Program, autotask: Practice, grouped: tuple[Row, list[Row]]
) -> None:
    problem, _ = grouped
    came = "2026-03-03T13:20:00Z"
    alert = autotask.ticket_by(COLLEAGUE, came, "No logon at all", ticketType=TicketType.ALERT)
    program.ok("sync")
    assert alert["ticketNumber"] not in listed(program, problem)["incidents"]
    change = {"id": alert["id"], "problemTicketId": problem["id"]}
    assert autotask.write_as(COLLEAGUE, "PATCH", "Tickets", change) == alert["id"]
    program.ok("sync")
    shown = listed(program, problem)
    assert alert["ticketNumber"] in shown["incidents"]
    assert shown["first_seen"].startswith("2026-03-0")


def test_an_empty_profile_has_none(empty: Program) -> None:
    assert empty.ok("problems", "list") == {"problems": []}
    assert empty.ok("problems", "suggest") == {"suggestions": []}
    assert "No problems yet" in empty.run("problems", "list").out
    assert empty.ok("entries", "--by-problem") == {"problems": []}
