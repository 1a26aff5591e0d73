"""The ticket search: trigrams find candidates, newest first; Python ranks a bounded number.

Ordering by FTS5's own rank would score every match on every keystroke; a few hundred candidates
in row order, ranked here, answer within a frame at 100,000 tickets.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.storage.folding import folded

_CANDIDATES = 400
_SCANNED = 12_000  # one or two letters are no trigram: only the newest tickets are looked through
_TRIGRAM = 3
_COLUMNS = "t.id, t.searched, t.last_activity_at"
_BY_TRIGRAMS = sa.text(
    f"SELECT {_COLUMNS} FROM ticket_search s JOIN ticket t ON t.id = s.rowid "
    "WHERE s.searched MATCH :match AND t.account_id = :account AND t.is_hidden = 0 "
    "AND t.searched LIKE :like0 ESCAPE '!' AND t.searched LIKE :like1 ESCAPE '!' "
    "ORDER BY s.rowid DESC LIMIT :most"
)
_BY_SCAN = sa.text(
    f"SELECT {_COLUMNS} FROM (SELECT * FROM ticket ORDER BY id DESC LIMIT :scanned) t "
    "WHERE t.account_id = :account AND t.is_hidden = 0 "
    "AND t.searched LIKE :like0 ESCAPE '!' AND t.searched LIKE :like1 ESCAPE '!' LIMIT :most"
)


class TicketSearch:
    """Finds the keys of tickets that hold every typed word."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def ids(self, account_id: AccountId, query: str, limit: int) -> list[TargetId]:
        """Return the best `limit` keys, the best first."""
        words = folded(query.replace("\0", " ")).split()  # FTS5 would end its query there
        if not words:
            return []
        found = self._candidates(account_id, words)
        rows = (row for row in found if all(word in row[1] for word in words))
        best = heapq.nlargest(limit, rows, key=lambda row: (_score(row[1], words), row[2], row[0]))
        return [TargetId(row[0]) for row in best]

    def _candidates(self, account_id: AccountId, words: Sequence[str]) -> Sequence[Any]:
        long = [word for word in words if len(word) >= _TRIGRAM]
        short = [word for word in words if len(word) < _TRIGRAM]
        likes = [f"%{_escaped(word)}%" for word in short[:2]] + ["%", "%"]
        asked: dict[str, object] = {
            "account": account_id,
            "like0": likes[0],
            "like1": likes[1],
            "most": _CANDIDATES,
        }
        if not long:
            return self._connection.execute(_BY_SCAN, {**asked, "scanned": _SCANNED}).all()
        match = " ".join(f'"{word.replace(chr(34), chr(34) * 2)}"' for word in long)
        return self._connection.execute(_BY_TRIGRAMS, {**asked, "match": match}).all()


def _escaped(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _score(searched: str, words: Iterable[str]) -> int:
    number, _, rest = searched.partition(" ")
    title = rest.partition("\n")[0]
    return sum(_word_score(number, title, rest, word) for word in words)


def _word_score(number: str, title: str, rest: str, word: str) -> int:
    if word == number:
        return 100
    if number.endswith(word) or number.startswith(word):
        return 30
    if title.startswith(word):
        return 14
    if f" {word}" in title:
        return 12
    if word in title:
        return 8
    return 6 if f"\n{word}" in rest or f" {word}" in rest else 4
