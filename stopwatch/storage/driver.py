"""Statements straight to the driver, on the connection that SQLAlchemy keeps.

SQLAlchemy composes the SQL and looks after the connections; for each executed statement it also
describes the result anew, which takes several times as long as SQLite needs for the statement.
Errors come as `sqlite3`'s own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, TypeAlias, cast

import sqlalchemy as sa

Row: TypeAlias = tuple[Any, ...]


def execute(connection: sa.Connection, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
    """Execute one statement with the values of its question marks."""
    return _raw(connection).execute(sql, values)


def execute_many(
    connection: sa.Connection, sql: str, rows: Sequence[Sequence[Any]]
) -> sqlite3.Cursor:
    """Execute one statement for every row of values."""
    return _raw(connection).executemany(sql, rows)


def in_transaction(connection: sa.Connection) -> bool:
    """Whether a transaction is open: SQLite ends one by itself, as when the disk is full."""
    return _raw(connection).in_transaction


def _raw(connection: sa.Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)
