"""Project tasks that a technician is on, as first or as further resource, in the words of tickets.

The whole pull asks who they are on; the one for what changed asks for all changed tasks of the
tenant, and only then on which of them the technician helps. So an hour in which nothing changed
costs one request, however many tasks somebody has helped on over the years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.failures import strange
from stopwatch.psa.autotask.projects import Project, Projects
from stopwatch.psa.autotask.query import Condition, either, in_parts, pages, since, where
from stopwatch.psa.autotask.rows import Row
from stopwatch.services.ports.psa import TaskPage

TASK_PICKS = ("status",)
_FIELDS = (
    "taskNumber", "title", "projectID", "status", "assignedResourceID", "assignedResourceRoleID",
    "billingCodeID", "isTaskBillable", "purchaseOrderNumber", "createDateTime", "endDateTime",
    "completedDateTime", "lastActivityDateTime", "externalID",
)  # fmt: skip
Pages = Iterator[TaskPage]


class Tasks:
    """Asks for tasks; projects are asked for once while it lives."""

    def __init__(self, client: AutotaskClient, size: int) -> None:
        self._client = client
        self._size = size
        self._projects = Projects(client, size)

    def everything(self, resource_id: int, completed_since: int) -> Pages:
        """Page through the tasks of a resource that are open, or completed since."""
        helped = sorted(self._helped(resource_id, []))
        first, *further = in_parts(helped) if helped else ([],)
        mine = where("assignedResourceID", "eq", resource_id)
        asked = [either(mine, where("id", "in", first)) if first else mine]
        asked += [where("id", "in", some) for some in further]
        for condition in asked:
            for rows in self._rows([condition, _open_or_done(completed_since)]):
                if any(not _is_on(resource_id, helped, row) for row in rows):
                    raise strange()  # the filter was not understood
                yield TaskPage(self._facts(rows))

    def changed(self, resource_id: int, changed_since: int, completed_since: int) -> Pages:
        """Page through those of them that changed since, and name the changed ones of others."""
        moved = since("lastActivityDateTime", changed_since)
        for rows in self._rows([moved, _open_or_done(completed_since)]):
            others = [row.key("id") for row in rows if not _is_on(resource_id, (), row)]
            helped = self._helped(resource_id, others) if others else frozenset()
            mine = [row for row in rows if _is_on(resource_id, helped, row)]
            yield TaskPage(self._facts(mine), [key for key in others if key not in helped])

    def numbered(self, number: str) -> TicketFacts | None:
        """Return the task of a number, whosever it is, or None if there is none."""
        for rows in self._rows([where("taskNumber", "eq", number)]):
            (facts,) = self._facts(rows[:1])
            if facts.number.upper() != number.upper():  # the filter was not understood
                raise strange()
            return facts
        return None

    def _rows(self, asked: Sequence[Condition]) -> Iterator[list[Row]]:
        return pages(self._client, "Tasks", asked, _FIELDS, self._size)

    def _helped(self, resource_id: int, among: Sequence[int]) -> frozenset[int]:
        """Return the tasks that a resource is a further one of; of some tasks, or of all."""
        mine = where("resourceID", "eq", resource_id)
        asked = [[mine, where("taskID", "in", some)] for some in in_parts(among)] or [[mine]]
        fields = ("resourceID", "taskID")
        rows = [
            row
            for conditions in asked
            for page in pages(
                self._client, "TaskSecondaryResources", conditions, fields, self._size
            )
            for row in page
        ]
        if any(row.key("resourceID") != resource_id for row in rows):
            raise strange()
        return frozenset(row.key("taskID") for row in rows)

    def _facts(self, rows: Sequence[Row]) -> list[TicketFacts]:
        self._projects.learn([row.number("projectID") for row in rows])
        return [
            _facts(row, self._projects.of(row.number("projectID")))
            for row in self._client.each(rows)
        ]


def _open_or_done(completed_since: int) -> Condition:
    return either(
        where("status", "noteq", STATUS_COMPLETE), since("completedDateTime", completed_since)
    )


def _is_on(resource_id: int, helped: Sequence[int] | frozenset[int], row: Row) -> bool:
    return row.number("assignedResourceID") == resource_id or row.key("id") in helped


def _facts(row: Row, project: Project) -> TicketFacts:
    """Return a task; one whose project is over is offered as little as a complete one."""
    return TicketFacts(
        remote_id=row.key("id"),
        number=row.text("taskNumber"),
        title=row.text("title"),
        company_id=project.company_id,
        status=STATUS_COMPLETE if project.is_over else row.key("status"),
        assigned_resource_id=row.number("assignedResourceID"),
        assigned_role_id=row.number("assignedResourceRoleID"),
        contract_id=project.contract_id,
        work_type_id=row.number("billingCodeID"),
        purchase_order=row.trimmed("purchaseOrderNumber"),
        created_at=row.instant("createDateTime"),
        due_at=row.instant("endDateTime"),
        completed_at=row.instant("completedDateTime"),
        last_activity_at=row.instant("lastActivityDateTime") or 0,
        external_id=row.text("externalID"),
        kind=TargetKind.TASK,
        project=project.name,
        is_billable=row.flag("isTaskBillable", default=True),
    )
