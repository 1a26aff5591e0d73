"""Seeded projects: tasks for the technician and for colleagues, and some that are over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from stopwatch.sandbox.order_numbers import NUMBER
from stopwatch.sandbox.records import Json, Row, key, text
from stopwatch.sandbox.seed_customers import (
    FIRST_COMPANY_ID,
    THREE_ORDERS_COMPANY_ID,
    midnight,
)
from stopwatch.sandbox.seed_orders import PARENT_ID
from stopwatch.sandbox.seed_people import (
    COLLEAGUE_IDS,
    DEFAULT_ROLES,
    ONSITE_SUPPORT,
    PROJECT_WORK,
    TECHNICIAN_ID,
)
from stopwatch.sandbox.ticket_types import COMPLETE

_FIRST_PROJECT_ID, _FIRST_TASK_ID, _FIRST_PHASE_ID = 601, 6_101, 701
_INACTIVE, _NEW, _IN_PROGRESS = 0, 1, 8
_CLIENT, _INTERNAL = 5, 4
_OWN_COMPANY_ID = 0
_COLLEAGUE = COLLEAGUE_IDS[2]


@dataclass(frozen=True, slots=True)
class _Task:
    title: str
    status: int = _NEW
    assigned: int | None = None
    helper: int | None = None
    """Who is a secondary resource of it."""
    phase: int | None = None
    more: dict[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Project:
    name: str
    company: int
    tasks: tuple[_Task, ...]
    status: int = _IN_PROGRESS
    kind: int = _CLIENT
    is_agreed: bool = False
    """Whether it is under the first contract of its customer."""
    phases: tuple[str, ...] = ()
    begun_days_ago: int = 20


_FREE: dict[str, Json] = {"isTaskBillable": False}
_PROJECTS = (
    _Project(
        "Move to the new depot",
        THREE_ORDERS_COMPANY_ID,
        (
            _Task("Survey the cabling", _IN_PROGRESS, TECHNICIAN_ID, phase=0),
            _Task("Configure the firewall", _NEW, _COLLEAGUE, TECHNICIAN_ID, phase=0),
            _Task("Move the workstations", phase=1),
        ),
        phases=("Prepare", "Move"),
    ),
    _Project(
        "Laptop refresh",
        PARENT_ID,
        (
            _Task("Take the inventory", COMPLETE, TECHNICIAN_ID),
            _Task("Image the laptops", _IN_PROGRESS, TECHNICIAN_ID),
            _Task(
                "Hand out the laptops", _NEW, TECHNICIAN_ID, more={"billingCodeID": ONSITE_SUPPORT}
            ),
            _Task("Wipe the old laptops", _NEW, TECHNICIAN_ID, more=_FREE),
        ),
        is_agreed=True,
        begun_days_ago=34,
    ),
    _Project(
        "Runbooks for the service desk",
        _OWN_COMPANY_ID,
        (
            _Task("Write the firewall runbook", _IN_PROGRESS, TECHNICIAN_ID, more=_FREE),
            _Task("Review the backup runbook", _NEW, _COLLEAGUE, TECHNICIAN_ID, more=_FREE),
        ),
        kind=_INTERNAL,
        begun_days_ago=12,
    ),
    _Project(
        "Mail migration",
        FIRST_COMPANY_ID,
        (_Task("Switch off the old mail server", _IN_PROGRESS, TECHNICIAN_ID),),
        status=COMPLETE,
        begun_days_ago=90,
    ),
    _Project(
        "Second server room",
        FIRST_COMPANY_ID,
        (_Task("Draw the floor plan", _NEW, TECHNICIAN_ID),),
        status=_INACTIVE,
        begun_days_ago=60,
    ),
)


def build_projects(anchor: date, tables: dict[str, list[Row]]) -> dict[str, list[Row]]:
    """Return the projects with what belongs to them; tasks are numbered behind the tickets."""
    made: dict[str, list[Row]] = {
        name: [] for name in ("Projects", "Phases", "Tasks", "TaskSecondaryResources")
    }
    numbers = _Numbers(tables["Tickets"])
    for row_id, plan in enumerate(_PROJECTS, start=_FIRST_PROJECT_ID):
        day = anchor - timedelta(days=plan.begun_days_ago)
        project = _project(row_id, plan, day, tables["Contracts"])
        phases = list(_phases(_FIRST_PHASE_ID + len(made["Phases"]), plan, project))
        made["Projects"].append(project)
        made["Phases"] += phases
        for task in plan.tasks:
            task_id = _FIRST_TASK_ID + len(made["Tasks"])
            row = _task(task_id, task, project, phases) | {"taskNumber": numbers.next(day)}
            made["Tasks"].append(row)
            if task.helper is not None:
                helpers = made["TaskSecondaryResources"]
                helpers.append(_helps(len(helpers) + 1, task_id, task.helper))
    return made


class _Numbers:
    """Numbers of tasks: those of a day go on where its tickets ended."""

    def __init__(self, tickets: list[Row]) -> None:
        self._taken = [text(row, "ticketNumber") or "" for row in tickets]

    def next(self, day: date) -> str:
        """Return the next number of a day."""
        prefix = f"T{day:%Y%m%d}."
        place = sum(number.startswith(prefix) for number in self._taken) + 1
        self._taken.append(f"{prefix}{place:04d}")
        return self._taken[-1]


def _project(row_id: int, plan: _Project, day: date, contracts: list[Row]) -> Row:
    row: Row = {
        "id": row_id,
        "companyID": plan.company,
        "projectName": plan.name,
        "projectNumber": f"P{day:%Y%m%d}.{row_id - _FIRST_PROJECT_ID + 1:04d}",
        "projectType": plan.kind,
        "status": plan.status,
        "projectLeadResourceID": COLLEAGUE_IDS[0],
        "startDateTime": midnight(day),
        "endDateTime": midnight(day + timedelta(days=60)),
        "createDateTime": midnight(day),
        "lastActivityDateTime": midnight(day),
    }
    if not plan.is_agreed:
        return row
    contract = next(one for one in contracts if one["companyID"] == plan.company)
    return row | {"contractID": contract["id"]} | _number_of(contract)


def _phases(first_id: int, plan: _Project, project: Row) -> Iterator[Row]:
    for place, title in enumerate(plan.phases):
        yield {
            "id": first_id + place,
            "projectID": project["id"],
            "title": title,
            "phaseNumber": f"{project['projectNumber']}.{place + 1}",
            "createDate": project["createDateTime"],
            "lastActivityDateTime": project["createDateTime"],
        }


def _task(row_id: int, plan: _Task, project: Row, phases: list[Row]) -> Row:
    row: Row = {
        "id": row_id,
        "projectID": key(project),
        "title": plan.title,
        "status": plan.status,
        "taskType": 1,
        "isTaskBillable": True,
        "billingCodeID": PROJECT_WORK,
        "creatorResourceID": COLLEAGUE_IDS[0],
        "startDateTime": project["startDateTime"],
        "endDateTime": project["endDateTime"],
        "createDateTime": project["createDateTime"],
        "lastActivityDateTime": project["lastActivityDateTime"],
    }
    row |= _number_of(project) | plan.more
    if plan.phase is not None:
        row["phaseID"] = phases[plan.phase]["id"]
    if plan.assigned is not None:
        role = DEFAULT_ROLES[plan.assigned]
        row |= {"assignedResourceID": plan.assigned, "assignedResourceRoleID": role}
    if plan.status == COMPLETE:
        row |= {"completedDateTime": row["createDateTime"], "completedByResourceID": plan.assigned}
    return row


def _number_of(row: Row) -> Row:
    return {NUMBER: row[NUMBER]} if NUMBER in row else {}


def _helps(row_id: int, task: int, person: int) -> Row:
    return {"id": row_id, "taskID": task, "resourceID": person, "roleID": DEFAULT_ROLES[person]}
