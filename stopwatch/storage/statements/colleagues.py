"""What other technicians booked on tickets."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, among, upsert

_entry = schema.colleague_entry.c
_NAMES = ("id", "ticket_remote_id", "resource_id", "started_at", "worked_ms")

STATEMENTS: Described = {
    "colleagues.put": upsert(schema.colleague_entry, ["account_id", *_NAMES]),
    "colleagues.on_tickets": sa.select(*(_entry[name] for name in _NAMES))
    .where(
        _entry.account_id == sa.bindparam("account_id"),
        _entry.ticket_remote_id.in_(among("ids")),
    )
    .order_by(_entry.started_at.desc(), _entry.id),
}
