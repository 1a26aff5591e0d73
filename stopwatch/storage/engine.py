"""The connection: one a thread, durable at every commit, closed together at the end."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import suppress
from pathlib import Path

from stopwatch.storage import driver
from stopwatch.storage.folding import install

BUSY_MS = 2_000
_PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA synchronous=FULL",  # a commit survives a power cut; NORMAL may lose the last ones
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-8000",  # with half of it, a search at 100,000 tickets reads pages anew
    "PRAGMA wal_autocheckpoint=4000",  # 16 MB: bulk work does it earlier, while nobody waits
)


class Database:
    """Hands every thread its own connection to one file. Transactions are begun by hand."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._guard = threading.Lock()
        self._open: list[sqlite3.Connection] = []
        self._file: tuple[int, int] | None = None

    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection."""
        known = getattr(self._local, "connection", None)
        if isinstance(known, sqlite3.Connection):
            return known
        made = _connected(self.path)
        with self._guard:
            self._local.connection = made
            self._open.append(made)
            self._file = self._file or _which(self.path)
        return made

    def is_in_place(self) -> bool:
        """Whether the file that is open still stands where it was opened.

        On Linux and macOS an open file can be removed or replaced. SQLite writes on into it, and
        all of that is gone with the last connection.
        """
        return self._file is None or self._file == _which(self.path)

    def keep_log_ahead(self) -> None:
        """Switch the file to write-ahead logging, which it remembers; not before it is ours."""
        driver.execute(self.connection(), "PRAGMA journal_mode=WAL").close()

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        with self._guard:
            for connection in self._open:
                with suppress(sqlite3.Error):  # closing alone waits for rows nobody fetched
                    connection.rollback()
                connection.close()
            self._open.clear()
            self._file = None
            self._local = threading.local()


def _which(path: Path) -> tuple[int, int] | None:
    """Return which file it is that stands in a place, None for none."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def _connected(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        for pragma in _PRAGMAS:
            raw.execute(pragma)
        install(raw)
    except sqlite3.Error:
        raw.close()
        raise
    return raw
