"""Where temporary profiles are quick: what is tested is not the disk."""

from __future__ import annotations

import shutil
from pathlib import Path

_ROOM = 4 << 30  # bytes that all tests together never come near


def quick_folder() -> str | None:
    """Return a folder in memory where there is one with room; some give it very little."""
    shared = Path("/dev/shm")  # noqa: S108 - only our own temporary folders are made in it
    is_roomy = shared.is_dir() and shutil.disk_usage(shared).free >= _ROOM
    return str(shared) if is_roomy else None
