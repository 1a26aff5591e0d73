"""Time on project tasks among what will be invoiced: whose it is, by which contract, its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.billing import BillingLine
from stopwatch.domain.values import dataclass
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.projects import Projects, by_ids

_FIELDS = ("title", "projectID", "purchaseOrderNumber")


@dataclass(frozen=True, slots=True)
class _Task:
    title: str
    number: str
    project_id: int | None


class TaskLabour:
    """Asks for tasks and their projects once, while one sweep lasts."""

    def __init__(self, client: AutotaskClient, size: int) -> None:
        self._client = client
        self._size = size
        self._tasks: dict[int, _Task] = {}
        self._projects = Projects(client, size)

    def learn(self, task_ids: Sequence[int]) -> None:
        """Ask for those that are not known yet."""
        unknown = set(task_ids) - self._tasks.keys()
        for row in by_ids(self._client, "Tasks", unknown, _FIELDS, self._size):
            number = row.trimmed("purchaseOrderNumber")
            task = _Task(row.text("title"), number, row.number("projectID"))
            self._tasks[row.key("id")] = task
        self._projects.learn([one.project_id for one in self._tasks.values()])

    def told(self, task_id: int | None, line: BillingLine) -> BillingLine:
        """Return a line with what its task says; as it is where it is on a ticket."""
        task = self._tasks.get(task_id or 0)
        if task is None:
            return line
        project = self._projects.of(task.project_id)
        return replace(
            line,
            company_id=project.company_id,
            contract_id=project.contract_id if line.contract_id is None else line.contract_id,
            name=task.title,
            task_number=task.number,
        )
