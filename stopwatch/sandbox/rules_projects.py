"""Rules of projects and tasks: whose they are, their numbers, and when they are complete."""

from __future__ import annotations

from typing_extensions import override

from stopwatch.sandbox.order_numbers import NUMBER, inherit, number_of
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, integer, key
from stopwatch.sandbox.refusals import RefusalError, contract_elsewhere, no_such_reference
from stopwatch.sandbox.rules import PlainRules
from stopwatch.sandbox.rules_tickets import check_assignment, next_number
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import Store
from stopwatch.sandbox.ticket_types import COMPLETE

_DONE = ("completedDateTime", "completedByResourceID")


class ProjectRules(PlainRules):
    """A project gets its number from the service and bears that of its contract."""

    entity = "Projects"

    @override
    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        contract = practice.store.get("Contracts", integer(draft, "contractID") or 0)
        if contract and contract.get("companyID") != draft.get("companyID"):
            raise RefusalError(contract_elsewhere(key(contract), integer(draft, "companyID")))
        inherit(practice.switches, draft, before, contract)
        if before is None:
            place = practice.store.count(self.entity) + 1
            draft["projectNumber"] = f"P{practice.now()[:10].replace('-', '')}.{place:04d}"


class TaskRules(PlainRules):
    """A task is counted among the day's tickets and bears the number of its project."""

    entity = "Tasks"

    @override
    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        check_assignment(practice.store, draft)
        _check_phase(practice.store, draft)
        if before is None:
            draft["taskNumber"] = next_number(practice.store, practice.now()[:10])
            _inherit(practice.store, draft)
        _settle_completion(practice, draft, before, actor)


def is_closed(store: Store, task: Row) -> bool:
    """Tell whether a task is complete, or its project is."""
    project = store.get("Projects", integer(task, "projectID") or 0) or {}
    return COMPLETE in (task.get("status"), project.get("status"))


def _check_phase(store: Store, draft: Row) -> None:
    phase = integer(draft, "phaseID")
    if phase is None:
        return
    held = store.get("Phases", phase) or {}
    if held.get("projectID") != draft.get("projectID"):
        raise RefusalError(no_such_reference("phaseID", phase))


def _inherit(store: Store, draft: Row) -> None:
    project = store.get("Projects", integer(draft, "projectID") or 0) or {}
    if number_of(draft) is None and number_of(project) is not None:
        draft[NUMBER] = project[NUMBER]


def _settle_completion(practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
    complete = draft.get("status") == COMPLETE
    was_complete = before is not None and before.get("status") == COMPLETE
    if complete and not was_complete:
        draft |= {"completedDateTime": practice.now(), "completedByResourceID": actor.resource_id}
    elif was_complete and not complete:
        for name in _DONE:
            draft.pop(name, None)
