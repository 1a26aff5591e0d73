"""Projects, their tasks, and the time that is booked on tasks."""

from __future__ import annotations

from typing import Any

import pytest

from stopwatch.sandbox.seed_people import COLLEAGUE_IDS, PROJECT_WORK
from tests.sandbox.api_client import Api, refusal, without
from tests.sandbox.orders import Orders

COURTESY, TRAINING, REMOTE_SUPPORT = 29683004, 29683012, 29683001


def project(orders: Orders, **more: object) -> int:
    body = {
        "companyID": orders.company,
        "projectName": "New wing",
        "status": 8,
        "startDateTime": "2026-03-01",
        "endDateTime": "2026-06-01",
    }
    return orders.api.create("Projects", **(body | more))


def task(api: Api, project_id: int, **more: object) -> int:
    body = {"title": "Pull the cables", "status": 1, "taskType": 1}
    return api.create(f"Projects/{project_id}/Tasks", **(body | more))


def on_task(api: Api, task_id: int, **more: object) -> dict[str, Any]:
    return without(api.entry(0, taskID=task_id), "ticketID") | more


def booked(api: Api, task_id: int, **more: object) -> dict[str, Any]:
    return api.get("TimeEntries", api.create("TimeEntries", **on_task(api, task_id, **more)))


def refused(api: Api, task_id: int, **more: object) -> str:
    return refusal(api.http.post("TimeEntries", json=on_task(api, task_id, **more)))


@pytest.fixture
def any_task(orders: Orders) -> int:
    return task(orders.api, project(orders))


# ---------------------------------------------------------------- projects and tasks
def test_a_task_is_made_below_its_project_and_queried_at_the_top(orders: Orders) -> None:
    api, where = orders.api, project(orders)
    made = task(api, where)
    (found,) = api.query("Tasks", {"op": "eq", "field": "projectID", "value": where})
    assert (found["id"], found["title"]) == (made, "Pull the cables")
    assert api.http.post("Tasks", json={"projectID": where}).status_code == 404
    listed = api.http.get(f"Projects/{where}/Tasks").json()["items"]
    assert [one["id"] for one in listed] == [made]


def test_tasks_and_tickets_of_a_day_are_counted_together(api: Api, any_task: int) -> None:
    number = api.get("Tasks", any_task)["taskNumber"]
    day, place = number.split(".")
    after = api.get("Tickets", api.new_ticket())["ticketNumber"]
    assert after == f"{day}.{int(place) + 1:04d}"


def test_a_task_needs_its_type_and_its_title(api: Api) -> None:
    reply = api.http.post("Projects/601/Tasks", json={"status": 1})
    assert reply.json()["errors"] == [
        "Missing Required Field: taskType",
        "Missing Required Field: title",
    ]


def test_a_task_is_assigned_in_a_role_that_is_held_or_not_at_all(api: Api) -> None:
    resource, role = COLLEAGUE_IDS[2], api.role()
    body = {"title": "x", "status": 1, "taskType": 1, "assignedResourceID": resource}
    half = api.http.post("Projects/601/Tasks", json=body)
    assert refusal(half).startswith("When assigning a Resource")
    body["assignedResourceRoleID"] = 29682838
    assert "Role does not exist" in refusal(api.http.post("Projects/601/Tasks", json=body))
    body |= {"assignedResourceID": api.endpoint.resource_id, "assignedResourceRoleID": role}
    assert api.create("Projects/601/Tasks", **body)


def test_who_helps_is_listed_below_the_task_and_can_be_taken_off(api: Api, any_task: int) -> None:
    below = f"Tasks/{any_task}/SecondaryResources"
    made = api.create(below, resourceID=COLLEAGUE_IDS[2], roleID=api.role())
    mine = {"op": "eq", "field": "taskID", "value": any_task}
    (found,) = api.query("TaskSecondaryResources", mine)
    assert (found["id"], found["resourceID"]) == (made, COLLEAGUE_IDS[2])
    assert api.http.post("TaskSecondaryResources", json={}).status_code == 404
    assert api.http.delete(f"{below}/{made}").is_success
    assert api.query("TaskSecondaryResources", mine) == []


def test_a_phase_belongs_to_the_project_of_its_tasks(api: Api, any_task: int) -> None:
    phases = api.query("Phases", {"op": "eq", "field": "projectID", "value": 601})
    assert [one["title"] for one in phases] == ["Prepare", "Move"]
    reply = api.patch("Projects/601/Tasks", id=any_task, phaseID=phases[0]["id"])
    assert "phaseID" in refusal(reply)


