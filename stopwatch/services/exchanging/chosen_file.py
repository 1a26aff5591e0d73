"""A file that somebody chose, as window and command line read it alike."""

from __future__ import annotations

from pathlib import Path

from stopwatch.domain.errors import Refused


def content_of(place: Path) -> bytes:
    """Return what is in a file. Refused for one that cannot be read."""
    try:
        return place.read_bytes()
    except OSError as error:
        raise Refused(f"Nothing was changed: {place} cannot be read ({error.strerror}).") from None
