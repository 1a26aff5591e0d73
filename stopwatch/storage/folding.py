"""How text is searched: without case and accents, all searched fields in one line."""

from __future__ import annotations

import sqlite3
import unicodedata
from functools import lru_cache

FUNCTION = "searched_text"
"""What SQL calls it."""


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


def install(raw: sqlite3.Connection) -> None:
    """Let SQL fold text too, for updates that rename a company."""
    raw.create_function(FUNCTION, 4, searched_text, deterministic=True)
