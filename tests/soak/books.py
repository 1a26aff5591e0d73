"""What stands in the profile's database, read past the program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ITEMS = (
    "select id, kind, subject, state, attention, attempts, unknowns, remote_id, message, body"
    " from outbox order by id"
)
_SEGMENTS = "select id, stopwatch_id, started_at, ended_at, is_void from segment"
_SITTINGS = """
select w.id,
  (select coalesce(sum(s.ended_at - s.started_at), 0) from segment s
   where s.stopwatch_id = w.id and not s.is_void),
  (select coalesce(sum(e.worked_ms), 0) from entry e
   where e.stopwatch_id = w.id and e.phase <> 'deleted')
from stopwatch w where w.state = 'stopped'
  and exists (select 1 from entry e where e.stopwatch_id = w.id and e.phase <> 'deleted')
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A time entry on file."""

    id: str
    phase: str
    summary: str
    remote_id: int | None


@dataclass(frozen=True, slots=True)
class Item:
    """A wish on file."""

    id: str
    kind: str
    subject: str
    state: str
    attention: str | None
    attempts: int
    unknowns: int
    remote_id: int | None
    message: str
    body: str

    @property
    def is_settled(self) -> bool:
        return self.state in {"done", "withdrawn"}


@dataclass(frozen=True, slots=True)
class Segment:
    """A run on file."""

    id: str
    stopwatch_id: str
    started_at: int
    ended_at: int | None
    is_void: int


class Books:
    """Reads; each question is a transaction of its own."""

    def __init__(self, database: Path) -> None:
        self._database = database

    def entries(self) -> dict[str, Entry]:
        """Return all entries by their ids."""
        rows = self._asked("select id, phase, summary, remote_id from entry")
        return {row[0]: Entry(*row) for row in rows}

    def submitted(self) -> set[str]:
        """Return the ids of what was saved to be sent."""
        return {one.id for one in self.entries().values() if one.phase == "submitted"}

    def items(self) -> list[Item]:
        """Return all wishes, oldest first."""
        return [Item(*row) for row in self._asked(_ITEMS)]

    def segments(self) -> dict[str, Segment]:
        """Return all runs by their ids."""
        return {row[0]: Segment(*row) for row in self._asked(_SEGMENTS)}

    def sittings(self) -> list[tuple[str, int, int]]:
        """Return each booked stopwatch with the time of its runs and of its entries."""
        return [(row[0], row[1], row[2]) for row in self._asked(_SITTINGS)]

    def looks(self) -> set[tuple[str, int, str]]:
        """Return which item was looked for, when, and what was found."""
        rows = self._asked("select item_id, at, told from attempt where kind = 'look'")
        return {(row[0], row[1], row[2]) for row in rows}

    def is_whole(self) -> bool:
        """Return whether SQLite finds nothing wrong."""
        return self._asked("pragma integrity_check") == [("ok",)]

    def _asked(self, statement: str) -> list[tuple[Any, ...]]:
        with self._open() as database:
            return database.execute(statement).fetchall()

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._database, timeout=30)) as database:
            yield database
