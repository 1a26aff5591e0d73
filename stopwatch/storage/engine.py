"""The connection: one a thread, durable at every commit, closed together at the end."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import sqlalchemy as sa

from stopwatch.storage.folding import install

BUSY_MS = 2_000
_PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA synchronous=FULL",  # a commit survives a power cut; NORMAL may lose the last ones
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-4000",
    "PRAGMA wal_autocheckpoint=4000",  # 16 MB: bulk work does it earlier, while nobody waits
)


class Database:
    """Hands every thread its own connection to one file. Transactions are begun by hand."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._guard = threading.Lock()
        self._open: list[sa.Connection] = []
        self._engine = sa.create_engine(
            "sqlite://",
            creator=self._connect,
            poolclass=sa.pool.NullPool,
            isolation_level="AUTOCOMMIT",
        )

    def connection(self) -> sa.Connection:
        """Return this thread's connection."""
        known = getattr(self._local, "connection", None)
        if isinstance(known, sa.Connection) and not (known.closed or known.invalidated):
            return known
        made = self._engine.connect()
        self._local.connection = made
        with self._guard:
            self._open.append(made)
        return made

    def keep_log_ahead(self) -> None:
        """Switch the file to write-ahead logging, which it remembers; not before it is ours."""
        self.connection().exec_driver_sql("PRAGMA journal_mode=WAL").close()

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        with self._guard:
            for connection in self._open:
                connection.close()
            self._open.clear()
        self._engine.dispose()

    def _connect(self) -> sqlite3.Connection:
        raw = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
        try:
            for pragma in _PRAGMAS:
                raw.execute(pragma)
            install(raw)
        except sqlite3.Error:
            raw.close()
            raise
        return raw
