"""Where temporary profiles are quick: what is tested is not the disk."""

from __future__ import annotations

from pathlib import Path


def quick_folder() -> str | None:
    """Return a folder in memory where there is one."""
    shared = Path("/dev/shm")  # noqa: S108 - only our own temporary folders are made in it
    return str(shared) if shared.is_dir() else None
