"""The journal of deeds, one JSON text each."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.domain.deed import Deed
from stopwatch.domain.ids import AccountId, JournalId
from stopwatch.storage import codec, schema

_journal = schema.journal.c
_ADD = sa.insert(schema.journal)
_LATEST = (
    sa.select(_journal.deed)
    .where(_journal.account_id == sa.bindparam("account_id"), _journal.undone_at.is_(None))
    .order_by(_journal.id.desc())
    .limit(1)
)
_UNDONE = sa.update(schema.journal).where(_journal.id == sa.bindparam("key"))


class JournalStore:
    """Implements the port `Journal`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, deed: Deed) -> None:
        """Write a deed."""
        self._connection.execute(
            _ADD,
            {
                "id": deed.id,
                "account_id": deed.account_id,
                "at": deed.at,
                "verb": deed.verb,
                "told": deed.told,
                "deed": codec.dumps(deed),
            },
        )

    def latest(self, account_id: AccountId) -> Deed | None:
        """Return the newest deed that was not undone."""
        text = self._connection.execute(_LATEST, {"account_id": account_id}).scalar()
        return codec.loads(Deed, text) if text else None

    def mark_undone(self, journal_id: JournalId, at_ms: int) -> None:
        """Remember that a deed was undone."""
        self._connection.execute(_UNDONE, {"key": journal_id, "undone_at": at_ms})
