"""Time entries: one row each, the piece and the details spread over columns."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from stopwatch.domain.entry import EntryDetails, EntryPhase, Piece, TimeEntry
from stopwatch.domain.ids import AccountId, EntryId, StopwatchId, TargetId
from stopwatch.storage.prepared import NamedRow, Prepared

_PUT = Prepared("entries.put")
_ONE = Prepared("entries.one")
_LIKE = Prepared("entries.like")
_OF_DAYS = Prepared("entries.of_days")
_DELETED = Prepared("entries.deleted")
_SINCE = Prepared("entries.since")
_THERE = Prepared("entries.there")
_UNSETTLED = Prepared("entries.unsettled")


class EntryStore:
    """Implements the port `Entries`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, entry_id: EntryId) -> TimeEntry | None:
        """Return one by its id."""
        return next(iter(_made(_ONE.named(self._connection, {"id": entry_id}))), None)

    def find(self, account_id: AccountId, typed: str) -> tuple[TimeEntry, ...]:
        """Return those whose id begins with what was typed."""
        plain = typed.replace("!", "!!").replace("%", "!%").replace("_", "!_")
        asked = {"account_id": account_id, "like": f"{plain}%"}
        return _made(_LIKE.named(self._connection, asked)) if typed else ()

    def put(self, entry: TimeEntry) -> None:
        """Insert it or replace it."""
        _PUT.run(self._connection, _row(entry))

    def of_days(self, account_id: AccountId, first: str, last: str) -> tuple[TimeEntry, ...]:
        """Return entries worked on between two ISO dates, both included."""
        asked = {"account_id": account_id, "first": first, "last": last}
        return _made(_OF_DAYS.named(self._connection, asked))

    def deleted(self, account_id: AccountId, day: str) -> tuple[TimeEntry, ...]:
        """Return the deleted entries of a stopwatch that were worked on on an ISO date."""
        return _made(_DELETED.named(self._connection, {"account_id": account_id, "day": day}))

    def unsettled(self, account_id: AccountId) -> tuple[TimeEntry, ...]:
        """Return drafts and submitted entries that the PSA does not have yet."""
        return _made(_UNSETTLED.named(self._connection, {"account_id": account_id}))

    def there(self, account_id: AccountId, first: str, last: str) -> dict[EntryId, int]:
        """Return the PSA's ids of entries worked on between two ISO dates, deleted ones too."""
        asked = {"account_id": account_id, "first": first, "last": last}
        return {EntryId(key): there for key, there in _THERE.run(self._connection, asked)}

    def since(self, account_id: AccountId, first: str) -> tuple[TimeEntry, ...]:
        """Return all entries worked on since an ISO date, the deleted ones too."""
        asked = {"account_id": account_id, "first": first}
        return _made(_SINCE.named(self._connection, asked))


def _row(entry: TimeEntry) -> dict[str, object]:
    return {
        "id": entry.id,
        "account_id": entry.account_id,
        "target_id": entry.target_id,
        "stopwatch_id": entry.stopwatch_id,
        "phase": entry.phase,
        "remote_id": entry.remote_id,
        "message": entry.message,
        "created_at": entry.created_at,
        **asdict(entry.piece),
        "worked_on": entry.piece.worked_on.isoformat(),
        **asdict(entry.details),
    }


def _made(rows: Iterable[NamedRow]) -> tuple[TimeEntry, ...]:
    return tuple(_entry_of(row) for row in rows)


def _entry_of(row: NamedRow) -> TimeEntry:
    target_id, stopwatch_id = row["target_id"], row["stopwatch_id"]
    return TimeEntry(
        EntryId(row["id"]),
        AccountId(row["account_id"]),
        None if target_id is None else TargetId(target_id),
        None if stopwatch_id is None else StopwatchId(stopwatch_id),
        EntryPhase(row["phase"]),
        Piece(
            row["started_at"],
            row["ended_at"],
            row["worked_ms"],
            row["zone"],
            date.fromisoformat(row["worked_on"]),
        ),
        EntryDetails(
            row["summary"],
            row["internal"],
            row["work_type_id"],
            row["role_id"],
            row["contract_id"],
            bool(row["is_billable"]),
            bool(row["show_on_invoice"]),
        ),
        row["remote_id"],
        row["message"],
        row["created_at"],
    )
