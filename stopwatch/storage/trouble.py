"""What the disk and the file can do to us, translated once into sentences for people."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from stopwatch.domain.errors import Damaged, StopwatchError, Unavailable
from stopwatch.domain.keeping import Backup, damaged, lost_while_open
from stopwatch.storage.backup import DAMAGED, is_damage
from stopwatch.storage.shelf import Shelf

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
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LEAST_FREE = 1 << 16  # the files beside the database need some room too


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the world into our errors; bugs pass through."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise_translated(error, path)


def raise_translated(error: sqlite3.DatabaseError, path: Path) -> NoReturn:
    """Raise our error for what SQLite says about the world; a bug as it is."""
    told = _told(error, path)
    if told is None:
        raise error
    raise told from error


def _told(error: sqlite3.DatabaseError, path: Path) -> StopwatchError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    if code & 0xFF in DAMAGED:
        return Damaged(damaged(str(path), Shelf(path).newest_good()))
    sentence = _SENTENCES.get(code & 0xFF)
    if sentence and code & 0xFF in _MAYBE_FULL and _is_full(path):
        sentence = _SENTENCES[sqlite3.SQLITE_FULL]
    return Unavailable(sentence) if sentence else None


def kept_of_lost(held: sqlite3.Connection, path: Path) -> Backup:
    """Make a backup of what a connection still holds of a file that is gone from its place."""
    try:
        return Shelf(path).make_of_lost(held)
    except (sqlite3.Error, OSError) as error:
        raise Damaged(lost_while_open(str(path), None)) from error


@contextmanager
def without_harm(folder: Path, undone: str) -> Iterator[None]:
    """Turn what keeps a copy of the database from being made into a sentence; damage passes."""
    try:
        yield
    except sqlite3.Error as error:
        if is_damage(error):
            raise
        is_full = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
        raise _undone(folder, undone, str(error), is_full=is_full) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _undone(folder, undone, reason, is_full=error.errno in _NO_ROOM) from error


def _undone(folder: Path, undone: str, reason: str, *, is_full: bool) -> Unavailable:
    if is_full or _is_full(folder / "file"):
        return Unavailable(
            f"Everything recorded is safe. {undone}: there is not enough room in {folder}. "
            "Free some space, then try again."
        )
    return Unavailable(
        f"Everything recorded is safe. {undone}: {folder} cannot be written to ({reason}). "
        "Check its disk and its rights, then try again."
    )


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_FREE
    except OSError:
        return False
