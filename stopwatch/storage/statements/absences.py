"""Stretches of time that wait for a decision, and what was decided."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, insert, upsert

_absence = schema.absence.c
_COLUMNS = [column.name for column in schema.absence.columns]
_SELECT = sa.select(*schema.absence.columns)
_IS_THERE = sa.text("absence.is_void = 0")
_IS_UNDECIDED = sa.text("absence.choice IS NULL AND absence.is_void = 0")
"""Spelled out, not bound: SQLite uses a partial index only when it sees the same words."""

STATEMENTS: Described = {
    "absences.add": insert(schema.absence, [name for name in _COLUMNS if name != "id"]).returning(
        _absence.id
    ),
    "absences.put": upsert(schema.absence, _COLUMNS),
    "absences.pending": _SELECT.where(_IS_UNDECIDED).order_by(_absence.id),
    "absences.some": _SELECT.where(_absence.moment == sa.bindparam("moment"), _IS_THERE).order_by(
        _absence.id
    ),
    "absences.decided": _SELECT.where(_absence.decided_at.is_not(None), _IS_THERE)
    .order_by(_absence.decided_at.desc(), _absence.id.desc())
    .limit(sa.bindparam("most", type_=sa.Integer)),
}
