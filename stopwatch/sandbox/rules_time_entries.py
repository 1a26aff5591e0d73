"""Rules of time entries: whose, on what, in which role, when it may still be written."""

from __future__ import annotations

from typing_extensions import override

from stopwatch.sandbox import people
from stopwatch.sandbox.billing import is_posted
from stopwatch.sandbox.completion import is_complete
from stopwatch.sandbox.instants import day_of
from stopwatch.sandbox.posting import posted
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, flag, integer, key, text
from stopwatch.sandbox.refusals import (
    NO_PERMISSION,
    NOT_DELETED,
    ROLE_MISSING,
    ROLE_MISSING_ON_TASK,
    ROLE_NOT_HELD,
    ROLE_UNKNOWN,
    START_AND_STOP_MISSING,
    START_AND_STOP_MISSING_ON_TASK,
    RefusalError,
    no_such_reference,
)
from stopwatch.sandbox.rules import PlainRules, touched
from stopwatch.sandbox.rules_projects import is_closed
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import Change
from stopwatch.sandbox.working_time import check_days, closing_time, settle_hours

_NON_BILLABLE_CODE = 2
_INTERNAL_USE = 3
_TYPES = {"ticketID": 2, "taskID": 6, "internalBillingCodeID": 10}
_LOCKED = "The timesheet for this period was submitted. Time entries cannot be added or changed."


class TimeEntryRules(PlainRules):
    """Everything that is known about writing time."""

    entity = "TimeEntries"

    @override
    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        if before is not None:
            _check_unposted(practice, before)
            _keep_ticket(practice, draft, before)
        draft["timeEntryType"] = _TYPES[_target(draft)]
        _check_code(practice, draft)
        _check_worker(practice, draft, actor)
        _check_role(practice, draft)
        _take_over(practice, draft)
        _check_start_and_stop(practice, draft)
        _check_open(practice, draft, before)
        _default(practice, draft)
        check_days(draft, practice.switches)
        settle_hours(draft, practice.switches)
        _check_timesheet(practice, draft, _LOCKED)

    @override
    def written(
        self, practice: Practice, row: Row, before: Row | None, actor: Actor
    ) -> list[Change]:
        rows = [row] if before is not None else _split(practice, row)
        changes = [Change(self.entity, key(part), part) for part in rows]
        if before is None and practice.switches.post_at_once:
            changes += [change for part in rows for change in posted(practice, part)]
        return changes + _touched(practice, row, actor)

    @override
    def deleted(self, practice: Practice, row: Row, actor: Actor) -> list[Change]:
        if is_posted(practice.store, key(row)):
            raise RefusalError(NOT_DELETED)
        _check_timesheet(practice, row, NOT_DELETED)
        return [Change(self.entity, key(row), None), *_touched(practice, row, actor)]


def _touched(practice: Practice, row: Row, actor: Actor) -> list[Change]:
    ticket = touched(practice, "Tickets", integer(row, "ticketID"), actor)
    return ticket + touched(practice, "Tasks", integer(row, "taskID"), actor)


def _check_unposted(practice: Practice, before: Row) -> None:
    if is_posted(practice.store, key(before)):
        raise RefusalError("The time entry has been approved and posted and cannot be changed.")
    _check_timesheet(practice, before, _LOCKED)


def _keep_ticket(practice: Practice, draft: Row, before: Row) -> None:
    if practice.switches.ignore_ticket_change:
        draft.pop("ticketID", None)
        if before.get("ticketID") is not None:
            draft["ticketID"] = before["ticketID"]


def _target(draft: Row) -> str:
    named = [name for name in _TYPES if draft.get(name) is not None]
    if len(named) != 1:
        raise RefusalError(
            "A TimeEntry must have exactly one of ticketID, taskID or internalBillingCodeID."
        )
    return named[0]


def _check_code(practice: Practice, draft: Row) -> None:
    code = integer(draft, "internalBillingCodeID")
    if code is None:
        return
    row = practice.store.get("BillingCodes", code) or {}
    if row.get("useType") != _INTERNAL_USE:
        raise RefusalError(no_such_reference("internalBillingCodeID", code))


def _check_worker(practice: Practice, draft: Row, actor: Actor) -> None:
    worker = integer(draft, "resourceID")
    if worker is None or not people.is_active(practice.store, worker):
        raise RefusalError(no_such_reference("resourceID", worker))
    proxy = practice.switches.proxy_time_entry
    approver = proxy == "approvers" and people.approves(practice.store, actor.resource_id)
    if worker != actor.resource_id and proxy != "admins" and not approver:
        raise RefusalError(NO_PERMISSION)


