"""Project tasks: whose they are, by which contract they are paid, and their own number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stopwatch.domain.billing import BillingLine
from stopwatch.domain.values import dataclass
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.query import in_parts, pages, where
from stopwatch.psa.autotask.rows import Row


@dataclass(frozen=True, slots=True)
class _Task:
    title: str
    number: str
    project_id: int | None


class Tasks:
    """Asks for tasks and their projects once, while one sweep lasts."""

    def __init__(self, client: AutotaskClient, size: int) -> None:
        self._client = client
        self._size = size
        self._tasks: dict[int, _Task] = {}
        self._projects: dict[int, tuple[int | None, int | None]] = {}

    def learn(self, task_ids: Sequence[int]) -> None:
        """Ask for those that are not known yet."""
        unknown = sorted(set(task_ids) - self._tasks.keys())
        fields = ("title", "projectID", "purchaseOrderNumber")
        for row in self._asked("Tasks", unknown, fields):
            number = row.trimmed("purchaseOrderNumber")
            task = _Task(row.text("title"), number, row.number("projectID"))
            self._tasks[row.key("id")] = task
        wanted = {one.project_id for one in self._tasks.values() if one.project_id is not None}
        unknown = sorted(wanted - self._projects.keys())
        for row in self._asked("Projects", unknown, ("companyID", "contractID")):
            self._projects[row.key("id")] = row.number("companyID"), row.number("contractID")

    def told(self, task_id: int | None, line: BillingLine) -> BillingLine:
        """Return a line with what its task says; as it is where it is on a ticket."""
        task = self._tasks.get(task_id or 0)
        if task is None:
            return line
        company, contract = self._projects.get(task.project_id or 0, (None, None))
        return replace(
            line,
            company_id=company,
            contract_id=contract if line.contract_id is None else line.contract_id,
            name=task.title,
            task_number=task.number,
        )

    def _asked(self, entity: str, ids: Sequence[int], fields: Sequence[str]) -> Iterator[Row]:
        for some in in_parts(ids):
            for rows in pages(self._client, entity, [where("id", "in", some)], fields, self._size):
                yield from rows
