"""What the PSA holds for our entries, and what was agreed: the states as JSON, one row an entry."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, among, upsert

_row = schema.counterpart.c
_COLUMNS = [column.name for column in schema.counterpart.columns]
_SELECT = sa.select(*schema.counterpart.columns)

STATEMENTS: Described = {
    "counterparts.put": upsert(schema.counterpart, _COLUMNS),
    "counterparts.of_entries": _SELECT.where(_row.entry_id.in_(among("entry_ids"))),
    "counterparts.since": _SELECT.join(schema.entry, schema.entry.c.id == _row.entry_id).where(
        _row.account_id == sa.bindparam("account_id"),
        schema.entry.c.worked_on >= sa.bindparam("first"),
        _row.is_gone == 0,
    ),
}
