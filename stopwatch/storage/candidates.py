"""Which tickets hold what is looked for: trigrams find them, and they are looked at, newest first.

Ordering by FTS5's own rank would score every match on every keystroke; a few hundred candidates
in row order, ranked in Python, answer within a frame at 100,000 tickets.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from stopwatch.domain.ids import AccountId
from stopwatch.storage import driver
from stopwatch.storage.sample import Sample
from stopwatch.storage.sieve import Group, is_indexed, sieve

_LOOKED_AT = 2_000  # of tickets that hold all long words: a short one must not cost a scan
_SCANNED = 12_000  # at most: one or two letters are no trigram, and some digits are in all numbers
_SELECT = "SELECT t.id, t.searched, t.last_activity_at FROM "
_FILTER = "t.account_id = ? AND t.is_hidden = 0"  # before the limits: others' must not use them up
_FOUND = (
    f"{_SELECT}({_SELECT}({_SELECT}ticket_search s CROSS JOIN ticket t ON t.id = s.rowid "
    f"WHERE s.ticket_search MATCH ? AND {_FILTER} "
    f"ORDER BY s.rowid DESC LIMIT {_SCANNED}) t WHERE {{long}} LIMIT {_LOOKED_AT}) t "
)
_NEWEST = (  # by an index on the account, all its tickets would be sorted first
    f"{_SELECT}({_SELECT}ticket t NOT INDEXED "
    f"WHERE {_FILTER} ORDER BY t.id DESC LIMIT {_SCANNED}) t "
)
_NUMBERED = (
    f"{_SELECT}ticket t WHERE {_FILTER} AND t.number >= ? AND t.number < ? || char(1114111) "
    "ORDER BY t.number DESC LIMIT ?"
)
_HOLDS = "instr(t.searched, ?)"  # both sides are folded: no need for LIKE's own folding
Row = tuple[int, str, int]


class Candidates:
    """The tickets of one connection, by what they hold."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._sample = Sample(connection)

    def rows(self, account_id: AccountId, groups: Sequence[Group], limit: int) -> list[Row]:
        """Return key, text and last activity of the newest tickets that hold every group."""
        long = [group for group in groups if is_indexed(group)]
        short = [group for group in groups if not is_indexed(group)]
        where = f"WHERE {_holding(short)} " if short else ""
        values = [word for group in (*long, *short) for meaning in group for word in meaning]
        source, first = self._source(long)
        asked = (*first, account_id, *values)
        statement = f"{source}{where}LIMIT {limit}"
        return list(driver.execute(self._connection, statement, asked).fetchall())

    def numbered(self, account_id: AccountId, beginning: str, limit: int) -> list[Row]:
        """Return the same of the tickets whose number begins so, the highest first."""
        asked = (account_id, beginning, beginning, limit)
        return list(driver.execute(self._connection, _NUMBERED, asked).fetchall())

    def _source(self, long: Sequence[Group]) -> tuple[str, tuple[str, ...]]:
        if not long:
            return _NEWEST, ()
        self._sample.refresh()
        return _FOUND.format(long=_holding(long)), (sieve(long, self._sample),)


def _holding(groups: Sequence[Group]) -> str:
    return " AND ".join(map(_any_of, groups))


def _any_of(group: Group) -> str:
    either = (" AND ".join([_HOLDS] * len(meaning)) for meaning in group)
    return f"({' OR '.join(f'({one})' for one in either)})"
