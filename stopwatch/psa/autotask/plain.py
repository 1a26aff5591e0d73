"""Texts of the service without what no text holds: controls, halves of characters.

A lone surrogate is legal JSON and cannot be written to any file; a zero byte ends a text early
wherever C reads it; a terminal obeys the controls that a sentence brings along.
"""

from __future__ import annotations

import re

_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNS_AROUND = re.compile(r"[\u202a-\u202e\u2066-\u2069]")  # makes the rest read backwards
_QUOTATION = re.compile(r'"[^"]*"|“[^”]*”|(?<!\w)\'[^\']*\'(?!\w)')
_SENTENCE_MOST = 500
_CUT = " …"


def plain(text: str) -> str:
    """Return a text as it may be kept: its lines and tabs stay."""
    return text if text.isprintable() else _NO_TEXT.sub("\ufffd", text)


def own_words(text: str) -> str:
    """Return a text without what it quotes: a title or a note may say anything."""
    return _QUOTATION.sub("", text)


def quoted(texts: tuple[str, ...]) -> str:
    """Return texts as they may stand in a sentence for people: one line, not endless."""
    whole = _TURNS_AROUND.sub("", plain(" ".join(texts)))
    return whole if len(whole) <= _SENTENCE_MOST else whole[: _SENTENCE_MOST - 2] + _CUT
