"""Copies of the database, and the question whether it is whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def copy_to(source: Path, copy: Path) -> None:
    """Copy a database while it may be in use, through SQLite's own backup."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)


def is_whole(path: Path) -> bool:
    """Return whether SQLite finds the file sound; reads all of it."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as raw:
        return bool(raw.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
