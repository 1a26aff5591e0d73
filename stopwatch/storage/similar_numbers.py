"""Ticket numbers that are one letter away from a typed one: the index on numbers knows them all."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.spelling import guesses
from stopwatch.storage import driver

_NUMBER = re.compile(r"t\d[\d.]{3,}|[\d.]{7,}")
_FOUND = (
    "SELECT e.value, t.id FROM json_each(?) e CROSS JOIN ticket t ON t.account_id = ? "
    "AND t.number >= e.value AND t.number < e.value || char(1114111) AND t.is_hidden = 0 LIMIT ?"
)
_BEGUN = (
    "SELECT e.value FROM json_each(?) e WHERE EXISTS (SELECT 1 FROM ticket t "
    "WHERE t.account_id = ? AND t.number >= e.value AND t.number < e.value || char(1114111))"
)


def is_number(query: str) -> bool:
    """Whether a folded query looks like a ticket's number, or most of one."""
    return _NUMBER.fullmatch(query) is not None


class SimilarNumbers:
    """Knows the numbers of one account's tickets."""

    def __init__(self, connection: sqlite3.Connection, account_id: AccountId) -> None:
        self._connection = connection
        self._account_id = account_id

    def ids(self, query: str, limit: int) -> list[TargetId]:
        """Return the best `limit` keys, the likelier kinds of typo first."""
        number = f"T{query.removeprefix('t')}"
        reach = max(map(len, self._begun(number[:end] for end in range(1, len(number) + 1))))
        guessed = [guess.upper() for guess in dict.fromkeys(guesses(number, reach))]
        asked = (json.dumps(guessed), self._account_id, limit)
        rows = driver.execute(self._connection, _FOUND, asked)
        return list(dict.fromkeys(TargetId(row[1]) for row in rows))

    def _begun(self, numbers: Iterable[str]) -> set[str]:
        asked = (json.dumps(list(numbers)), self._account_id)
        return {"", *(row[0] for row in driver.execute(self._connection, _BEGUN, asked))}
