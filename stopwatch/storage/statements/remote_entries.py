"""The technician's entries as the PSA tells them, read-only."""

from __future__ import annotations

from dataclasses import fields

import sqlalchemy as sa

from stopwatch.domain.remote import RemoteEntry
from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, upsert

_remote = schema.remote_entry.c
_NAMES = [field.name for field in fields(RemoteEntry)]
_account = _remote.account_id == sa.bindparam("account_id")
_SELECT = sa.select(*(_remote[name] for name in _NAMES))

STATEMENTS: Described = {
    "remote_entries.put": upsert(schema.remote_entry, ["account_id", *_NAMES]),
    "remote_entries.highest": sa.select(sa.func.max(_remote.id)).where(_account),
    "remote_entries.one": _SELECT.where(_account, _remote.id == sa.bindparam("id")),
    "remote_entries.forget": sa.delete(schema.remote_entry).where(
        _account, _remote.id == sa.bindparam("id")
    ),
    "remote_entries.marked": _SELECT.where(_account, _remote.marker == sa.bindparam("marker")),
    "remote_entries.of_days": _SELECT.where(
        _account, _remote.worked_on.between(sa.bindparam("first"), sa.bindparam("last"))
    ).order_by(_remote.started_at, _remote.id),
}
