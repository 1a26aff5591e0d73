"""Values by the kind of their field: what a client may send, and what the service makes of it."""

from __future__ import annotations

from datetime import date

from stopwatch.sandbox.instants import normal
from stopwatch.sandbox.metadata import Field
from stopwatch.sandbox.records import Json
from stopwatch.sandbox.refusals import RefusalError, not_convertible

_SQL_NAMES = {
    "int": "int",
    "int64": "bigint",
    "decimal": "float",
    "flag": "bit",
    "time": "datetime",
}


def converted(field: Field, value: Json) -> Json:
    """Return the value as its field keeps it. Raises RefusalError when it is of the wrong type."""
    if value is None or field.kind == "list":
        return value
    try:
        return _convert(field.kind, value)
    except (TypeError, ValueError, OverflowError):
        raise RefusalError(not_convertible(value, _SQL_NAMES.get(field.kind, "nvarchar"))) from None


def _convert(kind: str, value: Json) -> Json:
    if kind == "flag":
        return _truth(value)
    if isinstance(value, bool | list | dict) or value is None:
        raise TypeError(kind)
    if kind in ("int", "int64"):
        return _whole(value)
    if kind == "decimal":
        return float(value)
    if kind == "day":
        # A date container: the date as sent, never shifted by a zone.
        return f"{date.fromisoformat(str(value)[:10]).isoformat()}T00:00:00"
    return normal(str(value)) if kind == "time" else str(value)


def _truth(value: Json) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _whole(value: float | str) -> int:
    if isinstance(value, float) and not value.is_integer():
        raise ValueError(value)
    return int(value)