def test_completing_a_task_says_when_and_by_whom(api: Api, any_task: int) -> None:
    assert api.patch("Tasks", id=any_task, status=5).is_success
    done = api.get("Tasks", any_task)
    assert done["completedDateTime"] is not None
    assert done["completedByResourceID"] == done["lastActivityResourceID"]
    assert api.patch("Tasks", id=any_task, status=8).is_success
    assert api.get("Tasks", any_task)["completedDateTime"] is None


def test_numbers_come_down_from_contract_to_project_to_task(orders: Orders) -> None:
    api, contract = orders.api, orders.contract("NW-1")
    under = project(orders, contractID=contract)
    own = task(api, under, purchaseOrderNumber="NW-2")
    assert api.get("Projects", under)["purchaseOrderNumber"] == "NW-1"
    assert api.get("Tasks", task(api, under))["purchaseOrderNumber"] == "NW-1"
    assert api.get("Tasks", own)["purchaseOrderNumber"] == "NW-2"


def test_a_projects_contract_is_its_companys(orders: Orders) -> None:
    other = orders.contract(companyID=orders.api.company(3))
    body = {"companyID": orders.company, "projectName": "x", "status": 1, "contractID": other}
    days = {"startDateTime": "2026-03-01", "endDateTime": "2026-06-01"}
    reply = orders.api.http.post("Projects", json=body | days)
    assert "is not associated with Company" in refusal(reply)


# ---------------------------------------------------------------- time on tasks
def test_task_time_takes_contract_and_work_type_from_where_it_is(orders: Orders) -> None:
    api, contract = orders.api, orders.contract("NW-1")
    where = task(api, project(orders, contractID=contract), billingCodeID=PROJECT_WORK)
    kept = booked(api, where)
    assert (kept["timeEntryType"], kept["taskID"], kept["ticketID"]) == (6, where, None)
    assert (kept["contractID"], kept["billingCodeID"]) == (contract, PROJECT_WORK)
    assert booked(api, where, billingCodeID=REMOTE_SUPPORT)["billingCodeID"] == REMOTE_SUPPORT


def test_task_time_needs_a_role(api: Api, any_task: int) -> None:
    text = refusal(api.http.post("TimeEntries", json=without(on_task(api, any_task), "roleID")))
    assert text == "TimeEntries for Tasks must have a roleID."


def test_a_role_that_is_not_held_is_refused_on_tasks_too(api: Api, any_task: int) -> None:
    assert refused(api, any_task, roleID=29682838) == "There is no row at position 0."


def test_task_time_is_in_the_tasks_role_unless_any_is_allowed(orders: Orders) -> None:
    api, me = orders.api, orders.api.endpoint.resource_id
    assigned = {"assignedResourceID": me, "assignedResourceRoleID": api.role()}
    where, field_engineer = task(api, project(orders), **assigned), 29682836
    assert refused(api, where, roleID=field_engineer) == "Role does not exist or is invalid"
    api.control("switches", any_role=True)
    assert booked(api, where, roleID=field_engineer)["roleID"] == field_engineer


def test_a_task_that_is_not_billable_makes_time_that_is_not(orders: Orders) -> None:
    where = task(orders.api, project(orders), isTaskBillable=False)
    kept = booked(orders.api, where)
    assert (kept["isNonBillable"], kept["showOnInvoice"]) == (True, False)
    assert orders.posted(kept["id"])["totalAmount"] == 0.0
    assert booked(orders.api, where, isNonBillable=False)["isNonBillable"] is False


def test_hours_alone_are_enough_unless_setting_or_contract_want_more(orders: Orders) -> None:
    api, where = orders.api, project(orders)
    strict = orders.contract(timeReportingRequiresStartAndStopTimes=1)
    body = {"startDateTime": None, "endDateTime": None, "hoursWorked": 0.75}
    assert booked(api, task(api, where), **body)["hoursToBill"] == 0.75
    under = task(api, project(orders, contractID=strict))
    assert "require a start and stop time" in refused(api, under, **body)
    api.control("switches", task_start_stop_required=True)
    assert "require a start and stop time" in refused(api, task(api, where), **body)


