"""What statements are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

Described: TypeAlias = Mapping[str, sa.ClauseElement]
"""Statements by the names under which stores know them. `bindparam` names their parameters."""

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


def insert(table: sa.Table, names: Sequence[str]) -> sqlite.Insert:
    """Return an insert of these columns, each bound under its own name."""
    return sqlite.insert(table).values({name: sa.bindparam(name) for name in names})


def upsert(table: sa.Table, names: Sequence[str]) -> sqlite.Insert:
    """Return the statement that inserts a row or, where its key is known, replaces `names`."""
    made = insert(table, names)
    keys = [column.name for column in table.primary_key]
    new = {name: made.excluded[name] for name in names if name not in keys}
    return made.on_conflict_do_update(index_elements=keys, set_=new)
