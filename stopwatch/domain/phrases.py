"""Marks words for people that are no sentence, so that translators are given them too.

Whole sentences are found without a mark. A window that shows either says it anew in its language.
"""

from __future__ import annotations


def phrase(words: str) -> str:
    """Return the words as they are: a mark for whoever collects texts."""
    return words
