"""Our marker in the internal notes: put there on the wire, taken away on reading.

It is the only thing by which an entry that arrived without an answer can be recognised. It is
looked for anywhere in the notes, because colleagues write below it.
"""

from __future__ import annotations

import re

NOTES_MOST = 32_000  # as live metadata says; counted as the service counts, in UTF-16 units
# Notes are read up to here: twice what the service takes, so that nothing it holds is cut, and
# not what a broken one makes up. A marker behind that is not found, and no entry of ours has one.
NOTES_READ = 2 * NOTES_MOST
_MARKER = re.compile(r"\[TSW:([0-9A-Z]{12})\]")
_CUT = " …"


def marked(internal: str, marker: str) -> str:
    """Return internal notes with the marker as their last line, within what the service takes.

    Longer notes are cut on the wire only, and visibly; on this computer they stay whole. The
    other choice, a refusal by the service, would keep the time from arriving because of a note.
    """
    line = f"[TSW:{marker}]"
    text = fitting(internal, NOTES_MOST - len(line) - 1)
    return f"{text}\n{line}" if text else line


def unmarked(internal: str) -> tuple[str, str]:
    """Return internal notes without the marker, and the marker (empty if there is none).

    The last one counts: notes of another entry may have been pasted above it.
    """
    markers = list(_MARKER.finditer(internal))
    if not markers:
        return internal, ""
    found = markers[-1]
    # Spaces are stripped here and not by the expression: a long run of them would take it hours.
    return internal[: found.start()].rstrip() + internal[found.end() :], found.group(1)


def fitting(text: str, most: int = NOTES_MOST) -> str:
    """Return a text that is at most so long, visibly cut where it was longer."""
    if len(text) * 2 <= most or _units(text) <= most:
        return text
    kept = text.encode("utf-16-le")[: (most - len(_CUT)) * 2]
    return kept.decode("utf-16-le", errors="ignore") + _CUT


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
