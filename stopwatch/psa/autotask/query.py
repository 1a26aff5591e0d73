"""The query language: conditions as small functions, pages by key set.

Paging by `id > last` instead of following `nextPageUrl`: rows come ascending by id, and an id never
moves, so a row that leaves or joins the result between two requests shifts nothing; what the
address of a next page stands for is the service's secret. It also needs no second kind of request:
after a POST query the next page must not be asked for by GET.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from stopwatch.domain.instants import rfc3339
from stopwatch.domain.values import dataclass
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.failures import endless, strange
from stopwatch.psa.autotask.rows import Row

Condition = Mapping[str, Any]
PAGE = 500  # the most the service gives
MOST_VALUES = 400  # that one condition may name; the service takes 500 in a whole query


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much a sweep may bring before it is given up, all of it: half of one is no answer."""

    pages: int
    rows: int
    received_bytes: int
    seconds: float


# Many times what the largest tenant has open, and an hour for a line as slow as they come.
PASSED_ON = Bounds(2_000, 500_000, 512 * 1024 * 1024, 3_600.0)
# What is held in memory until it is whole: one technician's entries of two weeks.
HELD = Bounds(200, 20_000, 64 * 1024 * 1024, 900.0)


def where(field: str, op: str, value: object) -> Condition:
    """Return one condition; `op` is one of the service's operators, like eq or gte."""
    return {"op": op, "field": field, "value": value}


def since(field: str, at_ms: int) -> Condition:
    """Return the condition that a time of the service is not before an instant."""
    return where(field, "gte", rfc3339(at_ms))


def present(field: str) -> Condition:
    """Return the condition that a row has anything in a field."""
    return {"op": "exist", "field": field}


def missing(field: str) -> Condition:
    """Return the condition that a row has nothing in a field."""
    return {"op": "notExist", "field": field}


def either(*conditions: Condition) -> Condition:
    """Return the condition that at least one of several holds."""
    return {"op": "or", "items": list(conditions)}


def in_parts(values: Sequence[int]) -> Iterator[list[int]]:
    """Yield values, as many at a time as one condition may name."""
    for begin in range(0, len(values), MOST_VALUES):
        yield list(values[begin : begin + MOST_VALUES])


def pages(
    client: AutotaskClient,
    entity: str,
    conditions: Sequence[Condition],
    fields: Sequence[str],
    size: int = PAGE,
    bounds: Bounds = PASSED_ON,
) -> Iterator[list[Row]]:
    """Yield pages of rows in the order of their ids, none of them empty, to the last one.

    Raises Unavailable for a page that is no list of rows behind the one before: an incomplete
    answer must never look like a complete one. Each id is greater than the one before, so every
    page is progress, and `bounds` end what progresses for ever.
    """
    last: int | None = None
    sweep = _Sweep(client, bounds)
    while True:
        after = [] if last is None else [where("id", "gt", last)]
        body = _body([*conditions, *after], fields, size)
        page = Row(client.read(f"{entity}/query", body))
        rows = _rows(client, page, last, size)
        if not rows:
            return
        sweep.take(rows)
        yield rows
        if len(rows) < size and not _says_more(page):
            return
        last = rows[-1].key("id")


def count(client: AutotaskClient, entity: str, conditions: Sequence[Condition]) -> int:
    """Return how many rows there are."""
    answer = Row(client.read(f"{entity}/query/count", {"Filter": list(conditions)}))
    return answer.key("queryCount")


def _body(conditions: Sequence[Condition], fields: Sequence[str], size: int) -> Condition:
    # The service refuses a query without a filter, so ask for what every row has.
    asked = list(conditions) or [where("id", "gte", 0)]
    return {"MaxRecords": size, "IncludeFields": ["id", *fields], "Filter": asked}


def _rows(client: AutotaskClient, page: Row, last: int | None, size: int) -> list[Row]:
    """Return the rows of a page that is one: not too many, each behind the one before."""
    rows = page.rows("items")
    ids = [row.key("id") for row in client.each(rows)]
    before = [last, *ids] if last is not None else ids
    is_rising = all(one < other for one, other in pairwise(before))
    if len(rows) > size or not is_rising or (not rows and _says_more(page)):
        raise strange()
    return rows


def _says_more(page: Row) -> bool:
    """Whether a page that is not full is still not the last: the service may cut smaller ones."""
    details = page.row("pageDetails")
    if details is None:  # every page has them; what lacks them comes from somebody else
        raise strange()
    return details.holds("nextPageUrl")


class _Sweep:
    """Counts what a sweep has brought, and gives it up when that is more than can be meant."""

    def __init__(self, client: AutotaskClient, bounds: Bounds) -> None:
        self._client = client
        self._bounds = bounds
        self._received = client.received_bytes
        self._begun = time.monotonic()
        self._pages = self._rows = 0

    def take(self, rows: Sequence[Row]) -> None:
        """Count a page. Raises Unavailable."""
        self._pages += 1
        self._rows += len(rows)
        most = self._bounds
        if (
            self._pages > most.pages
            or self._rows > most.rows
            or self._client.received_bytes - self._received > most.received_bytes
            or time.monotonic() - self._begun > most.seconds
        ):
            raise endless()
