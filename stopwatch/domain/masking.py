"""A ticket's title without what differs from one occurrence to the next.

Every token is judged for itself and remembered, so a title costs a few look-ups; no expression
here can match one text in two ways, so the time grows with the length of the title and no faster.
"""

from __future__ import annotations

import re
from functools import lru_cache

from stopwatch.domain.masking_words import (
    DATES,
    FILES,
    INNER_DOMAINS,
    KEPT,
    KINDS,
    NO_HOSTS,
    REFERENCES,
)

HOST = "@host"
"""What stands in a masked title for the name of a host."""

_REMEMBERED = 1 << 15
_PREFIXES = re.compile(
    r"(?:\s*(?:(?:re|fw|fwd|aw|wg|antw|tr|sv|vs)(?:\[[0-9]+\])?:"
    r"|\[(?:external|extern|ext|spam|suspected spam)\]))*",
    re.IGNORECASE,
)
_TOKENS = re.compile(r"[^\s,;|()\[\]{}\"“”„«»=<>]+")
_EDGES = ".:!?'’‘`*#~+-–—_/\\&%$^…·•"
_INSIDE = re.compile(r"[\W_]+")
_HAS_DIGIT = re.compile(r"\d")

_DASHED = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+")
_PLAIN = re.compile(r"([a-z]{2,})[0-9]{2,}[a-z]?")
_SHORT = re.compile(r"([a-z]+)[0-9]+")
_NAMED = re.compile(r"([A-Z]+)(?:-[A-Z]+)+")
_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+([a-z]{2,})")
_HEX = re.compile(r"(?:0x)?[0-9a-f]+")
_JOINTS = re.compile(r"[-:.]")
_HEX_LENGTH = 8


def read(title: str) -> tuple[str, tuple[str, ...]]:
    """Return a masked title and the names of hosts in it.

    Numbers, dates, ids and reply marks are gone from it, and each host stands in it as `HOST`.
    The names are in capitals, each once.
    """
    begins = _PREFIXES.match(title)
    tokens = _TOKENS.findall(title, begins.end() if begins else 0)
    words, names = [], []
    for token in tokens:
        word, is_host = _word(token)
        if word:
            words.append(word)
        if is_host:
            names.append(token.strip(_EDGES).upper())
    return " ".join(words), tuple(dict.fromkeys(names)) if names else ()


@lru_cache(_REMEMBERED)
def _word(token: str) -> tuple[str, bool]:
    """Return what stands for a token, and whether all of it is the name of a host."""
    if token == HOST:
        return HOST, False
    bare = token.strip(_EDGES).replace("’", "'")
    if bare.isalpha():
        return _plain(bare.casefold()), False
    if _is_host(bare):
        return HOST, True
    return _composed(bare.casefold()), False


def _plain(word: str) -> str:
    return "" if word in DATES else word


def _composed(word: str) -> str:
    """Return what is left of a token of letters, digits and signs."""
    if word in KEPT:
        return word
    if not word or "@" in word or (_HAS_DIGIT.search(word) and _is_value(word)):
        return ""
    parts = [part for part in _INSIDE.split(word.replace("'s", "").replace("'", "")) if part]
    if parts == [word]:
        return word.rstrip("0123456789")
    if len(parts) == 2 and min(map(len, parts)) <= 2 and all(map(str.isalpha, parts)):
        return _word("".join(parts))[0]  # Wi-Fi, e-mail, log-in
    return " ".join(found for part in parts if (found := _word(part)[0]))


def _is_value(word: str) -> bool:
    """Whether a token with digits is a number, a date, an address or an id."""
    if word[0].isdigit() or not any(map(str.isalpha, word)):
        return True
    joined = _JOINTS.sub("", word)
    is_long = len(joined) >= _HEX_LENGTH or word.count(":") >= 2
    if is_long and _HEX.fullmatch(joined):
        return True
    letters = _SHORT.fullmatch(joined)
    return letters is not None and letters[1] in REFERENCES


def _is_host(bare: str) -> bool:
    word = bare.casefold()
    if "." in word:
        return _is_domain(word)
    if not _HAS_DIGIT.search(word):
        named = _NAMED.fullmatch(bare)
        return named is not None and named[1].casefold() in KINDS
    return word not in KEPT and not _is_value(word) and _looks_named(word)


def _looks_named(word: str) -> bool:
    if _DASHED.fullmatch(word):
        first = word.replace("_", "-").partition("-")[0].rstrip("0123456789")
        return first not in REFERENCES and (first not in NO_HOSTS or first in KINDS)
    plain, short = _PLAIN.fullmatch(word), _SHORT.fullmatch(word)
    if plain:
        return plain[1] not in NO_HOSTS and plain[1] not in REFERENCES
    return short is not None and short[1] in KINDS and short[1] not in NO_HOSTS


def _is_domain(word: str) -> bool:
    found = _DOMAIN.fullmatch(word)
    if found is None or found[1] in FILES:
        return False
    is_deep = word.count(".") >= 2 and len(word) > 8
    return found[1] in INNER_DOMAINS or (is_deep and bool(_HAS_DIGIT.search(word)))
