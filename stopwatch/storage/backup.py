"""Copies of the database, and the question whether it is whole."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from stopwatch.storage.texts import are_sound

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""The primary result codes by which SQLite says that a file is not what it should be."""
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
SIDES = ("-wal", "-shm")
"""What stands beside a database that is in use."""


class NotWhole(sqlite3.DatabaseError):
    """What was to be copied is not whole; no copy is left."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def copy_to(source: Path, copy: Path) -> None:
    """Copy a database while it may be in use: a whole, verified, durable file, or none.

    The copy bears the date of what it is a copy of, so that a look tells whether it is current.
    """
    if not length(source):
        raise NotWhole("there is nothing to copy")
    with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)) as old:
        old.execute("PRAGMA wal_checkpoint(PASSIVE)")  # or closing would change the file's date
        changed_ns = changed_at_ns(source)  # before the copy: what comes later is not in it
        copy_open(old, copy, changed_ns)


def copy_open(old: sqlite3.Connection, copy: Path, changed_ns: int | None = None) -> None:
    """Copy what a connection reads, likewise; without a date the copy bears that of now."""
    part = copy.with_name(f"{copy.name}.{os.getpid()}.part")  # another process has its own
    try:
        _fill(old, part)
        if not is_whole(part):
            raise NotWhole("the copy is not whole")
        if changed_ns is not None:
            os.utime(part, ns=(changed_ns, changed_ns))
        make_durable(part)
        part.replace(copy)
    finally:
        part.unlink(missing_ok=True)
    make_durable(copy.parent)


def is_whole(path: Path) -> bool:
    """Return whether SQLite finds the file sound, and the texts in it are what they should be.

    A file of no length is not: SQLite takes it for an empty database, and even to read it, it
    throws away the log that stands beside it.
    """
    if path.exists() and not length(path):
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as raw:
            is_sound = raw.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            return bool(is_sound) and are_sound(raw)
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            return False
        raise


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether SQLite says by an error that the file is damaged."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGED


def length(path: Path) -> int:
    """Return the bytes of a file; 0 if there is none."""
    return path.stat().st_size if path.exists() else 0


def changed_at_ns(path: Path) -> int:
    """Return when a database was last written to, the log ahead of it too; 0 if there is none."""
    files = (path, path.with_name(f"{path.name}-wal"))
    facts = [file.stat() for file in files if file.exists()]
    return max((one.st_mtime_ns for one in facts if one.st_size), default=0)


def make_private(path: Path) -> None:
    """Make a database that only this user can read, and those that are there likewise."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE_FILE))
    for file in (path, *(path.with_name(path.name + side) for side in SIDES)):
        if file.exists() and file.stat().st_mode & 0o077:
            file.chmod(PRIVATE_FILE)


def make_durable(path: Path) -> None:
    """Wait until a file or folder is on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _fill(old: sqlite3.Connection, part: Path) -> None:
    part.unlink(missing_ok=True)
    make_private(part)
    with closing(sqlite3.connect(part, isolation_level=None)) as new:
        new.execute("PRAGMA journal_mode=OFF")  # a copy that breaks off is thrown away
        new.execute("PRAGMA synchronous=OFF")
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")  # one file, readable from anywhere
