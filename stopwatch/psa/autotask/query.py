"""The query language: conditions as small functions, pages by key set.

Paging by `id > last` instead of following `nextPageUrl`: the address of a next page stands for a
position, which shifts when rows change between two requests; an id does not. It is also the same
for every service version, and needs no second kind of request.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from stopwatch.psa.autotask.client import AutotaskClient

Condition = Mapping[str, Any]
PAGE = 500  # the most the service gives


def where(field: str, op: str, value: object) -> Condition:
    """Return one condition; `op` is one of the service's operators, like eq or gte."""
    return {"op": op, "field": field, "value": value}


def exists(field: str, *, there: bool) -> Condition:
    """Return the condition that a field has a value, or has none."""
    return {"op": "exist" if there else "notExist", "field": field}


def either(*conditions: Condition) -> Condition:
    """Return the condition that at least one of several holds."""
    return {"op": "or", "items": list(conditions)}


def pages(
    client: AutotaskClient,
    entity: str,
    conditions: Sequence[Condition],
    fields: Sequence[str] = (),
) -> Iterator[list[Mapping[str, Any]]]:
    """Yield pages of rows in the order of their ids, until a page is not full."""
    last: int | None = None
    while True:
        after: list[Condition] = [] if last is None else [where("id", "gt", last)]
        body = _body([*conditions, *after], fields)
        rows = client.read(f"{entity}/query", body).get("items") or []
        if rows:
            yield rows
            last = max(int(row["id"]) for row in rows)
        if len(rows) < PAGE:
            return


def count(client: AutotaskClient, entity: str, conditions: Sequence[Condition]) -> int:
    """Return how many rows there are."""
    answer = client.read(f"{entity}/query/count", {"Filter": list(conditions)})
    return int(answer.get("queryCount") or 0)


def _body(conditions: Sequence[Condition], fields: Sequence[str]) -> dict[str, Any]:
    # The service refuses a query without a filter, so ask for what every row has.
    asked = list(conditions) or [where("id", "gte", 0)]
    body: dict[str, Any] = {"MaxRecords": PAGE, "Filter": asked}
    return {**body, "IncludeFields": ["id", *fields]} if fields else body
