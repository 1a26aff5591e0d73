"""The search for what is not spelled like the typed words, but nearly.

It comes after the search by the letters that were typed, where that found hardly anything. Words
that no ticket has are corrected; where all are known, one of them is, if the others occur together.
"""

from __future__ import annotations

import heapq
import sqlite3
from collections.abc import Iterator, Sequence

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.storage.candidates import Candidates, Row
from stopwatch.storage.folding import folded, words_of
from stopwatch.storage.search import Parts, parted, word_score
from stopwatch.storage.sieve import Group, is_indexed
from stopwatch.storage.similar_numbers import SimilarNumbers, is_number
from stopwatch.storage.spelling import Meaning, Spelling

_CANDIDATES = 200
_MOST_WORDS = 12  # of a whole pasted sentence, the first ones
_WORTH_A_WHOLE_WORD = 3
_NOTHING = -1  # less than anything that fits

_Rank = tuple[int, int, int]


class SimilarSearch:
    """Finds the keys of tickets that hold what the typed words may have meant."""

    def __init__(
        self, connection: sqlite3.Connection, candidates: Candidates, account_id: AccountId
    ) -> None:
        self._connection = connection
        self._candidates = candidates
        self._account_id = account_id
        self._spelling = Spelling(connection, account_id)
        self._known_meanings: dict[str, list[Meaning]] = {}

    def has_unknown(self, query: str) -> bool:
        """Whether some typed word begins no word of any ticket."""
        words = _words(query)
        return bool(set(words) - self._spelling.known(words))

    def has_stranger(self, query: str) -> bool:
        """Whether some typed word is not even in the middle of a word: then no ticket holds it.

        The digits of a number are searched without its dot, and are no word.
        """
        words = {word for word in _words(query) if len(word) > 1 and not word[1:].isdigit()}
        unknown = words - self._spelling.known(words)
        return bool(unknown) and bool(unknown - self._spelling.inside(unknown))

    def ids(self, query: str, limit: int) -> list[TargetId]:
        """Return the best `limit` keys, the best first."""
        if is_number(folded(query).strip()):
            numbers = SimilarNumbers(self._connection, self._account_id)
            return numbers.ids(folded(query).strip(), limit)
        words = _words(query)
        found: dict[int, _Rank] = {}
        for doubted in self._doubts(words):
            for key, rank in self._found(words, doubted):
                found[key] = max(rank, found.get(key, rank))
            if found:
                break
        best = heapq.nlargest(limit, found, key=lambda key: found[key])
        return [TargetId(key) for key in best]

    # ------------------------------------------------------------------ private
    def _doubts(self, words: Sequence[str]) -> Iterator[set[int]]:
        """Yield the places of words that may be mistyped: the unknown ones, or none and then each.

        None, for signs between words do not count here. Those with digits come first: of them, most
        that are one letter away are known.
        """
        unknown = set(words) - self._spelling.known(words)
        if unknown:
            yield {place for place, word in enumerate(words) if word in unknown}
        elif len(words) > 1:
            yield set()
            places = sorted(range(len(words)), key=lambda place: words[place].isalpha())
            yield from ({place} for place in places if self._meant(words[place]))

    def _found(self, words: Sequence[str], doubted: set[int]) -> Iterator[tuple[int, _Rank]]:
        groups = [self._meant(word, is_alone=len(words) == 1) for word in _at(words, doubted)]
        if not all(groups):
            return
        sure = [[(word,)] for place, word in enumerate(words) if place not in doubted]
        is_quick = any(map(is_indexed, sure))  # one or two letters alone: all tickets are read
        rows = self._rows(sure, _CANDIDATES + 1) if is_quick else []
        if is_quick and not rows:
            return  # without these there is nothing, whatever the others are
        if not 0 < len(rows) <= _CANDIDATES:
            rows = self._rows([*sure, *groups], _CANDIDATES)
        for key, searched, active_at in rows:
            score = _score(searched, sure, groups)
            if score is not None:
                yield key, (score, active_at, key)

    def _meant(self, word: str, *, is_alone: bool = False) -> list[Meaning]:
        if word not in self._known_meanings:
            self._known_meanings[word] = self._spelling.meanings(word, is_alone=is_alone)
        return self._known_meanings[word]

    def _rows(self, groups: Sequence[Group], limit: int) -> list[Row]:
        return self._candidates.rows(self._account_id, groups, limit)


def _words(query: str) -> list[str]:
    found = words_of(folded(query.replace("\0", " ")))
    return list(dict.fromkeys(found))[:_MOST_WORDS]


def _score(searched: str, sure: Sequence[Group], guessed: Sequence[Group]) -> int | None:
    """Return how well a text fits; None if a guess is not in it, or only inside of a word."""
    total, parts = 0, parted(searched)
    for group in guessed:  # no generators: it is asked for hundreds of tickets at each letter
        best = _NOTHING
        for meaning in group:
            if meaning[0] in searched:  # of many guesses about a number a ticket has one
                best = max(best, _fit(searched, parts, meaning))
        if best == _NOTHING:
            return None
        total += best
    for ((word,),) in sure:
        total += word_score(parts, word)
    return total


def _fit(searched: str, parts: Parts, meaning: Meaning) -> int:
    total = 0
    for word in meaning:
        counts = _begins_at(searched, word)
        if counts is None:
            return _NOTHING
        total += word_score(parts, word) + counts
    return total // len(meaning)


def _at(words: Sequence[str], places: set[int]) -> list[str]:
    return [word for place, word in enumerate(words) if place in places]


def _begins_at(searched: str, word: str) -> int | None:
    """Return how much it counts that a text has a word that begins so, None if it has none."""
    place, best = searched.find(word), None
    while place >= 0:
        end = place + len(word)
        if place == 0 or not searched[place - 1].isalnum():
            if not searched[end : end + 1].isalnum():
                return _WORTH_A_WHOLE_WORD
            best = 0
        place = searched.find(word, place + 1)
    return best
