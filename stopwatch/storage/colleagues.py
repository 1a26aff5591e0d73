"""What other technicians booked on tickets, as the PSA told it last."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict

from stopwatch.domain.ids import AccountId
from stopwatch.domain.remote import ColleagueEntry
from stopwatch.storage.prepared import Prepared

_PUT = Prepared("colleagues.put")
_FORGET_ON = Prepared("colleagues.forget_on")
_ON_TICKETS = Prepared("colleagues.on_tickets")


class ColleagueStore:
    """Implements the port `Colleagues`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, account_id: AccountId, entries: Sequence[ColleagueEntry]) -> None:
        """Store some; what was known under the same id is replaced."""
        rows = [{"account_id": account_id, **asdict(one)} for one in entries]
        if rows:
            _PUT.run_all(self._connection, rows)

    def replace_on(
        self, account_id: AccountId, ticket_remote_ids: Sequence[int],
        entries: Sequence[ColleagueEntry],
    ) -> None:  # fmt: skip
        """Store all that there is on some tickets; what is not among it is gone."""
        asked = {"account_id": account_id, "ids": json.dumps(list(ticket_remote_ids))}
        _FORGET_ON.run(self._connection, asked)
        self.put(account_id, entries)

    def on_tickets(
        self, account_id: AccountId, ticket_remote_ids: Sequence[int]
    ) -> tuple[ColleagueEntry, ...]:
        """Return all on some tickets, the newest first."""
        asked = {"account_id": account_id, "ids": json.dumps(list(ticket_remote_ids))}
        rows = _ON_TICKETS.run(self._connection, asked)
        return tuple(ColleagueEntry(*row) for row in rows)
