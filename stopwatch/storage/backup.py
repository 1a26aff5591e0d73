"""Copies of the database, and the question whether it is whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""The primary result codes by which SQLite says that a file is not what it should be."""


def copy_to(source: Path, copy: Path) -> None:
    """Copy a database while it may be in use, through SQLite's own backup."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)


def is_whole(path: Path) -> bool:
    """Return whether SQLite finds the file sound; reads all of it."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as raw:
        try:
            return bool(raw.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF in DAMAGED:
                return False
            raise
