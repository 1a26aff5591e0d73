"""Statements whose SQL is composed once a process.

SQLAlchemy's cache saves composing too, but still walks every column of every row; a click and a
pull of thousands of tickets are too frequent for that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from stopwatch.storage import driver
from stopwatch.storage.driver import Row

Values = Mapping[str, object]

OPEN = sa.text("stopwatch.state IN ('running', 'paused')")
"""Spelled out, not bound: SQLite uses a partial index only when it sees the same words."""
UNSETTLED = sa.text("outbox.state NOT IN ('done', 'withdrawn')")
"""Spelled out for the same reason."""
NOT_SENT = sa.text("entry.remote_id IS NULL AND entry.phase IN ('draft', 'submitted')")
"""Spelled out for the same reason."""


def among(name: str) -> sa.Select[Any]:
    """Return the values of a JSON list that is bound under a name: `column.in_(among("ids"))`."""
    listed = sa.func.json_each(sa.bindparam(name)).table_valued("value")
    return sa.select(listed.c.value)


def insert(table: sa.Table, names: Sequence[str]) -> sa.Insert:
    """Return an insert of these columns, each bound under its own name."""
    return sa.insert(table).values({name: sa.bindparam(name) for name in names})


class Prepared:
    """One statement. Its parameters are named by `bindparam`; constants in it are kept."""

    def __init__(self, statement: sa.ClauseElement) -> None:
        self._statement = statement

    def run(self, connection: sa.Connection, values: Values) -> list[Row]:
        """Execute it once and return the rows, if it has any."""
        return self._executed(connection, values).fetchall()

    def named(self, connection: sa.Connection, values: Values) -> list[dict[str, Any]]:
        """Execute it once and return the rows by the names of their columns."""
        cursor = self._executed(connection, values)
        columns = [column[0] for column in cursor.description]
        return [dict(zip(columns, row, strict=True)) for row in cursor]

    def value(self, connection: sa.Connection, values: Values) -> Any:  # noqa: ANN401 - as stored
        """Execute it once and return the first row's first column; None if there is no row."""
        row = self._executed(connection, values).fetchone()
        return row[0] if row is not None else None

    def run_all(self, connection: sa.Connection, rows: Iterable[Values]) -> int:
        """Execute it for every row, at least one; return how many were written."""
        text, names, constants = self._composed
        if constants:
            rows = [{**constants, **row} for row in rows]
        filled = [tuple([row[it] for it in names]) for row in rows]
        return driver.execute_many(connection, text, filled).rowcount

    def _executed(self, connection: sa.Connection, values: Values) -> sqlite3.Cursor:
        text, names, constants = self._composed
        row = tuple([values[name] if name in values else constants[name] for name in names])
        return driver.execute(connection, text, row)

    @cached_property
    def _composed(self) -> tuple[str, tuple[str, ...], dict[str, object]]:
        made: Any = self._statement.compile(dialect=sqlite.dialect())
        names = tuple(made.positiontup)
        required = {key.key for key in made.bind_names if key.required}
        constants = {name: made.params[name] for name in names if name not in required}
        return made.string, names, constants
