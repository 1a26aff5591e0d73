"""The journal of deeds, one JSON text each."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import schema
from stopwatch.storage.statements.parts import Described, insert

_journal = schema.journal.c

STATEMENTS: Described = {
    "journal.add": insert(schema.journal, ["id", "account_id", "at", "verb", "told", "deed"]),
    "journal.latest": sa.select(_journal.deed)
    .where(_journal.account_id == sa.bindparam("account_id"), _journal.undone_at.is_(None))
    .order_by(sa.text("journal.rowid DESC"))  # ids follow the wall clock, which may be set back
    .limit(1),
    "journal.undone": sa.update(schema.journal)
    .where(_journal.id == sa.bindparam("key"))
    .values(undone_at=sa.bindparam("at_ms")),
}
