"""Columns that hold JSON. SQLite keeps no checksums, so damage inside one looks whole to it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "stopwatch": ("notes",),
        "counterpart": ("agreed", "theirs", "parts"),
        "journal": ("deed",),
        "outbox": ("body",),
    }
)


class Unreadable(sqlite3.DatabaseError, ValueError):
    """A stored text that is not what was written; told like any other damage of the file."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def loads(text: str) -> Any:  # noqa: ANN401 - JSON
    """Return what a stored text says. Raises Unreadable."""
    try:
        return json.loads(text)
    except (ValueError, TypeError) as error:
        raise Unreadable("a stored text is damaged") from error


def is_sound(text: object) -> bool:
    """Whether a stored value is missing or some JSON."""
    try:
        if text is not None:
            json.loads(str(text))
    except ValueError:
        return False
    return text is None or isinstance(text, str)


def are_sound(raw: sqlite3.Connection) -> bool:
    """Whether every text of a database is JSON; tables of an older version may be missing."""
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return not any(
        raw.execute(f"SELECT 1 FROM {table} WHERE NOT json_valid({column}) LIMIT 1").fetchone()
        for table, columns in COLUMNS.items()
        if table in there
        for column in columns
    )
