"""The ticket search: of a bounded number of candidates, newest first, the best by rank."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.storage.candidates import Candidates, Row
from stopwatch.storage.folding import folded

_CANDIDATES = 250  # a list shows 200 of them
_BEGUN_NUMBER = re.compile(r"t\d{2,}[\d.]*|\d{6,}[\d.]*")
Parts = tuple[tuple[str, str], str, str]


class TicketSearch:
    """Finds the keys of tickets that hold every typed word."""

    def __init__(self, candidates: Candidates) -> None:
        self._candidates = candidates

    def ids(self, account_id: AccountId, query: str, limit: int) -> list[TargetId]:
        """Return the best `limit` keys, the best first."""
        words = folded(query.replace("\0", " ")).split()  # FTS5 would end its query there
        if not words:
            return []
        rows = self._rows(account_id, words)
        scored = [(_score(searched, words), at_ms, key) for key, searched, at_ms in rows]
        scored.sort(reverse=True)
        return [TargetId(key) for _score_of_it, _at_ms, key in scored[:limit]]

    def _rows(self, account_id: AccountId, words: Sequence[str]) -> Sequence[Row]:
        """Return candidates: of a begun number those that begin so, if no others are listed."""
        if len(words) == 1 and _BEGUN_NUMBER.fullmatch(words[0]):
            number = f"T{words[0].removeprefix('t')}"
            rows = self._candidates.numbered(account_id, number, _CANDIDATES)
            if len(rows) == _CANDIDATES:
                return rows
        return self._candidates.rows(account_id, [[(word,)] for word in words], _CANDIDATES)


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
