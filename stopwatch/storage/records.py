"""Frozen values whose fields are columns: how they are read and written, once for all of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar, get_type_hints

from stopwatch.storage.prepared import Prepared

T = TypeVar("T")


class RecordTable(Generic[T]):
    """One table that holds one kind of value. Its booleans are stored as 0 and 1."""

    def __init__(self, table: str, kind: Callable[..., T]) -> None:
        self._kind = kind
        self._put = Prepared(f"catalog.put_{table}")
        self._all = Prepared(f"catalog.all_{table}")
        self._names = [name for name in self._put.names if name != "account_id"]
        hints = get_type_hints(kind)
        self._flags = [index for index, name in enumerate(self._names) if hints[name] is bool]

    def put(self, connection: sqlite3.Connection, account_id: int, records: Sequence[Any]) -> None:
        """Insert or replace records."""
        rows = [
            {"account_id": account_id, **{name: getattr(one, name) for name in self._names}}
            for one in records
        ]
        if rows:
            self._put.run_all(connection, rows)

    def all(self, connection: sqlite3.Connection, account_id: int) -> tuple[T, ...]:
        """Return all records of an account."""
        rows = self._all.run(connection, {"account_id": account_id})
        return tuple(self.made(row) for row in rows)

    def made(self, row: Sequence[Any]) -> T:
        """Return a record from a row of its columns in their order."""
        if not self._flags:
            return self._kind(*row)
        values = list(row)
        for index in self._flags:
            values[index] = bool(values[index])
        return self._kind(*values)
