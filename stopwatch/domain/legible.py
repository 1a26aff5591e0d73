"""Texts without what nobody can read, which other programs refuse or change in silence."""

from __future__ import annotations

import re

_NO_SIGNS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def legible(text: str) -> str:
    """Return a text without the controls that a terminal leaves in what is pasted from it."""
    return _NO_SIGNS.sub("", text)
