"""Corrects mistyped words by the words of all tickets, which the database keeps in order.

A guess is asked for as a beginning: whoever types has often not come to the end of a word yet.
Each guess is one step down an index, so it costs the same however many tickets there are.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from stopwatch.domain.ids import AccountId
from stopwatch.domain.spelling import SHORTEST, guesses, partings
from stopwatch.storage import driver

Meaning = tuple[str, ...]
"""Words of which each has to occur: one, or two that were run together."""
_MOST = 60  # guesses about one word
_BEGUN_SO = (
    "SELECT e.value FROM json_each(?) e WHERE EXISTS (SELECT 1 FROM word w "
    "WHERE w.account_id = ? AND w.word >= e.value AND w.word < e.value || char(1114111))"
)
_WHOLE = (
    "SELECT e.value FROM json_each(?) e "
    "WHERE EXISTS (SELECT 1 FROM word w WHERE w.account_id = ? AND w.word = e.value)"
)
_INSIDE = (
    "SELECT e.value FROM json_each(?) e "
    "WHERE EXISTS (SELECT 1 FROM word w WHERE w.account_id = ? AND instr(w.word, e.value))"
)


class Spelling:
    """Knows the words of one account's tickets."""

    def __init__(self, connection: sqlite3.Connection, account_id: AccountId) -> None:
        self._connection = connection
        self._account_id = account_id

    def known(self, words: Iterable[str]) -> set[str]:
        """Return those with which some word of a ticket begins."""
        return self._asked(_BEGUN_SO, words)

    def inside(self, words: Iterable[str]) -> set[str]:
        """Return those that stand anywhere in some word; for the others, all words are read."""
        return self._asked(_INSIDE, words)

    def meanings(self, word: str, *, is_alone: bool) -> list[Meaning]:
        """Return what somebody may have meant by a word, the likelier kinds of typo first."""
        reach = max(map(len, self.known(word[:end] for end in range(1, len(word) + 1))), default=0)
        guessed = dict.fromkeys(guesses(word, reach))
        begun = self.known(guess for guess in guessed if len(guess) >= SHORTEST)
        if not is_alone:
            begun |= self._whole(guess for guess in guessed if len(guess) < SHORTEST)
        is_known = reach == len(word)  # then its own beginnings say nothing
        kept = [
            guess
            for guess in guessed
            if guess in begun and not (is_known and word.startswith(guess))
        ]
        return [*((guess,) for guess in kept[:_MOST]), *self._parted(word, reach)]

    def _parted(self, word: str, reach: int) -> list[Meaning]:
        pairs = [pair for pair in partings(word) if len(pair[0]) <= reach]
        if not pairs:
            return []
        whole = self._whole({first for first, _ in pairs})
        begun = self.known({second for first, second in pairs if first in whole})
        return [(first, second) for first, second in pairs if first in whole and second in begun]

    def _whole(self, words: Iterable[str]) -> set[str]:
        return self._asked(_WHOLE, words)

    def _asked(self, statement: str, words: Iterable[str]) -> set[str]:
        asked = (json.dumps(list(words)), self._account_id)
        return {row[0] for row in driver.execute(self._connection, statement, asked)}
