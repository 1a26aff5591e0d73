"""Every statement of the program takes this way to SQLite, so that tests can hear them all."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, TypeAlias

Row: TypeAlias = tuple[Any, ...]


def execute(connection: sqlite3.Connection, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
    """Execute one statement with the values of its question marks."""
    return connection.execute(sql, values)


def execute_many(
    connection: sqlite3.Connection, sql: str, rows: Sequence[Sequence[Any]]
) -> sqlite3.Cursor:
    """Execute one statement for every row of values."""
    return connection.executemany(sql, rows)