def _check_role(practice: Practice, draft: Row) -> None:
    worker, role = integer(draft, "resourceID"), integer(draft, "roleID")
    held = people.roles_held(practice.store, worker or 0)
    if draft["timeEntryType"] == _TYPES["internalBillingCodeID"]:
        draft.pop("roleID", None)
        draft.update({"roleID": held[0]} if held else {})
        return
    on_ticket = draft["timeEntryType"] == _TYPES["ticketID"]
    if role is None:
        raise RefusalError(ROLE_MISSING if on_ticket else ROLE_MISSING_ON_TASK)
    if role not in held:
        raise RefusalError(ROLE_NOT_HELD)
    if not practice.switches.any_role:
        _check_assigned_role(_work(practice, draft), role, held)


def _check_assigned_role(work: Row, role: int, held: list[int]) -> None:
    # Whoever does not hold the work's role could not comply, and still helps out on it.
    assigned = integer(work, "assignedResourceRoleID")
    if assigned is not None and assigned != role and assigned in held:
        raise RefusalError(ROLE_UNKNOWN)


def _check_start_and_stop(practice: Practice, draft: Row) -> None:
    both = text(draft, "startDateTime") is not None and text(draft, "endDateTime") is not None
    if both:
        return
    if draft.get("ticketID") is not None and practice.switches.start_stop_required:
        raise RefusalError(START_AND_STOP_MISSING)
    if draft.get("taskID") is not None and practice.switches.task_start_stop_required:
        raise RefusalError(START_AND_STOP_MISSING_ON_TASK)
    contract = practice.store.get("Contracts", integer(draft, "contractID") or 0)
    if contract and contract.get("timeReportingRequiresStartAndStopTimes") == 1:
        raise RefusalError(START_AND_STOP_MISSING)


def _check_open(practice: Practice, draft: Row, before: Row | None) -> None:
    if is_complete(_ticket(practice, draft)):
        _refuse_closed(practice.switches.completed_ticket, "Tickets", before)
    if is_closed(practice.store, _task(practice, draft)):
        _refuse_closed(practice.switches.completed_task, "Tasks", before)


def _refuse_closed(setting: str, what: str, before: Row | None) -> None:
    if setting == "none" or (setting == "edit_only" and before is None):
        raise RefusalError(f"Time entries cannot be added to or changed on completed {what}.")


def _check_timesheet(practice: Practice, row: Row, refusal: str) -> None:
    worked = text(row, "dateWorked") or ""
    for sheet in practice.switches.timesheets:
        inside = sheet.first_day <= worked[:10] <= sheet.last_day
        if sheet.is_locked and inside and sheet.resource_id == row.get("resourceID"):
            raise RefusalError(refusal)


def _default(practice: Practice, draft: Row) -> None:
    start = text(draft, "startDateTime")
    if draft.get("dateWorked") is None:
        if start is None:
            raise RefusalError("Missing Required Field: dateWorked")
        draft["dateWorked"] = f"{day_of(start).isoformat()}T00:00:00"
    code = practice.store.get("BillingCodes", integer(draft, "billingCodeID") or 0) or {}
    free = code.get("billingCodeType") == _NON_BILLABLE_CODE
    free = free or _task(practice, draft).get("isTaskBillable") is False
    draft.setdefault("isNonBillable", free)
    draft.setdefault("showOnInvoice", not flag(draft, "isNonBillable"))
    draft.setdefault("billingApprovalLevelMostRecent", 0)


def _take_over(practice: Practice, draft: Row) -> None:
    """Take contract and work type from the ticket, or from the task and its project."""
    work = _work(practice, draft)
    project = practice.store.get("Projects", integer(work, "projectID") or 0) or {}
    agreed = project if draft.get("taskID") is not None else work
    for name, origin in (("contractID", agreed), ("billingCodeID", work)):
        if draft.get(name) is None and origin.get(name) is not None:
            draft[name] = origin[name]


def _ticket(practice: Practice, draft: Row) -> Row:
    return practice.store.get("Tickets", integer(draft, "ticketID") or 0) or {}


def _task(practice: Practice, draft: Row) -> Row:
    return practice.store.get("Tasks", integer(draft, "taskID") or 0) or {}


def _work(practice: Practice, draft: Row) -> Row:
    return _ticket(practice, draft) or _task(practice, draft)


def _split(practice: Practice, row: Row) -> list[Row]:
    code = practice.store.get("BillingCodes", integer(row, "billingCodeID") or 0) or {}
    after_hours, closing = integer(code, "afterHoursWorkType"), closing_time(row)
    if not practice.switches.split_after_hours or after_hours is None or closing is None:
        return [row]
    first: Row = {**row, "endDateTime": closing}
    second: Row = {**row, "startDateTime": closing, "billingCodeID": after_hours}
    second["id"] = practice.store.take_id("TimeEntries")
    for part in (first, second):
        part.pop("hoursWorked", None)
        settle_hours(part, practice.switches)
    return [first, second]
