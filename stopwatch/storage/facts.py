"""Small facts by name, and the tray's heartbeat."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.domain.ids import AccountId
from stopwatch.domain.recovery import ClockReading, Heartbeat
from stopwatch.storage import schema
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.records import upsert

_fact, _beat = schema.fact.c, schema.heartbeat.c
_GET = Prepared(
    sa.select(_fact.value).where(
        _fact.account_id == sa.bindparam("account_id"), _fact.name == sa.bindparam("name")
    )
)
_PUT = Prepared(upsert(schema.fact, ["account_id", "name", "value"]))
_LAST_BEAT = Prepared(
    sa.select(_beat.wall_ms, _beat.boot_id, _beat.boot_ms, _beat.awake_ms, _beat.is_closed)
)
_BEAT = Prepared(
    upsert(schema.heartbeat, ["id", "wall_ms", "boot_id", "boot_ms", "awake_ms", "is_closed"])
)


class FactStore:
    """Implements the port `Facts`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def text(self, account_id: AccountId, name: str) -> str | None:
        """Return a fact."""
        asked = {"account_id": account_id, "name": name}
        value = _GET.value(self._connection, asked)
        return None if value is None else str(value)

    def put_text(self, account_id: AccountId, name: str, value: str) -> None:
        """Store a fact."""
        _PUT.run(self._connection, {"account_id": account_id, "name": name, "value": value})

    def heartbeat(self) -> Heartbeat | None:
        """Return the tray's last sign of life."""
        rows = _LAST_BEAT.run(self._connection, {})
        found = (Heartbeat(ClockReading(*row[:4]), is_closed=bool(row[4])) for row in rows)
        return next(found, None)

    def beat(self, heartbeat: Heartbeat) -> None:
        """Store the tray's sign of life."""
        read = heartbeat.reading
        _BEAT.run(
            self._connection,
            {
                "id": 1,
                "wall_ms": read.wall_ms,
                "boot_id": read.boot_id,
                "boot_ms": read.boot_ms,
                "awake_ms": read.awake_ms,
                "is_closed": heartbeat.is_closed,
            },
        )
