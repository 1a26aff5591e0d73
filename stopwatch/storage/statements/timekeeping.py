"""Stopwatches and segments: read with one statement, written as the difference of two values.

The segments of a stopwatch come as one text: one row a segment cost twice as much, most of it for
carrying the same words of their stopwatch again and again.
"""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import OPEN, Described, insert, upsert

_watch, _segment = schema.stopwatch.c, schema.segment.c
_told = sa.func.json_array(
    _segment.id,
    _segment.started_at,
    _segment.ended_at,
    _segment.zone,
    _segment.boot_id,
    _segment.boot_ms,
)
_SELECT = (
    sa.select(
        _watch.id,
        _watch.account_id,
        _watch.target_id,
        _watch.state,
        _watch.typed,
        _watch.notes,
        sa.func.json_group_array(_told),
    )
    .join(schema.segment, sa.and_(_segment.stopwatch_id == _watch.id, _segment.is_void == 0))
    .group_by(_watch.id)
    .order_by(_watch.id)
)
_account = _watch.account_id == sa.bindparam("account_id")
_begun = sa.and_(_segment.started_at < sa.bindparam("to_ms"), _segment.is_void == 0)
_TOUCHING = sa.union_all(  # a range of one index each, whatever the planner thinks of an OR
    sa.select(_segment.stopwatch_id).where(_begun, _segment.ended_at > sa.bindparam("from_ms")),
    sa.select(_segment.stopwatch_id).where(_begun, _segment.ended_at.is_(None)),
)
_FIELDS = ("target_id", "state", "typed", "notes")
_SEGMENT = (
    "id", "stopwatch_id", "started_at", "ended_at", "zone", "is_void", "boot_id", "boot_ms",
)  # fmt: skip

STATEMENTS: Described = {
    "timekeeping.desk": _SELECT.where(_account, OPEN),
    "timekeeping.one": _SELECT.where(_watch.id == sa.bindparam("id")),
    "timekeeping.between": _SELECT.where(_account, _watch.id.in_(_TOUCHING)),
    "timekeeping.add": insert(schema.stopwatch, ["id", "account_id", *_FIELDS]),
    "timekeeping.change": sa.update(schema.stopwatch)
    .where(_watch.id == sa.bindparam("key"))
    .values({name: sa.bindparam(name) for name in _FIELDS}),
    # all that most deeds change, and no index on the target is touched
    "timekeeping.state": sa.update(schema.stopwatch)
    .where(_watch.id == sa.bindparam("key"))
    .values(state=sa.bindparam("state")),
    "timekeeping.put_segment": upsert(schema.segment, _SEGMENT),  # a voided one may come back
    "timekeeping.change_segment": sa.update(schema.segment)
    .where(_segment.id == sa.bindparam("key"))
    .values(ended_at=sa.bindparam("new_end"), is_void=sa.bindparam("new_void")),
}
