"""Frozen values whose fields are columns: how they are read and written, once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from stopwatch.storage.prepared import Prepared

T = TypeVar("T")


def upsert(table: sa.Table, columns: Sequence[str]) -> sa.sql.dml.Insert:
    """Return the statement that inserts a row or, where its key is known, replaces `columns`."""
    made = insert(table).values({name: sa.bindparam(name) for name in columns})
    keys = [column.name for column in table.primary_key]
    new = {name: made.excluded[name] for name in columns if name not in keys}
    return made.on_conflict_do_update(index_elements=keys, set_=new)


class RecordTable(Generic[T]):
    """One table that holds one kind of value. `flags` are booleans, stored as 0 and 1."""

    def __init__(self, table: sa.Table, kind: Callable[..., T], *, order: str = "name") -> None:
        self._kind = kind
        found = fields(kind)  # type: ignore[arg-type]  # kinds are dataclasses
        self._names = [field.name for field in found]
        self._flags = [index for index, field in enumerate(found) if field.type == "bool"]
        self._put = Prepared(upsert(table, ["account_id", *self._names]))
        columns = [table.c[name] for name in self._names]
        ordering = table.c[order] if order in table.c else columns[0]
        self._all = Prepared(
            sa.select(*columns)
            .where(table.c.account_id == sa.bindparam("account_id"))
            .order_by(ordering)
        )

    def put(self, connection: sa.Connection, account_id: int, records: Sequence[Any]) -> None:
        """Insert or replace records."""
        rows = [
            {"account_id": account_id, **{name: getattr(one, name) for name in self._names}}
            for one in records
        ]
        if rows:
            self._put.run_all(connection, rows)

    def all(self, connection: sa.Connection, account_id: int) -> tuple[T, ...]:
        """Return all records of an account."""
        rows = self._all.run(connection, {"account_id": account_id})
        return tuple(self._made(row) for row in rows)

    def _made(self, row: Sequence[Any]) -> T:
        if not self._flags:
            return self._kind(*row)
        values = list(row)
        for index in self._flags:
            values[index] = bool(values[index])
        return self._kind(*values)
