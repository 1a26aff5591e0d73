"""The log ahead of the file: folded into it before it is long, while nobody waits.

From `wal_autocheckpoint` on SQLite would do it by itself, in the very commit that comes next.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from stopwatch.storage import driver
from stopwatch.storage.write_out import begin_writing

LONG = 1_000
"""Pages that have come since it was folded. Most are of the index, written again and again."""
_TRIES = 3  # what is committed meanwhile keeps the log from beginning anew
_HEADER, _FRAME_HEADER = 32, 24  # bytes, as https://sqlite.org/fileformat2.html#walformat has it
_PAGE_SIZE, _SALT, _FRAME_SALT = slice(8, 12), slice(16, 24), slice(8, 16)


class Log:
    """The log of one database."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(f"{database.name}-wal")
        self._salt = b""  # another one each time that it begins anew
        self._folded = 0

    def is_long(self) -> bool:
        """Whether it should be folded; SQLite tells how long it is only when it folds."""
        with suppress(OSError), self._path.open("rb", buffering=0) as file:
            header = file.read(_HEADER)
            salt, page_size = header[_SALT], int.from_bytes(header[_PAGE_SIZE], "big")
            before = self._folded if salt == self._salt else 0
            file.seek(_HEADER + (before + LONG - 1) * (_FRAME_HEADER + page_size))
            return bool(salt) and file.read(_FRAME_HEADER)[_FRAME_SALT] == salt
        return False

    def begin_writing(self) -> None:
        """Let the system begin to write the log: the next click waits until it is on disk."""
        begin_writing(self._path)

    def fold(self, connection: sqlite3.Connection) -> None:
        """Write into the file what nobody reads in the log any more, and wait for the disk."""
        for _time in range(_TRIES):
            asked = driver.execute(connection, "PRAGMA wal_checkpoint(PASSIVE)")
            _is_busy, self._folded, done = asked.fetchone()
            if done >= self._folded:
                break
        with suppress(OSError), self._path.open("rb", buffering=0) as file:
            self._salt = file.read(_HEADER)[_SALT]
