"""The token of the loopback endpoint, in a file of its own beside the database (decision 38)."""

from __future__ import annotations

from pathlib import Path

from stopwatch.domain.errors import Unavailable
from stopwatch.system.paths import put_private


class TokenFile:
    """Implements `LinkToken`: not in the database, so no backup takes it to another computer."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str:
        """Return the token, empty if there is none."""
        try:
            return self._path.read_text("ascii", "replace").strip()
        except OSError:
            return ""

    def write(self, token: str) -> None:
        """Replace it. Unavailable if the folder cannot be written."""
        try:
            put_private(self._path, f"{token}\n")
        except OSError as error:
            raise Unavailable(
                f"Your time is safe. LiveLinks are not answered: {self._path} cannot be written "
                f"({error.strerror})."
            ) from error
