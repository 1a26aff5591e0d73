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
        "absence": ("spells", "parts"),
    }
)


class Unreadable(sqlite3.DatabaseError, ValueError):
    """A stored text that is not what was written; told like any other damage of the file."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def dumps(plain: object) -> str:
    """Return a value as a stored text."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> object:
    """Return what a stored text says. Raises Unreadable."""
    try:
        plain: object = json.loads(text)
    except (ValueError, TypeError) as error:
        raise Unreadable("a stored text is damaged") from error
    return plain


def items(text: str) -> list[Any]:
    """Return the items of a stored list. Raises Unreadable."""
    found = loads(text)
    if not isinstance(found, list):
        raise Unreadable("a stored text is no list")
    return found


def is_sound(text: object) -> bool:
    """Whether a stored value is missing or some JSON."""
    if not isinstance(text, str):
        return text is None
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def are_sound(raw: sqlite3.Connection) -> bool:
    """Whether every text of a database is JSON; what an older version lacks may be missing.

    None is no text: for older SQLite it is no valid JSON either.
    """
    return not any(
        raw.execute(
            f"SELECT 1 FROM {table} WHERE {column} IS NOT NULL AND NOT json_valid({column}) LIMIT 1"
        ).fetchone()
        for table, columns in COLUMNS.items()
        for column in columns
        if column in _columns(raw, table)
    )


def _columns(raw: sqlite3.Connection, table: str) -> set[str]:
    return {name for (name,) in raw.execute(f"SELECT name FROM pragma_table_info('{table}')")}
