"""Feeds the search index and the list of words with the tickets that wait for it.

FTS5 writes a piece of index for every savepoint, and SQLite sets one for each row that has
triggers with the index among them: that cost more than all else of a pull. So triggers only note
what has changed (`extras.py`), and here it is fed in one go, at the end of a transaction of the
user's, or after one of bulk work, where nobody waits for it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from stopwatch.services.portions import MOST_AT_ONCE, ROWS_PER_WRITE
from stopwatch.storage import driver
from stopwatch.storage.folding import words_of_ticket

_NEXT = (
    "SELECT u.id, u.old, t.searched, t.account_id FROM unsearched u JOIN ticket t ON t.id = u.id "
    f"ORDER BY u.id LIMIT {ROWS_PER_WRITE}"
)
_DONE = "DELETE FROM unsearched WHERE id <= ?"
_ADD = "INSERT INTO ticket_search(rowid, searched) VALUES (?, ?)"
_TAKE_OUT = "INSERT INTO ticket_search(ticket_search, rowid, searched) VALUES ('delete', ?, ?)"
_LEARN = "INSERT INTO word(account_id, word) VALUES (?, ?) ON CONFLICT DO NOTHING"
_MERGE = "INSERT INTO ticket_search(ticket_search, rank) VALUES ('merge', 2)"
"""Merges up to 2 pages of the index: with 16, a click waited up to 3.5 ms for it."""
_MERGES = 64  # at most: hardly less than 500 new tickets bring
_MERGED = 2  # so many rows change at least where anything was merged
Row = tuple[int, str | None, str, int]


class Indexing:
    """The queue before the index, as one connection sees it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._is_due = False

    def begin(self) -> None:
        """Know that a transaction has begun: what earlier ones left is not its own."""
        self._is_due = False

    def note(self) -> None:
        """Know that this transaction changed what is searched."""
        self._is_due = True

    def catch_up(self) -> None:
        """Feed what this transaction changed, if it did."""
        if self._is_due:
            self.feed_all()

    def feed(self, is_awaited: Callable[[], bool] = bool) -> bool:
        """Feed what waits, a little at a time until somebody else does; return if all is fed."""
        known: set[tuple[int, str]] = set()
        for _time in range(MOST_AT_ONCE):
            rows = driver.execute(self._connection, _NEXT).fetchall()
            self._add(rows, known)
            if len(rows) < ROWS_PER_WRITE:
                self._is_due = False
                return True
            if is_awaited():
                break
        return False

    def feed_all(self) -> None:
        """Feed everything."""
        while not self.feed():
            pass

    def merge(self, is_awaited: Callable[[], bool]) -> None:
        """Make few pieces of many, until somebody waits; FTS5 itself would do it in lumps."""
        for _time in range(_MERGES):
            before = self._connection.total_changes
            driver.execute(self._connection, _MERGE)
            if is_awaited() or self._connection.total_changes - before < _MERGED:
                return

    def _add(self, rows: Sequence[Row], known: set[tuple[int, str]]) -> None:
        if not rows:
            return
        for key, old, searched, _account in rows:  # by their keys: FTS5 likes them rising
            if old is not None:
                driver.execute(self._connection, _TAKE_OUT, (key, old))
            driver.execute(self._connection, _ADD, (key, searched))
        words = {(row[3], word) for row in rows for word in words_of_ticket(row[2])}
        driver.execute_many(self._connection, _LEARN, list(words - known))
        known |= words
        driver.execute(self._connection, _DONE, (rows[-1][0],))