@pytest.mark.parametrize("closed", ["task", "project"])
def test_time_on_what_is_complete_is_a_setting(orders: Orders, closed: str) -> None:
    api, where = orders.api, project(orders)
    made = task(api, where)
    entry = booked(api, made)["id"]
    entity, row = ("Tasks", made) if closed == "task" else ("Projects", where)
    assert api.patch(entity, id=row, status=5).is_success
    assert booked(api, made)
    api.control("switches", completed_task="edit_only")
    assert "completed Tasks" in refused(api, made)
    assert api.patch("TimeEntries", id=entry, summaryNotes="still").is_success
    api.control("switches", completed_task="none")
    assert "completed Tasks" in refusal(api.patch("TimeEntries", id=entry, summaryNotes="no"))


def test_time_makes_its_task_active(api: Api, any_task: int) -> None:
    before = api.moment("Tasks", any_task, "lastActivityDateTime")
    api.control("switches", clock_offset_seconds=60)
    entry = booked(api, any_task)["id"]
    written = api.moment("Tasks", any_task, "lastActivityDateTime")
    api.control("switches", clock_offset_seconds=120)
    assert api.http.delete(f"TimeEntries/{entry}").is_success
    assert before < written < api.moment("Tasks", any_task, "lastActivityDateTime")


def test_labour_on_a_task_is_posted_under_its_project_and_number(orders: Orders) -> None:
    api, contract = orders.api, orders.contract("NW-1")
    where = project(orders, contractID=contract)
    made = task(api, where)
    item = orders.posted(booked(api, made)["id"])
    assert (item["projectID"], item["taskID"], item["ticketID"]) == (where, made, None)
    assert (item["contractID"], item["companyID"]) == (contract, orders.company)
    assert item["purchaseOrderNumber"] == "NW-1"


def test_posted_task_time_is_locked_like_any_other(orders: Orders, any_task: int) -> None:
    entry = booked(orders.api, any_task)["id"]
    orders.posted(entry)
    assert "posted" in refusal(orders.api.patch("TimeEntries", id=entry, summaryNotes="late"))
    assert "No matching" in refusal(orders.api.http.delete(f"TimeEntries/{entry}"))


# ---------------------------------------------------------------- internal time
def internal(api: Api, code: int, **more: object) -> dict[str, Any]:
    left = ("ticketID", "roleID")
    return without(api.entry(0, internalBillingCodeID=code), *left) | more


def test_internal_time_is_in_the_default_role_whatever_is_sent(api: Api) -> None:
    body = internal(api, TRAINING, roleID=29682836)
    kept = api.get("TimeEntries", api.create("TimeEntries", **body))
    assert (kept["roleID"], kept["internalBillingCodeID"]) == (api.role(), TRAINING)
    assert (kept["ticketID"], kept["taskID"], kept["contractID"]) == (None, None, None)


@pytest.mark.parametrize("code", [REMOTE_SUPPORT, COURTESY, 4711])
def test_only_internal_codes_make_internal_time(api: Api, code: int) -> None:
    reply = api.http.post("TimeEntries", json=internal(api, code))
    assert "internalBillingCodeID" in refusal(reply)


def test_internal_time_is_changed_and_deleted_like_any_other(api: Api) -> None:
    entry = api.create("TimeEntries", **internal(api, TRAINING))
    changed = {"id": entry, "endDateTime": "2026-03-04T12:00:00Z", "summaryNotes": "Longer"}
    assert api.patch("TimeEntries", **changed).is_success
    kept = api.get("TimeEntries", entry)
    assert (kept["hoursWorked"], kept["hoursToBill"], kept["summaryNotes"]) == (2.0, 0.0, "Longer")
    assert api.http.delete(f"TimeEntries/{entry}").is_success
    assert api.http.get(f"TimeEntries/{entry}").json() == {"item": None}


def test_a_locked_timesheet_holds_internal_and_task_time(api: Api, any_task: int) -> None:
    me = api.endpoint.resource_id
    sheet = {"resource_id": me, "first_day": "2026-03-01", "last_day": "2026-03-07"}
    api.control("switches", timesheets=[sheet])
    assert "timesheet" in refusal(api.http.post("TimeEntries", json=internal(api, TRAINING)))
    assert "timesheet" in refused(api, any_task)


def test_whose_time_others_may_write_is_the_same_for_all_of_it(api: Api, any_task: int) -> None:
    api.control("switches", proxy_time_entry="disabled")
    assert "adequate permissions" in refused(api, any_task)
    body = internal(api, TRAINING)
    assert "adequate permissions" in refusal(api.http.post("TimeEntries", json=body))
