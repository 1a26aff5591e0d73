"""The technician's entries as the PSA tells them, read-only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date

import sqlalchemy as sa

from stopwatch.domain.ids import AccountId
from stopwatch.domain.remote import RemoteEntry
from stopwatch.storage import schema
from stopwatch.storage.records import upsert

_remote = schema.remote_entry.c
_NAMES = [field.name for field in fields(RemoteEntry)]
_PUT = upsert(schema.remote_entry, _NAMES)
_account = _remote.account_id == sa.bindparam("account_id")
_HIGHEST = sa.select(sa.func.max(_remote.id)).where(_account)
_OF_DAYS = (
    sa.select(*(_remote[name] for name in _NAMES))
    .where(_account, _remote.worked_on.between(sa.bindparam("first"), sa.bindparam("last")))
    .order_by(_remote.started_at, _remote.id)
)


class RemoteEntryStore:
    """Implements the port `RemoteEntries`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def upsert(self, account_id: AccountId, entries: Sequence[RemoteEntry]) -> None:
        """Store what the PSA said."""
        rows = [
            {
                **{name: getattr(entry, name) for name in _NAMES},
                "account_id": account_id,
                "worked_on": entry.worked_on.isoformat(),
            }
            for entry in entries
        ]
        if rows:
            self._connection.execute(_PUT, rows)

    def highest_id(self, account_id: AccountId) -> int:
        """Return the highest own id seen so far, 0 if none."""
        return int(self._connection.execute(_HIGHEST, {"account_id": account_id}).scalar() or 0)

    def of_days(self, account_id: AccountId, first: str, last: str) -> tuple[RemoteEntry, ...]:
        """Return entries worked on between two ISO dates, both included."""
        asked = {"account_id": account_id, "first": first, "last": last}
        return tuple(
            RemoteEntry(
                **{
                    **row,
                    "worked_on": date.fromisoformat(row["worked_on"]),
                    "is_billable": bool(row["is_billable"]),
                }
            )
            for row in self._connection.execute(_OF_DAYS, asked).mappings()
        )
