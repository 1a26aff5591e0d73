"""Statements whose SQL was composed when the program was built: SQLAlchemy is not even imported.

They are described in the folder `statements`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, TypeAlias

from stopwatch.storage import composed, driver
from stopwatch.storage.driver import Row

Values = Mapping[str, object]
NamedRow: TypeAlias = dict[str, Any]
"""A row by the names of its columns, as stored."""


class Prepared:
    """One statement, by its name."""

    known: ClassVar[set[str]] = set()
    """The names of all that were asked for in this process."""

    def __init__(self, name: str) -> None:
        made = composed.statement(name)
        self.known.add(name)
        self.name = name
        self.names = tuple(made["names"])
        self._sql = made["sql"]
        self._constants = made["constants"]
        self._columns: tuple[str, ...] = ()

    def run(self, connection: sqlite3.Connection, values: Values) -> list[Row]:
        """Execute it once and return the rows, if it has any."""
        return self._executed(connection, values).fetchall()

    def named(self, connection: sqlite3.Connection, values: Values) -> list[NamedRow]:
        """Execute it once and return the rows by the names of their columns."""
        cursor = self._executed(connection, values)
        if not self._columns:
            self._columns = tuple(column[0] for column in cursor.description)
        return [dict(zip(self._columns, row, strict=True)) for row in cursor]

    def number(self, connection: sqlite3.Connection, values: Values) -> int:
        """Execute it once and return the one number that it asks for; 0 where there is none."""
        row = self._executed(connection, values).fetchone()
        return int(row[0] or 0) if row is not None else 0

    def text(self, connection: sqlite3.Connection, values: Values) -> str | None:
        """Execute it once and return the one text that it asks for; None where there is none."""
        row = self._executed(connection, values).fetchone()
        return str(row[0]) if row is not None and row[0] is not None else None

    def run_all(self, connection: sqlite3.Connection, rows: Iterable[Values]) -> int:
        """Execute it for every row, at least one; return how many were written."""
        if self._constants:
            rows = [{**self._constants, **row} for row in rows]
        return self.run_rows(connection, [tuple([row[it] for it in self.names]) for row in rows])

    def run_rows(self, connection: sqlite3.Connection, rows: Sequence[Row]) -> int:
        """Do the same with values that stand in the order of `names`, constants among them."""
        return driver.execute_many(connection, self._sql, rows).rowcount

    def _executed(self, connection: sqlite3.Connection, values: Values) -> sqlite3.Cursor:
        constants = self._constants
        row = tuple([values[it] if it in values else constants[it] for it in self.names])
        return driver.execute(connection, self._sql, row)
