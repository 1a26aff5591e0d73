"""Time entries: one row each, the piece and the details spread over columns."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import NOT_SENT, Described, upsert

_entry = schema.entry.c
_COLUMNS = [column.name for column in schema.entry.columns]
_SELECT = sa.select(*schema.entry.columns)
_account = _entry.account_id == sa.bindparam("account_id")

STATEMENTS: Described = {
    "entries.put": upsert(schema.entry, _COLUMNS),
    "entries.one": _SELECT.where(_entry.id == sa.bindparam("id")),
    "entries.like": _SELECT.where(_account, _entry.id.like(sa.bindparam("like"), escape="!")),
    "entries.of_days": _SELECT.where(
        _account,
        _entry.worked_on.between(sa.bindparam("first"), sa.bindparam("last")),
        _entry.phase != "deleted",
    ).order_by(_entry.started_at, _entry.id),
    "entries.deleted": _SELECT.where(
        _account,
        _entry.worked_on == sa.bindparam("day"),
        _entry.phase == "deleted",
        _entry.stopwatch_id.is_not(None),
    ),
    "entries.since": _SELECT.where(_account, _entry.worked_on >= sa.bindparam("first")).order_by(
        _entry.id
    ),
    "entries.there": sa.select(_entry.id, _entry.remote_id).where(
        _account,
        _entry.worked_on.between(sa.bindparam("first"), sa.bindparam("last")),
        _entry.remote_id.is_not(None),
    ),
    "entries.unsettled": _SELECT.where(_account, NOT_SENT).order_by(_entry.started_at),
}
