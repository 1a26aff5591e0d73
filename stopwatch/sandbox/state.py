"""The sandbox's own state file: seed parameters and every change since, in SQLite.

A change is on disk before its reply leaves, so a practice service that is killed goes on where
its clients believe it is.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from stopwatch.sandbox.store import Change

SEED_VERSION = 3
"""Raised when the same parameters no longer build the same data."""

_SCHEMA = """
create table if not exists parameters (name text primary key, value text not null) strict;
create table if not exists changes (
    entity text not null,
    id integer not null,
    body text,
    primary key (entity, id)
) strict, without rowid;
"""


@dataclass(frozen=True, slots=True)
class Parameters:
    """What the seed is made from."""

    seed: int
    tickets: int
    anchor: str
    version: int = SEED_VERSION

    @property
    def anchor_day(self) -> date:
        """The day the seeded history ends before."""
        return date.fromisoformat(self.anchor)


class StateFile:
    """The open state file."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        # The thread that serves is not always the one that opens and closes.
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = full")
        self._db.executescript(_SCHEMA)

    def settle(self, wanted: Parameters) -> Parameters:
        """Return the parameters of the first start; this start's become them when it is the first.

        Raises ValueError when the file was made by another version of the seed.
        """
        stored = dict(self._db.execute("select name, value from parameters").fetchall())
        if not stored:
            self._store(wanted)
            return wanted
        kept = Parameters(
            int(stored["seed"]), int(stored["tickets"]), stored["anchor"], int(stored["version"])
        )
        if kept.version != SEED_VERSION:
            raise ValueError(
                "This state file was made by another version of the practice service. Your"
                " tickets in it cannot be shown; choose a new file."
            )
        return kept

    def record(self, changes: Iterable[Change]) -> None:
        """Make the changes durable, all or none, before returning."""
        rows = [(c.entity, c.id, None if c.row is None else json.dumps(c.row)) for c in changes]
        statement = (
            "insert into changes (entity, id, body) values (?, ?, ?)"
            " on conflict (entity, id) do update set body = excluded.body"
        )
        with self._transaction():
            self._db.executemany(statement, rows)

    def changes(self) -> Iterator[Change]:
        """Yield every change of earlier runs."""
        for entity, row_id, body in self._db.execute("select entity, id, body from changes"):
            yield Change(entity, row_id, None if body is None else json.loads(body))

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _store(self, parameters: Parameters) -> None:
        rows = [(name, str(value)) for name, value in asdict(parameters).items()]
        with self._transaction():
            self._db.executemany("insert into parameters (name, value) values (?, ?)", rows)

    def _transaction(self) -> _Transaction:
        return _Transaction(self._db)


class _Transaction:
    """One immediate transaction: committed when the block ends well, undone when it does not."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute("begin immediate")

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        self._db.execute("commit" if kind is None else "rollback")
