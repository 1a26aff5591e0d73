"""The technician's entries as the PSA tells them, read-only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from stopwatch.domain.ids import AccountId
from stopwatch.domain.remote import RemoteEntry
from stopwatch.storage.prepared import Prepared

_NAMES = [field.name for field in fields(RemoteEntry)]
_PUT = Prepared("remote_entries.put")
_HIGHEST = Prepared("remote_entries.highest")
_ONE = Prepared("remote_entries.one")
_FORGET = Prepared("remote_entries.forget")
_MARKED = Prepared("remote_entries.marked")
_OF_DAYS = Prepared("remote_entries.of_days")


class RemoteEntryStore:
    """Implements the port `RemoteEntries`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
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
            _PUT.run_all(self._connection, rows)

    def marked(self, account_id: AccountId, marker: str) -> tuple[RemoteEntry, ...]:
        """Return those that carried a marker when they were told last, by id."""
        asked = {"account_id": account_id, "marker": marker}
        found = _made(_MARKED.named(self._connection, asked))
        return tuple(sorted(found, key=lambda row: row.id))

    def highest_id(self, account_id: AccountId) -> int:
        """Return the highest own id seen so far, 0 if none."""
        return _HIGHEST.number(self._connection, {"account_id": account_id})

    def of_days(self, account_id: AccountId, first: str, last: str) -> tuple[RemoteEntry, ...]:
        """Return entries worked on between two ISO dates, both included."""
        asked = {"account_id": account_id, "first": first, "last": last}
        return _made(_OF_DAYS.named(self._connection, asked))

    def forget(self, account_id: AccountId, remote_id: int) -> None:
        """Forget one that the PSA no longer has."""
        _FORGET.run(self._connection, {"account_id": account_id, "id": remote_id})

    def get(self, account_id: AccountId, remote_id: int) -> RemoteEntry | None:
        """Return one as the PSA told it last."""
        asked = {"account_id": account_id, "id": remote_id}
        return next(iter(_made(_ONE.named(self._connection, asked))), None)


def _made(rows: Iterable[Any]) -> tuple[RemoteEntry, ...]:
    return tuple(
        RemoteEntry(
            **{
                **row,
                "worked_on": date.fromisoformat(row["worked_on"]),
                "is_billable": bool(row["is_billable"]),
                "show_on_invoice": bool(row["show_on_invoice"]),
            }
        )
        for row in rows
    )
