"""The operators of the query language, each as a test on one field of a row."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from stopwatch.sandbox.metadata import Field
from stopwatch.sandbox.records import Json, Row
from stopwatch.sandbox.refusals import RefusalError
from stopwatch.sandbox.values import converted

LIST_OPERATORS = frozenset({"in", "notin"})
_Compare = Callable[[Any, Any], bool]  # both sides were converted to the field's kind
_ORDER: dict[str, _Compare] = {
    "eq": operator.eq,
    "noteq": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}
_TEXT: dict[str, Callable[[str, str], bool]] = {
    "beginswith": str.startswith,
    "endswith": str.endswith,
    "contains": operator.contains,
}
_PRESENCE = frozenset({"exist", "notexist"})
KNOWN = LIST_OPERATORS | _ORDER.keys() | _TEXT.keys() | _PRESENCE


def leaf_test(field: Field, op: str, value: Json) -> tuple[Json, Callable[[Row], bool]]:
    """Return the value as compared and the test. Raises RefusalError for a wrong type."""
    name = field.name
    if op in _PRESENCE:
        wanted = op == "exist"
        return None, lambda row: (row.get(name) is not None) is wanted
    if op in LIST_OPERATORS:
        return _list_test(field, op, value)
    if op in _TEXT:
        return value, _text_test(name, _TEXT[op], str(value or "").casefold())
    return _order_test(field, op, converted(field, value))


def _list_test(field: Field, op: str, value: Json) -> tuple[Json, Callable[[Row], bool]]:
    if not isinstance(value, list):
        raise RefusalError(f"The operator {op} needs a list of values.")
    plain = [converted(field, v) for v in value if v is not None]
    wanted = {_comparable(v) for v in plain}
    name, among = field.name, op == "in"

    def matches(row: Row) -> bool:
        held = row.get(name)
        return held is not None and (_comparable(held) in wanted) is among

    return plain, matches


def _text_test(
    name: str, compare: Callable[[str, str], bool], wanted: str
) -> Callable[[Row], bool]:
    def matches(row: Row) -> bool:
        held = row.get(name)
        return held is not None and compare(str(held).casefold(), wanted)

    return matches


def _order_test(field: Field, op: str, value: Json) -> tuple[Json, Callable[[Row], bool]]:
    name, compare = field.name, _ORDER[op]
    if value is None:
        return None, _never
    if field.kind != "text":
        return value, lambda row: (held := row.get(name)) is not None and compare(held, value)
    wanted = str(value).casefold()
    return (
        value,
        lambda row: (held := row.get(name)) is not None and compare(str(held).casefold(), wanted),
    )


def _never(_row: Row) -> bool:
    return False


def _comparable(value: Json) -> str | float:
    if isinstance(value, str):
        return value.casefold()
    return value if isinstance(value, int | float) else str(value)
