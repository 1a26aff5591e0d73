"""The mark beside the database that tells a restored or copied profile from the one it was."""

from __future__ import annotations

import hashlib
import os
import platform
from pathlib import Path

from stopwatch.domain.errors import Unavailable
from stopwatch.system.paths import private

_MACHINE_ID = Path("/etc/machine-id")


class SidecarIncarnation:
    """Implements `Incarnation` with a small file; the mark counts only on the same computer."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str:
        """Return the mark, empty if there is none or it was made on another computer."""
        try:
            machine, _space, mark = self._path.read_text("utf-8", "replace").partition(" ")
        except OSError:
            return ""
        return mark.strip() if machine == _machine() else ""

    def write(self, mark: str) -> None:
        """Replace the mark, durably. Unavailable if the folder cannot be written."""
        new = self._path.with_suffix(".new")
        try:
            with open(new, "w", encoding="utf-8", opener=private) as file:
                file.write(f"{_machine()} {mark}\n")
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._path)
        except OSError as error:
            raise Unavailable(
                "Your time is safe. Nothing was sent: the data folder cannot be written "
                f"({error.strerror}). Make room on the disk, then it goes on by itself."
            ) from error


def _machine() -> str:
    """Return what tells this computer from others, without telling which it is."""
    try:
        known = _MACHINE_ID.read_text("utf-8").strip()
    except OSError:  # not Linux, or a bare container
        known = platform.node()
    return hashlib.sha256(f"ticket-stopwatch {known}".encode()).hexdigest()[:16]
