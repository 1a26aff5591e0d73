"""The mark beside the database that tells a restored or copied profile from the one it was."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

_MACHINE_ID = Path("/etc/machine-id")


class SidecarIncarnation:
    """Implements `Incarnation` with a small file; the mark counts only on the same computer."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str:
        """Return the mark, empty if there is none or it was made on another computer."""
        try:
            machine, _space, mark = self._path.read_text().strip().partition(" ")
        except OSError:
            return ""
        return mark if machine == _machine() else ""

    def write(self, mark: str) -> None:
        """Replace the mark, durably."""
        new = self._path.with_suffix(".new")
        with new.open("w") as file:
            file.write(f"{_machine()} {mark}\n")
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)


def _machine() -> str:
    known = _MACHINE_ID.read_bytes() if _MACHINE_ID.exists() else b""
    return hashlib.sha256(b"ticket-stopwatch " + known).hexdigest()[:16]
