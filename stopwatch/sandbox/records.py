"""Rows as the practice service keeps them: sparse, canonical names, plain JSON values.

Only fields that have a value are kept; what is missing is shown as null when it leaves.
"""

from __future__ import annotations

from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Row: TypeAlias = dict[str, Json]


def integer(row: Row, name: str) -> int | None:
    """Return the whole number in a field, or None; true and false are no numbers."""
    value = row.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def number(row: Row, name: str) -> float | None:
    """Return the number in a field, or None."""
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value)


def text(row: Row, name: str) -> str | None:
    """Return the text in a field, or None."""
    value = row.get(name)
    return value if isinstance(value, str) else None


def flag(row: Row, name: str) -> bool:
    """Tell whether the field holds true."""
    return row.get(name) is True


def key(row: Row) -> int:
    """Return the id of a stored row; a row without one is a mistake of ours."""
    found = integer(row, "id")
    if found is None:
        raise KeyError("id")
    return found


def lowered(mapping: dict[str, Json]) -> dict[str, Json]:
    """Return the same mapping with lower-case keys: the service reads names in any letter case."""
    return {name.lower(): value for name, value in mapping.items()}
