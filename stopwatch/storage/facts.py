"""Small facts by name, and the tray's heartbeat."""

from __future__ import annotations

import sqlite3

from stopwatch.domain.ids import AccountId
from stopwatch.domain.recovery import ClockReading, Heartbeat
from stopwatch.storage.prepared import Prepared

_GET = Prepared("facts.get")
_PUT = Prepared("facts.put")
_LAST_BEAT = Prepared("facts.last_beat")
_BEAT = Prepared("facts.beat")


class FactStore:
    """Implements the port `Facts`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def text(self, account_id: AccountId, name: str) -> str | None:
        """Return a fact."""
        asked = {"account_id": account_id, "name": name}
        return _GET.text(self._connection, asked)

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
