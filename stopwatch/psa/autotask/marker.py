"""Our marker in the internal notes: put there on the wire, taken away on reading.

It is the only thing by which an entry that arrived without an answer can be recognised.
"""

from __future__ import annotations

import re

NOTES_MOST = 32_000  # characters, as live metadata says
_MARKER = re.compile(r"\s*\[TSW:([0-9A-Z]{12})\]\s*$")
_CUT = " …"


def marked(internal: str, marker: str) -> str:
    """Return internal notes with the marker as their last line, within what the service takes.

    Longer notes are cut on the wire only, and visibly; on this computer they stay whole.
    """
    line = f"[TSW:{marker}]"
    room = NOTES_MOST - len(line) - 1
    return f"{fitting(internal, room)}\n{line}".strip()


def unmarked(internal: str) -> tuple[str, str]:
    """Return internal notes without the marker, and the marker (empty if there is none)."""
    found = _MARKER.search(internal)
    return (internal[: found.start()], found.group(1)) if found else (internal, "")


def fitting(text: str, most: int = NOTES_MOST) -> str:
    """Return a text that is at most so long, visibly cut where it was longer."""
    return text if len(text) <= most else text[: most - len(_CUT)] + _CUT
