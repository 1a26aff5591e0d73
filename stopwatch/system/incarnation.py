"""The mark beside the database that tells a restored or copied profile from the one it was.

A backup of the whole folder brings the mark back together with the database. So the mark names
the moment at which the file system made a second file, the witness: nobody can set that moment,
and it is another one in every copy.
"""

from __future__ import annotations

import hashlib
import platform
from pathlib import Path

from stopwatch.domain.errors import Unavailable
from stopwatch.system.paths import put_private

_MACHINE_ID = Path("/etc/machine-id")


class SidecarIncarnation:
    """Implements `Incarnation` with two small files; the mark counts only where it was made."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._witness = path.with_suffix(".witness")

    def read(self) -> str:
        """Return the mark, empty if there is none or it is a copy of one."""
        try:
            place, _space, mark = self._path.read_text("utf-8", "replace").rpartition(" ")
            return mark.strip() if place == self._place() else ""
        except OSError:
            return ""

    def write(self, mark: str) -> None:
        """Replace the mark, durably. Unavailable if the folder cannot be written."""
        try:
            put_private(self._witness, "")  # new each time, or an old mark would fit it again
            put_private(self._path, f"{self._place()} {mark}\n")
        except OSError as error:
            raise Unavailable(
                "Your time is safe. Nothing was sent: the data folder cannot be written "
                f"({error.strerror}). Make room on the disk, then it goes on by itself."
            ) from error

    def _place(self) -> str:
        """Return what is the same here only, and only until the folder is copied."""
        return f"{_machine()} {self._witness.stat().st_ctime_ns}"


def _machine() -> str:
    """Return what tells this computer from others, without telling which it is."""
    try:
        known = _MACHINE_ID.read_text("utf-8").strip()
    except OSError:  # not Linux, or a bare container
        known = platform.node()
    return hashlib.sha256(f"ticket-stopwatch {known}".encode()).hexdigest()[:16]
