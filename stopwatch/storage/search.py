"""The ticket search: trigrams find candidates, newest first; Python ranks a bounded number.

Ordering by FTS5's own rank would score every match on every keystroke; a few hundred candidates
in row order, ranked here, answer within a frame at 100,000 tickets.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.storage import driver
from stopwatch.storage.folding import folded

_CANDIDATES = 250  # a list shows 200 of them
_LOOKED_AT = 2_000  # of tickets that hold all trigrams, so that a second word cannot cost a scan
_SCANNED = 12_000  # one or two letters are no trigram: only the newest tickets are looked through
_TRIGRAM = 3
_OF_NUMBER = 2
_SELECT = "SELECT t.id, t.searched, t.last_activity_at FROM "
_FILTER = "t.account_id = ? AND t.is_hidden = 0 "  # before the limits: others' must not use them up
_FOUND = (
    f"{_SELECT}({_SELECT}ticket_search s CROSS JOIN ticket t ON t.id = s.rowid "
    f"WHERE s.ticket_search MATCH ? AND {_FILTER}ORDER BY s.rowid DESC LIMIT {_LOOKED_AT}) t "
)
_NEWEST = (  # by an index on the account, all its tickets would be sorted first
    f"{_SELECT}({_SELECT}ticket t NOT INDEXED "
    f"WHERE {_FILTER}ORDER BY t.id DESC LIMIT {_SCANNED}) t "
)
Parts = tuple[tuple[str, str], str, str]
_CONTAINS = "instr(t.searched, ?)"  # both sides are folded: no need for LIKE's own folding


class TicketSearch:
    """Finds the keys of tickets that hold every typed word."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def ids(self, account_id: AccountId, query: str, limit: int) -> list[TargetId]:
        """Return the best `limit` keys, the best first."""
        words = folded(query.replace("\0", " ")).split()  # FTS5 would end its query there
        if not words:
            return []
        rows = self._candidates(account_id, words)
        scored = [(_score(searched, words), at_ms, key) for key, searched, at_ms in rows]
        scored.sort(reverse=True)
        return [TargetId(key) for _score_of_it, _at_ms, key in scored[:limit]]

    def _candidates(self, account_id: AccountId, words: Sequence[str]) -> Sequence[Any]:
        match = " AND ".join(f'"{three}"' for word in words for three in trigrams(word))
        contains = " AND ".join([_CONTAINS] * len(words))
        source, first = found_by(match)
        return driver.execute(
            self._connection,
            f"{source}WHERE {contains} LIMIT {_CANDIDATES}",
            (*first, account_id, *words),
        ).fetchall()


def found_by(match: str) -> tuple[str, tuple[str, ...]]:
    """Return what `FROM` begins with for an FTS5 query, empty for none, and its values."""
    return (_FOUND, (match,)) if match else (_NEWEST, ())


def trigrams(word: str) -> list[str]:
    """Return trigrams that cover a word, quoted for FTS5; all of them would find hardly less.

    Of a number only the end is asked for: with its beginning begin all others, and each list that
    FTS5 lays beside the rest costs as much as it is long. What is found is looked at anyway.
    """
    last = len(word) - _TRIGRAM
    if last < 0:
        return []
    cover = [word[start : start + _TRIGRAM] for start in (*range(0, last, _TRIGRAM), last)]
    if not word.isalpha():
        cover = ([three for three in cover if three.isalnum()] or cover)[-_OF_NUMBER:]
    return [three.replace('"', '""') for three in cover]


def _score(searched: str, words: Iterable[str]) -> int:
    parts = parted(searched)
    total = 0
    for word in words:  # no generator: it is asked for hundreds of tickets at each letter
        total += word_score(parts, word)
    return total


def parted(searched: str) -> Parts:
    """Return what words are looked for in: numbers, title, and the rest with the title."""
    number, _, rest = searched.partition(" ")
    title = rest.partition("\n")[0]
    digits = searched.rpartition("\n")[2]
    return (number, digits), title, rest


def word_score(parts: Parts, word: str) -> int:
    """Return how well one word fits a ticket that holds it: best is its number."""
    numbers, title, rest = parts
    number, digits = numbers
    if word in number or word in digits:  # of most words no number has anything
        if word in numbers:
            return 100
        if number.startswith(word) or number.endswith(word):
            return 30
        if digits.startswith(word) or digits.endswith(word):
            return 30
    if title.startswith(word):
        return 14
    if f" {word}" in title:
        return 12
    if word in title:
        return 8
    return 6 if f"\n{word}" in rest or f" {word}" in rest else 4
