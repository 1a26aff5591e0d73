"""Pages: 500 rows at most, ascending by id, with absolute addresses of the neighbours.

The address carries the last id of every page before it, so a page can be found by bisection
wherever the reader is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from stopwatch.sandbox.query import Query
from stopwatch.sandbox.records import Json, Row, key
from stopwatch.sandbox.refusals import RefusalError
from stopwatch.sandbox.store import Store


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page begins: after ``after``; ``before`` are the beginnings of earlier pages."""

    size: int | None = None
    after: int | None = None
    before: tuple[int | None, ...] = ()

    def following(self, last: int, size: int) -> Cursor:
        """Return the cursor of the page behind this one."""
        return Cursor(size, last, (*self.before, self.after))

    def preceding(self, size: int) -> Cursor | None:
        """Return the cursor of the page before this one, or None on the first."""
        if not self.before:
            return None
        return Cursor(size, self.before[-1], self.before[:-1])

    def written(self) -> str:
        """Return the cursor as the address carries it."""
        previous: list[Json] = list(self.before)
        place: dict[str, Json] = {
            "pageSize": self.size,
            "previousIds": previous,
            "nextIds": [] if self.after is None else [self.after],
        }
        return quote(json.dumps(place, separators=(",", ":")), safe="")


FIRST = Cursor()


def read_cursor(text: str) -> Cursor:
    """Understand the ``paging`` part of an address. Raises RefusalError for a strange one."""
    try:
        place = json.loads(text)
        after = place["nextIds"][-1] if place["nextIds"] else None
        return Cursor(int(place["pageSize"]), after, tuple(place["previousIds"]))
    except (ValueError, KeyError, TypeError):
        raise RefusalError("The paging parameter is not valid.") from None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of rows and where its neighbours begin."""

    rows: list[Row]
    size: int
    following: Cursor | None
    preceding: Cursor | None


def candidates(store: Store, entity: str, query: Query, after: int | None) -> Iterator[Row]:
    """Yield the rows the query's ids allow, behind a cursor, by ascending id."""
    span = query.span
    lowest = span.lowest
    if after is not None:
        lowest = after + 1 if lowest is None else max(lowest, after + 1)
    if span.only is None:
        return store.between(entity, lowest, span.highest)
    wanted = sorted(i for i in span.only if lowest is None or i >= lowest)
    found = (store.get(entity, i) for i in wanted)
    return (row for row in found if row is not None)


def page(
    store: Store, entity: str, query: Query, cursor: Cursor, unseen: set[int] | None = None
) -> Page:
    """Return one page of matches; ``unseen`` are ids that a lagging reply does not know yet."""
    size = cursor.size or query.page_size
    rows: list[Row] = []
    for row in candidates(store, entity, query, cursor.after):
        if not query.matches(row) or (unseen and key(row) in unseen):
            continue
        if len(rows) == size:
            return Page(rows, size, cursor.following(key(rows[-1]), size), cursor.preceding(size))
        rows.append(row)
    return Page(rows, size, None, cursor.preceding(size))
