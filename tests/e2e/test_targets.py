"""Time on project tasks and internal time, through the real program to the practice Autotask."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.support.program import Practice, Program, Row

NewTicket = Callable[[], Row]
DAY = "2026-03-04"
TIMES = ("--start", f"{DAY}T09:00", "--end", f"{DAY}T09:45")
WINDOW_MINUTES = 11  # longer than a reply may be late
TRAINING = "Training"
PLACES = ["task", "internal"]


@pytest.fixture(autouse=True)
def _restored(autotask: Practice) -> Iterator[None]:
    yield
    autotask.control(
        "switches", completed_task="allow", timesheets=[], hidden_entities=[], any_role=False
    )


def task(autotask: Practice, title: str) -> Row:
    rows: list[Row] = autotask.control("records/Tasks")["items"]
    return next(one for one in rows if one["title"] == title)


def code(autotask: Practice, name: str = TRAINING) -> int:
    rows = autotask.control("records/BillingCodes")["items"]
    return next(int(one["id"]) for one in rows if one["name"] == name)


def held(autotask: Practice, summary: str) -> list[Row]:
    rows = autotask.control("records/TimeEntries")["items"]
    return [one for one in rows if one["summaryNotes"] == summary]


def typed(autotask: Practice, place: str) -> str:
    return task(autotask, "Survey the cabling")["taskNumber"] if place == "task" else TRAINING


def add(program: Program, name: str, summary: str) -> Row:
    made: list[Row] = program.ok("entry", "add", name, *TIMES, "--summary", summary)["entries"]
    return made[0]


# ---------------------------------------------------------------- the main job
def test_a_sitting_on_a_task_arrives_with_what_its_project_says(
    program: Program, autotask: Practice
) -> None:
    wanted = task(autotask, "Hand out the laptops")
    (watch,) = program.ok("start", wanted["taskNumber"], "--ago", "30m")["stopwatches"]
    assert watch["ticket"]["number"] == wanted["taskNumber"]
    assert watch["ticket"]["title"] == wanted["title"]
    (made,) = program.ok("stop", "--summary", "Handed out five")["entries"]
    assert made["state"] == "waiting"
    assert program.ok("sync")["sent"] == 1
    (row,) = held(autotask, "Handed out five")
    assert (row["taskID"], row["ticketID"], row["timeEntryType"]) == (wanted["id"], None, 6)
    assert row["billingCodeID"] == wanted["billingCodeID"]
    assert row["roleID"] == wanted["assignedResourceRoleID"]
    projects = autotask.control("records/Projects")["items"]
    (project,) = [one for one in projects if one["id"] == wanted["projectID"]]
    assert row["contractID"] == project["contractID"] is not None
    assert "TSW:" in row["internalNotes"]


def test_a_sitting_of_internal_time_is_begun_by_its_name(
    program: Program, autotask: Practice
) -> None:
    (watch,) = program.ok("start", "training", "--ago", "30m")["stopwatches"]
    assert watch["ticket"]["title"] == TRAINING
    program.ok("stop", "--summary", "Firewalls, part two")
    assert program.ok("sync")["sent"] == 1
    (row,) = held(autotask, "Firewalls, part two")
    assert (row["internalBillingCodeID"], row["timeEntryType"]) == (code(autotask), 10)
    assert (row["ticketID"], row["taskID"], row["hoursToBill"]) == (None, None, 0.0)


def test_a_task_that_is_not_billable_is_booked_so(program: Program, autotask: Practice) -> None:
    wanted = task(autotask, "Wipe the old laptops")
    add(program, wanted["taskNumber"], "Wiped three")
    program.ok("sync")
    (row,) = held(autotask, "Wiped three")
    assert row["isNonBillable"] is True


def test_a_task_of_nobody_is_found_by_its_number(program: Program, autotask: Practice) -> None:
    wanted = task(autotask, "Move the workstations")
    add(program, wanted["taskNumber"], "Helped out")
    program.ok("sync")
    assert [one["taskID"] for one in held(autotask, "Helped out")] == [wanted["id"]]


def test_what_is_over_is_told_as_complete(program: Program) -> None:
    found = program.ok("tickets", "search", "laptops")["tickets"]
    states = {one["title"]: (one["status"], one["type"]) for one in found}
    assert states["Image the laptops"] == ("In Progress", "Task")
    (kind,) = program.ok("tickets", "search", "training")["tickets"]
    assert (kind["title"], kind["type"]) == (TRAINING, "Internal time")
    (over,) = program.ok("tickets", "search", "floor plan")["tickets"]
    assert (over["title"], over["status"]) == ("Draw the floor plan", "Complete")


# ---------------------------------------------------------------- what Autotask has
@pytest.mark.parametrize("place", PLACES)
def test_it_is_changed_and_deleted_there_too(
    program: Program, autotask: Practice, place: str
) -> None:
    before, after = f"Visit {place}", f"A visit {place}"
    key = add(program, typed(autotask, place), before)["id"]
    program.ok("sync")
    (first,) = held(autotask, before)
    program.ok("entry", "edit", key, "--summary", after, "--end", "09:30")
    program.ok("sync")
    (row,) = held(autotask, after)
    assert (row["id"], row["hoursWorked"]) == (first["id"], 0.5)
    assert "TSW:" in row["internalNotes"], "the marker stays"
    program.ok("entry", "delete", key)
    program.ok("sync")
    assert held(autotask, after) == []
    assert program.ok("entries", "--day", DAY)["entries"] == []


def test_time_moves_between_ticket_task_and_internal(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    wanted, ticket = task(autotask, "Survey the cabling"), new_ticket()
    add(program, ticket["ticketNumber"], "On the way")
    program.ok("sync")
    for name, field, there in (
        (wanted["taskNumber"], "taskID", wanted["id"]),
        (TRAINING, "internalBillingCodeID", code(autotask)),
        (ticket["ticketNumber"], "ticketID", ticket["id"]),
    ):
        (entry,) = program.ok("entries", "--day", DAY)["entries"]
        program.ok("entry", "edit", entry["id"], "--ticket", name)
        program.ok("sync")
        (row,) = held(autotask, "On the way")
        assert row[field] == there
        (entry,) = program.ok("entries", "--day", DAY)["entries"]
        assert (entry["state"], entry["remote_id"]) == ("sent", row["id"])
        assert program.ok("sync")["sent"] == 0, "nothing looks like a change by somebody else"


# ---------------------------------------------------------------- trouble
@pytest.mark.parametrize("place", PLACES)
def test_a_lost_reply_is_looked_up_and_not_sent_twice(
    program: Program, autotask: Practice, place: str
) -> None:
    summary = f"Lost reply {place}"
    add(program, typed(autotask, place), summary)
    autotask.fault("drop_after_commit", "create")
    program.ok("sync")
    (entry,) = program.ok("entries", "--day", DAY)["entries"]
    (row,) = held(autotask, summary)
    assert (entry["state"], entry["remote_id"]) == ("sent", row["id"])


@pytest.mark.parametrize("place", PLACES)
def test_a_request_that_never_arrived_is_sent_again_when_that_is_certain(
    program: Program, autotask: Practice, place: str
) -> None:
    summary = f"Never arrived {place}"
    add(program, typed(autotask, place), summary)
    autotask.fault("drop_before_commit", "create")
    for _look in range(3):
        program.run("sync").refused("Your time is safe")
        assert held(autotask, summary) == []
    program.let_pass(WINDOW_MINUTES)
    program.ok("sync")
    assert len(held(autotask, summary)) == 1


def test_a_complete_task_is_refused_in_words(program: Program, autotask: Practice) -> None:
    wanted = task(autotask, "Write the firewall runbook")
    program.ok("sync")
    add(program, wanted["taskNumber"], "Too late")
    patch = {"id": wanted["id"], "status": 5}
    autotask.write_as(autotask.resource_id, "PATCH", "Tasks", patch)
    autotask.control("switches", completed_task="none")
    told = program.run("sync")
    assert told.code == 1
    (entry,) = program.ok("entries", "--day", DAY)["entries"]
    assert entry["state"] == "needs_attention"
    assert entry["message"].startswith("Your time is safe. ")
    assert "completed Tasks" in entry["message"]
    assert held(autotask, "Too late") == []
    autotask.control("switches", completed_task="allow")
    program.ok("entry", "retry", entry["id"])
    program.ok("sync")
    assert len(held(autotask, "Too late")) == 1


def test_a_locked_timesheet_refuses_internal_time_in_words(
    program: Program, autotask: Practice
) -> None:
    sheet = {"resource_id": autotask.resource_id, "first_day": "2026-03-01", "last_day": DAY}
    autotask.control("switches", timesheets=[sheet])
    add(program, TRAINING, "Locked out")
    program.run("sync")
    (entry,) = program.ok("entries", "--day", DAY)["entries"]
    assert entry["state"] == "needs_attention"
    assert "timesheet" in entry["message"]


def test_without_the_right_to_projects_it_says_what_follows(
    program: Program, autotask: Practice
) -> None:
    autotask.control("switches", hidden_entities=["Projects", "Tasks"])
    told = program.ok("account", "test")
    assert told["rights"]["read_tasks"] == "none"
    (said,) = told["cannot"]
    assert said.startswith("The account cannot read projects and tasks. No project task comes here")
    assert said.endswith("Book time on them in Autotask.")
    program.ok("sync")
    assert program.ok("tickets", "search", "laptops")["tickets"], "what is here stays"
