"""What was seen of the user's presence, on this computer only."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, upsert

_evidence = schema.evidence.c
_COLUMNS = [column.name for column in schema.evidence.columns]

STATEMENTS: Described = {
    "evidence.put": upsert(schema.evidence, _COLUMNS),
    "evidence.between": sa.select(*schema.evidence.columns)
    .where(_evidence.to_ms > sa.bindparam("from_at"), _evidence.from_ms < sa.bindparam("to_at"))
    .order_by(_evidence.from_ms, _evidence.kind),
    "evidence.forget": sa.delete(schema.evidence).where(
        _evidence.to_ms < sa.bindparam("before_at")
    ),
}
