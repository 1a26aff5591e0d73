"""How text is searched: without case and accents, all searched fields in one line."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from functools import lru_cache

FUNCTION, WORDS_FUNCTION = "searched_text", "ticket_words"
"""What SQL calls them."""
_WORD = re.compile(r"[^\W_]+")
_DAY_OF_NUMBER = re.compile(r"t\d{8}")


def folded(text: str) -> str:
    """Return a text without case and accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join([char for char in plain if not unicodedata.combining(char)]).casefold()


_folded_name = lru_cache(maxsize=4_096)(folded)  # few names come with many tickets


def searched_text(number: str, title: str, company: str, contact: str) -> str:
    """Return the line that the search looks through; the number is in it with and without dot."""
    digits = "".join(filter(str.isdigit, number))
    names = f"{_folded_name(company)}\n{_folded_name(contact)}"
    return f"{folded(number)} {folded(title)}\n{names}\n{digits}"


def words_of(text: str) -> list[str]:
    """Return the words of a folded text: what stands between signs and blanks."""
    return _WORD.findall(text)


def words_of_ticket(searched: str) -> set[str]:
    """Return the words of a searched line.

    The number's digits at its end are left out, for its parts are words; people leave out its T.
    """
    found = {word for word in words_of(searched.rpartition("\n")[0]) if len(word) > 1}
    return found | {word[1:] for word in found if _DAY_OF_NUMBER.fullmatch(word)}


def ticket_words(searched: str) -> str:
    """Return them as a JSON list: so triggers of older versions asked for them."""
    return json.dumps(list(words_of_ticket(searched)), ensure_ascii=False)


def install(raw: sqlite3.Connection) -> None:
    """Let SQL fold text too, for updates that rename a company, and part it into words."""
    raw.create_function(FUNCTION, 4, searched_text, deterministic=True)
    raw.create_function(WORDS_FUNCTION, 1, ticket_words, deterministic=True)
