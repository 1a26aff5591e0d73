"""The query language: a filter becomes one test per row, and the span of ids worth testing.

Kept as it was measured, faults included: names in any letter case, unknown operators ignored so
that a misspelt one returns everything, null never equal to anything, as in SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from stopwatch.sandbox.metadata import Entity, Field, singular
from stopwatch.sandbox.operators import KNOWN, LIST_OPERATORS, leaf_test
from stopwatch.sandbox.records import Json, Row, lowered
from stopwatch.sandbox.refusals import FILTER_MISSING, TOO_MANY_ORS, RefusalError

Test = Callable[[Row], bool]

LARGEST_PAGE = 500
_MOST_ORS = 500


@dataclass(slots=True)
class Span:
    """Which ids can match at all, told from the conditions that every match must meet."""

    lowest: int | None = None
    highest: int | None = None
    only: set[int] | None = None

    def narrow(self, op: str, value: Json) -> None:
        """Take one condition on the id into account."""
        if op in ("eq", "in"):
            wanted = value if isinstance(value, list) else [value]
            ids = {v for v in wanted if isinstance(v, int)}
            self.only = ids if self.only is None else self.only & ids
        elif isinstance(value, int) and op in ("gt", "gte"):
            bound = value + (op == "gt")
            self.lowest = bound if self.lowest is None else max(self.lowest, bound)
        elif isinstance(value, int) and op in ("lt", "lte"):
            bound = value - (op == "lt")
            self.highest = bound if self.highest is None else min(self.highest, bound)


@dataclass(frozen=True, slots=True)
class Query:
    """A query that was understood."""

    page_size: int
    columns: tuple[str, ...] | None
    matches: Test
    span: Span = field(default_factory=Span)


def parse(entity: Entity, body: Json, *, strict_operators: bool = False) -> Query:
    """Understand the body of a query. Raises RefusalError with the service's text."""
    wanted = lowered(body) if isinstance(body, dict) else {}
    conditions = wanted.get("filter")
    if not isinstance(conditions, list):
        raise RefusalError(FILTER_MISSING)
    _check_size(conditions)
    reader = _Reader(entity, strict=strict_operators)
    test = reader.all_of(conditions, at_top=True)
    return Query(_page_size(wanted), _columns(entity, wanted), test, reader.span)


def _page_size(wanted: dict[str, Json]) -> int:
    size = wanted.get("maxrecords", LARGEST_PAGE)
    if size is None:
        return LARGEST_PAGE
    if not isinstance(size, int) or isinstance(size, bool) or not 1 <= size <= LARGEST_PAGE:
        raise RefusalError("The MaxRecords value must be between 1 and 500.")
    return size


def _columns(entity: Entity, wanted: dict[str, Json]) -> tuple[str, ...] | None:
    names = wanted.get("includefields")
    if not isinstance(names, list) or not names:
        return None
    found = {_known_field(entity, str(name)).name for name in names}
    return tuple(f.name for f in entity.fields if f.name in found)


def _known_field(entity: Entity, name: str) -> Field:
    found = entity.find(name)
    if found is None:
        raise RefusalError(f"Unable to find {name} in the {singular(entity.name)} Entity.")
    return found


def _check_size(conditions: Sequence[Json]) -> None:
    if sum(_ors(c, inside_or=False) for c in conditions) > _MOST_ORS:
        raise RefusalError(TOO_MANY_ORS)
    if sum(_udfs(c) for c in conditions) > 1:
        raise RefusalError("Queries are limited to one user-defined field condition.")


def _ors(condition: Json, *, inside_or: bool) -> int:
    parts = lowered(condition) if isinstance(condition, dict) else {}
    items, op = parts.get("items"), str(parts.get("op", "")).lower()
    if isinstance(items, list):
        return sum(_ors(item, inside_or=op == "or") for item in items)
    value = parts.get("value")
    if op in LIST_OPERATORS and isinstance(value, list):
        return len(value)
    return int(inside_or)


def _udfs(condition: Json) -> int:
    parts = lowered(condition) if isinstance(condition, dict) else {}
    items = parts.get("items")
    if isinstance(items, list):
        return sum(_udfs(item) for item in items)
    return int(parts.get("udf") is True)


class _Reader:
    """Turns conditions into tests and remembers what they say about the id."""

    def __init__(self, entity: Entity, *, strict: bool) -> None:
        self.span = Span()
        self._entity = entity
        self._strict = strict

    def all_of(self, conditions: Sequence[Json], *, at_top: bool) -> Test:
        tests = self._tests(conditions, at_top=at_top)
        if len(tests) == 1:
            return tests[0]
        return lambda row: all(test(row) for test in tests)

    def _any_of(self, conditions: Sequence[Json]) -> Test:
        tests = self._tests(conditions, at_top=False)
        return lambda row: any(test(row) for test in tests)

    def _tests(self, conditions: Sequence[Json], *, at_top: bool) -> list[Test]:
        found = (self._test(c, at_top=at_top) for c in conditions)
        return [test for test in found if test is not None]

    def _test(self, condition: Json, *, at_top: bool) -> Test | None:
        parts = lowered(condition) if isinstance(condition, dict) else {}
        op, items = str(parts.get("op", "")).lower(), parts.get("items")
        if isinstance(items, list) and op in ("and", "or"):
            return self.all_of(items, at_top=at_top) if op == "and" else self._any_of(items)
        if op not in KNOWN:
            self._refuse_unknown(op)
            return None
        if parts.get("udf") is True:
            return _udf_test(op, parts)
        return self._leaf(op, parts, at_top=at_top)

    def _refuse_unknown(self, op: str) -> None:
        if self._strict:
            raise RefusalError(f"The operator {op} does not exist.")

    def _leaf(self, op: str, parts: dict[str, Json], *, at_top: bool) -> Test:
        field = _known_field(self._entity, str(parts.get("field") or ""))
        if field.hidden:
            raise RefusalError(f"The field {field.name} cannot be queried.")
        value, test = leaf_test(field, op, parts.get("value"))
        if at_top and field.name == "id":
            self.span.narrow(op, value)
        return test


def _udf_test(op: str, parts: dict[str, Json]) -> Test:
    name = str(parts.get("field") or "")
    field = Field(name, "text")
    _, test = leaf_test(field, op, parts.get("value"))

    def matches(row: Row) -> bool:
        held = row.get("userDefinedFields")
        pairs = held if isinstance(held, list) else []
        found = (p for p in pairs if isinstance(p, dict) and p.get("name") == name)
        return test({name: next((p.get("value") for p in found), None)})

    return matches
