"""What the PSA holds for our entries, and what was agreed: the states as JSON, one row an entry."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from stopwatch.domain.counterpart import Counterpart
from stopwatch.domain.ids import AccountId, EntryId
from stopwatch.domain.remote import EntryFields
from stopwatch.storage import codec, texts
from stopwatch.storage.prepared import Prepared

_PUT = Prepared("counterparts.put")
_OF_ENTRIES = Prepared("counterparts.of_entries")
_SINCE = Prepared("counterparts.since")


class CounterpartStore:
    """Implements the port `Counterparts`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, counterpart: Counterpart) -> None:
        """Insert it or replace it."""
        row = {name: getattr(counterpart, name) for name in _PUT.names}
        row["agreed"] = codec.dumps(counterpart.agreed)
        row["theirs"] = None if counterpart.theirs is None else codec.dumps(counterpart.theirs)
        row["parts"] = json.dumps(counterpart.parts)
        _PUT.run(self._connection, row)

    def of_entries(self, entry_ids: Sequence[EntryId]) -> dict[EntryId, Counterpart]:
        """Return those of several entries, by entry."""
        if not entry_ids:
            return {}
        rows = _OF_ENTRIES.named(self._connection, {"entry_ids": json.dumps(entry_ids)})
        return {one.entry_id: one for one in _made(rows)}

    def since(self, account_id: AccountId, first: str) -> tuple[Counterpart, ...]:
        """Return those of entries worked on since an ISO date that are not known to be gone."""
        asked = {"account_id": account_id, "first": first}
        return tuple(_made(_SINCE.named(self._connection, asked)))


def _made(rows: Iterable[Any]) -> list[Counterpart]:
    return [
        Counterpart(
            EntryId(row["entry_id"]),
            AccountId(row["account_id"]),
            row["remote_id"],
            codec.loads(EntryFields, row["agreed"]),
            None if row["theirs"] is None else codec.loads(EntryFields, row["theirs"]),
            bool(row["is_fresh"]),
            bool(row["is_gone"]),
            row["modified_by"],
            row["modified_at"],
            tuple(texts.items(row["parts"])),
        )
        for row in rows
    ]
