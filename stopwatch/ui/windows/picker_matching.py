"""Which letters of a title the typed words hit, so that a row can show why it is listed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

Ranges = tuple[tuple[int, int], ...]


def matched(text: str, query: str) -> Ranges:
    """Return the hit ranges of a text, in order; neither case nor accents matter."""
    folded, places = _folded(text)
    hits: list[tuple[int, int]] = []
    for word in _words(query):
        hits += _hits(folded, word)
    if not hits:
        return ()
    return tuple(_merged(text, sorted((places[a], places[b - 1] + 1) for a, b in hits)))


@lru_cache(maxsize=8)
def _words(query: str) -> Sequence[str]:
    """Return the words without case and accents: each row on the screen asks for the same."""
    return tuple(_folded(word)[0] for word in query.split())


def _hits(text: str, word: str) -> Iterator[tuple[int, int]]:
    begin = text.find(word) if word else -1
    while begin >= 0:
        if len(word) > 1 or _begins_word(text, begin):
            yield begin, begin + len(word)
        begin = text.find(word, begin + len(word))


def _begins_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return the text without case and accents, and for each letter where it came from."""
    if text.isascii():  # nearly every text: nothing to take apart
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for plain in unicodedata.normalize("NFKD", letter.casefold()):
            if not unicodedata.combining(plain):
                letters.append(plain)
                places.append(place)
    return "".join(letters), places


def _merged(text: str, ranges: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join what overlaps, and what only a dash or dot keeps apart: SRV-DC is one hit."""
    kept: list[tuple[int, int]] = []
    for start, end in ranges:
        if kept and _is_joint(text[kept[-1][1] : start]):
            kept[-1] = (kept[-1][0], max(kept[-1][1], end))
        else:
            kept.append((start, end))
    assert all(before[1] <= after[0] for before, after in pairwise(kept))
    yield from kept


def _is_joint(between: str) -> bool:
    return not between or (len(between) == 1 and between in "-./_")
