"""Stretches of time that wait for a decision."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, insert

_absence = schema.absence.c
_NEW = ("kind", "stopwatch_id", "segment_id", "from_ms", "to_ms", "choice")

STATEMENTS: Described = {
    "absences.add": insert(schema.absence, _NEW),
    "absences.pending": sa.select(
        _absence.id,
        _absence.kind,
        _absence.stopwatch_id,
        _absence.segment_id,
        _absence.from_ms,
        _absence.to_ms,
        _absence.choice,
    )
    .where(_absence.choice.is_(None))
    .order_by(_absence.id),
    "absences.choose": sa.update(schema.absence)
    .where(_absence.id == sa.bindparam("key"))
    .values(
        choice=sa.bindparam("chosen"),
        from_ms=sa.bindparam("new_from"),
        to_ms=sa.bindparam("new_to"),
    ),
}
