"""How many tickets hold which three letters, estimated by some of them that are kept in memory.

FTS5 knows this only by counting, which takes as long as a search. Tickets are read in a few blocks,
so that it is no thousand places on a slow disk. An estimate that is wrong costs time, no hits.
"""

from __future__ import annotations

import json
import sqlite3

from stopwatch.storage import driver

_BLOCK = 32  # tickets side by side
_BLOCKS = 32
_CHANGED = 1.25  # so many times as many tickets, or as few, need another sample
_MOST_KNOWN = 10_000  # of all that was ever typed
_NEWEST = "SELECT max(id) FROM ticket"
_SOME = (
    "SELECT t.searched FROM json_each(?) e "
    f"CROSS JOIN ticket t ON t.id BETWEEN e.value AND e.value + {_BLOCK - 1}"
)


class Sample:
    """Some tickets of all times; which of them hold something is told by the bits of a number."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._newest = 0
        self._texts: list[str] = []
        self._known: dict[str, int] = {}

    def refresh(self) -> None:
        """Take another one if there are many more tickets now, or less, than at the last one."""
        newest = driver.execute(self._connection, _NEWEST).fetchone()[0] or 0
        if not self._newest / _CHANGED <= newest <= self._newest * _CHANGED:
            self._newest = newest
            step = max(_BLOCK, newest // _BLOCKS + 1)
            starts = json.dumps([*range(newest - _BLOCK + 1, 1 - _BLOCK, -step)])
            rows = driver.execute(self._connection, _SOME, (starts,))
            self._texts = [row[0] for row in rows]
            self._known = {}

    @property
    def size(self) -> int:
        """How many tickets it has."""
        return len(self._texts)

    @property
    def all(self) -> int:
        """All of its tickets."""
        return (1 << self.size) - 1

    def count(self, letters: str) -> int:
        """Return how many of them hold some letters."""
        return self.holding(letters).bit_count()

    def holding(self, letters: str) -> int:
        """Return which of them hold some letters."""
        known = self._known.get(letters)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known = {}
            bits = "".join(["1" if letters in text else "0" for text in self._texts])
            known = self._known[letters] = int(bits or "0", 2)
        return known
