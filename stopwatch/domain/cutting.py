"""Titles where there is little room."""

from __future__ import annotations

TITLE_MOST = 40
"""How many characters of a title stand where nothing can elide it: in a menu or a sentence."""


def cut(text: str, most: int) -> str:
    """Return a text of at most so many characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
