"""The query language: conditions as small functions, pages by key set.

Paging by `id > last` instead of following `nextPageUrl`: rows come ascending by id, and an id never
moves, so a row that leaves or joins the result between two requests shifts nothing; what the
address of a next page stands for is the service's secret. It also needs no second kind of request:
after a POST query the next page must not be asked for by GET.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from stopwatch.domain.instants import rfc3339
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.failures import strange
from stopwatch.psa.autotask.rows import Row

Condition = Mapping[str, Any]
PAGE = 500  # the most the service gives


def where(field: str, op: str, value: object) -> Condition:
    """Return one condition; `op` is one of the service's operators, like eq or gte."""
    return {"op": op, "field": field, "value": value}


def since(field: str, at_ms: int) -> Condition:
    """Return the condition that a time of the service is not before an instant."""
    return where(field, "gte", rfc3339(at_ms))


def either(*conditions: Condition) -> Condition:
    """Return the condition that at least one of several holds."""
    return {"op": "or", "items": list(conditions)}


def pages(
    client: AutotaskClient,
    entity: str,
    conditions: Sequence[Condition],
    fields: Sequence[str],
    size: int = PAGE,
) -> Iterator[list[Row]]:
    """Yield pages of rows in the order of their ids, none of them empty, to the last one.

    Raises Unavailable for a page that is no list of rows behind the one before: an incomplete
    answer must never look like a complete one.
    """
    last: int | None = None
    while True:
        after = [] if last is None else [where("id", "gt", last)]
        body = _body([*conditions, *after], fields, size)
        page = Row(client.read(f"{entity}/query", body))
        rows = page.rows("items")
        if not rows:
            return
        ids = [row.key("id") for row in rows]
        if last is not None and min(ids) <= last:
            raise strange()
        yield rows
        if len(rows) < size and not _says_more(page):
            return
        last = max(ids)


def count(client: AutotaskClient, entity: str, conditions: Sequence[Condition]) -> int:
    """Return how many rows there are."""
    answer = Row(client.read(f"{entity}/query/count", {"Filter": list(conditions)}))
    return answer.key("queryCount")


def _body(conditions: Sequence[Condition], fields: Sequence[str], size: int) -> Condition:
    # The service refuses a query without a filter, so ask for what every row has.
    asked = list(conditions) or [where("id", "gte", 0)]
    return {"MaxRecords": size, "IncludeFields": ["id", *fields], "Filter": asked}


def _says_more(page: Row) -> bool:
    """Whether a page that is not full is still not the last: the service may cut smaller ones."""
    details = page.row("pageDetails")
    return details is not None and bool(details.text("nextPageUrl"))
