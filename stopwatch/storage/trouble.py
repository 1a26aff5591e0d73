"""What the disk and the file can do to us, translated once into sentences for people."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from stopwatch.domain.errors import Refused, StopwatchError, Unavailable
from stopwatch.storage.backup import DAMAGED

_FULL = "Everything recorded is safe. The disk is full, so nothing new can be stored. "
_SENTENCES = {
    sqlite3.SQLITE_FULL: _FULL + "Free some space, then try again.",
    sqlite3.SQLITE_BUSY: "Everything recorded is safe. Another program keeps the database busy. "
    "Try again in a moment.",
    sqlite3.SQLITE_LOCKED: "Everything recorded is safe. Another program keeps the database busy. "
    "Try again in a moment.",
    sqlite3.SQLITE_READONLY: "Everything recorded is safe. The database cannot be written to. "
    "Check the rights of its folder, then try again.",
    sqlite3.SQLITE_IOERR: "Everything recorded is safe. The disk reports an error, so nothing new "
    "can be stored. Check the disk, then try again.",
    sqlite3.SQLITE_CANTOPEN: "Everything recorded is safe. The database cannot be opened. "
    "Check the rights of its folder, then try again.",
}
_MAYBE_FULL = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}  # how a full disk also shows itself
_LEAST_FREE = 1 << 16  # the files beside the database need some room too


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the world into our errors; bugs pass through."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        told = _told(error.orig, path)
        if told is None:
            raise
        raise told from error
    except sqlite3.DatabaseError as error:
        told = _told(error, path)
        if told is None:
            raise
        raise told from error


def _told(error: BaseException | None, path: Path) -> StopwatchError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    if code & 0xFF in DAMAGED:
        return Refused(
            f"Nothing was touched: the database {path} is damaged. "
            "Move it aside and restore a backup, or start anew without it."
        )
    sentence = _SENTENCES.get(code & 0xFF)
    if sentence and code & 0xFF in _MAYBE_FULL and _is_full(path):
        sentence = _SENTENCES[sqlite3.SQLITE_FULL]
    return Unavailable(sentence) if sentence else None


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_FREE
    except OSError:
        return False
