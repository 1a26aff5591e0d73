"""Small facts by name, and the tray's heartbeat."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, upsert

_fact, _beat = schema.fact.c, schema.heartbeat.c

STATEMENTS: Described = {
    "facts.get": sa.select(_fact.value).where(
        _fact.account_id == sa.bindparam("account_id"), _fact.name == sa.bindparam("name")
    ),
    "facts.put": upsert(schema.fact, ["account_id", "name", "value"]),
    "facts.last_beat": sa.select(
        _beat.wall_ms, _beat.boot_id, _beat.boot_ms, _beat.awake_ms, _beat.is_closed
    ),
    "facts.beat": upsert(
        schema.heartbeat, ["id", "wall_ms", "boot_id", "boot_ms", "awake_ms", "is_closed"]
    ),
}
