"""How text is searched: without case and accents, all searched fields in one line."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

_FUNCTION = "searched_text"


def folded(text: str) -> str:
    """Return a text without case and accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()


def searched_text(number: str, title: str, company: str, contact: str) -> str:
    """Return the lines that the search looks through; the number's bare digits come last."""
    digits = "".join(char for char in number if char.isdigit())
    return folded(f"{number} {title}\n{company}\n{contact}\n{digits}")


def install(raw: sqlite3.Connection) -> None:
    """Let SQL fold text too, for updates that rename a company."""
    raw.create_function(_FUNCTION, 4, searched_text, deterministic=True)


def SEARCHED(columns: Mapping[str, Any]) -> sa.Function[str]:  # noqa: N802 - stands in SQL
    """Return the SQL for a ticket's searched line."""
    parts = (columns[name] for name in ("number", "title", "company", "contact"))
    return sa.Function(_FUNCTION, *parts, type_=sa.Text())
