"""Projects: whose the tasks are, by which contract they are paid, and whether they are over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stopwatch.domain.values import dataclass
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.query import in_parts, pages, where
from stopwatch.psa.autotask.rows import Row

_FIELDS = ("companyID", "contractID", "projectName", "status")
_OVER = frozenset({0, 5})  # inactive and complete: system values, the rest is the tenant's own


@dataclass(frozen=True, slots=True)
class Project:
    """What a task takes from the project it belongs to."""

    company_id: int | None = None
    contract_id: int | None = None
    name: str = ""
    is_over: bool = False


class Projects:
    """Asks for each project once, while one sweep lasts."""

    def __init__(self, client: AutotaskClient, size: int) -> None:
        self._client = client
        self._size = size
        self._known: dict[int, Project] = {}

    def learn(self, ids: Sequence[int | None]) -> None:
        """Ask for those that are not known yet."""
        wanted = {one for one in ids if one is not None}
        for row in by_ids(
            self._client, "Projects", wanted - self._known.keys(), _FIELDS, self._size
        ):
            self._known[row.key("id")] = Project(
                row.number("companyID"),
                row.number("contractID"),
                row.text("projectName"),
                row.number("status") in _OVER,
            )

    def of(self, project_id: int | None) -> Project:
        """Return a project; one that nobody shows says nothing."""
        return self._known.get(project_id or 0, Project())


def by_ids(
    client: AutotaskClient, entity: str, ids: set[int], fields: Sequence[str], size: int
) -> Iterator[Row]:
    """Yield rows by their ids; what is gone does not come."""
    for some in in_parts(sorted(ids)):
        for rows in pages(client, entity, [where("id", "in", some)], fields, size):
            yield from rows
