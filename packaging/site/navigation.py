"""The navigation of the documents: the lists of `docs/index.md`, for the site and for its tests."""

from __future__ import annotations

import re
from pathlib import Path

_HEADING = re.compile(r"^## (.+)$")
_ENTRY = re.compile(r"^\* \[([^\]]+)\]\(([^)#]+)\)")


def guides(index: str) -> dict[str, list[tuple[str, str]]]:
    """Return the pages of each guide in their order, each as its title and its path."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in index.splitlines():
        if heading := _HEADING.match(line):
            found[heading[1]] = []
        elif found and (entry := _ENTRY.match(line)):
            found[next(reversed(found))].append((entry[1], entry[2]))
    return found


def pages(docs: Path) -> list[str]:
    """Return every page that the site has, by its path in the folder."""
    return sorted(str(path.relative_to(docs)) for path in docs.rglob("*.md"))
