"""What other technicians booked on tickets."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, among, upsert

_entry = schema.colleague_entry.c
_NAMES = ("id", "ticket_remote_id", "resource_id", "started_at", "worked_ms")
_ON = (
    _entry.account_id == sa.bindparam("account_id"),
    _entry.ticket_remote_id.in_(among("ids")),
)

STATEMENTS: Described = {
    "colleagues.put": upsert(schema.colleague_entry, ["account_id", *_NAMES]),
    "colleagues.forget_on": sa.delete(schema.colleague_entry).where(*_ON),
    "colleagues.on_tickets": sa.select(*(_entry[name] for name in _NAMES))
    .where(*_ON)
    .order_by(_entry.started_at.desc(), _entry.id),
}
