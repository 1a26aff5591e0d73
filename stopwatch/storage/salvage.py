"""What a damaged file still tells: its rows, table by table, around what cannot be read.

Rows are read by row id, which needs the table alone and none of its indexes. Where a page cannot
be read, reading goes on behind it, and then backwards up to it.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stopwatch.storage.backup import length

Row = dict[str, Any]
_FARTHEST = 48  # powers of two that a gap in the row ids may span
_HEADER = 100  # bytes of a database that say how the rest is to be read
_BLANK = bytes(4_096)
# The second where SQLite quotes in its message what is damaged.
_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
_VERSION_AT, _CHANGES_AT, _VALID_AT = slice(18, 20), slice(24, 28), slice(92, 96)


class Salvage:
    """Reads a copy of the old files; the originals are not touched, not even by opening them."""

    def __init__(self, old: Path, scratch: Path, like: Path | None) -> None:
        self.unreadable = 0
        for side in ("", "-wal"):
            there = old.with_name(old.name + side)
            if there.exists():
                shutil.copyfile(there, scratch.with_name(scratch.name + side))
        _keep_log(scratch)
        self._raw = _opened(scratch, like)

    def close(self) -> None:
        """Let go of the copy."""
        self._raw.close()

    def revision(self) -> str:
        """Return the revision of the old file, empty if it cannot be read."""
        try:
            found = self._raw.execute("SELECT version_num FROM alembic_version").fetchone()
        except _UNREADABLE:
            return ""
        return str(found[0]) if found else ""

    def rows(self, table: str, names: list[str]) -> list[Row]:
        """Return what can be read of a table, in the order of its row ids."""
        try:
            there = {row[1] for row in self._raw.execute(f"PRAGMA table_info({table})")}
        except _UNREADABLE:
            there = set()
        shared = [name for name in names if name in there]
        if not shared:
            self.unreadable += 1
            return []
        found: dict[int, Row] = {}
        for number, *values in self._numbered(table, shared):
            found[number] = dict(zip(shared, values, strict=True))
        return [found[number] for number in sorted(found)]

    # ------------------------------------------------------------------ private
    def _numbered(self, table: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
        select = f"SELECT rowid, {', '.join(names)} FROM {table} WHERE rowid > ?"
        reached = 0
        while True:
            rows, is_whole = self._read(f"{select} ORDER BY rowid", reached)
            yield from rows
            if is_whole:
                return
            self.unreadable += 1
            reached = rows[-1][0] if rows else reached
            resumed = self._resumed(table, reached)
            last = resumed if resumed is not None else reached + (1 << _FARTHEST)
            yield from self._read(f"{select} AND rowid <= ? ORDER BY rowid DESC", reached, last)[0]
            if resumed is None:
                return
            reached = resumed

    def _read(self, select: str, *bounds: int) -> tuple[list[tuple[Any, ...]], bool]:
        """Return rows up to the first that cannot be read, and whether there was none such."""
        rows: list[tuple[Any, ...]] = []
        try:
            cursor = self._raw.execute(select, bounds)
            while (row := cursor.fetchone()) is not None:
                rows.append(row)
        except _UNREADABLE:
            return rows, False
        return rows, True

    def _resumed(self, table: str, reached: int) -> int | None:
        """Return the nearest row id tried behind which rows can be read again, or None."""
        look = f"SELECT rowid FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT 1"
        for power in range(_FARTHEST):
            rows, is_whole = self._read(look, reached + (1 << power))
            if is_whole:
                return reached + (1 << power) if rows else None
        return None


def _keep_log(scratch: Path) -> None:
    """Lay a blank page under a log whose file is lost, or SQLite would throw the log away.

    All time of a first day may be in it; SQLite reads what it holds before it looks underneath.
    """
    if length(scratch.with_name(f"{scratch.name}-wal")) and not length(scratch):
        scratch.write_bytes(_BLANK)


def _opened(scratch: Path, like: Path | None) -> sqlite3.Connection:
    raw = sqlite3.connect(scratch, isolation_level=None)
    raw.text_factory = lambda stored: stored.decode("utf-8", "replace")
    try:
        raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except _UNREADABLE:
        if like is not None:
            raw.close()
            _graft(scratch, like)
            raw = sqlite3.connect(scratch, isolation_level=None)
            raw.text_factory = lambda stored: stored.decode("utf-8", "replace")
    return raw


def _graft(scratch: Path, like: Path) -> None:
    """Give a file whose first page is gone that of a backup: tables stay where they once began.

    What does not fit is refused row by row when it is taken over.
    """
    with like.open("rb") as good:
        head = good.read(_HEADER)
        size = int.from_bytes(head[16:18], "big")
        page = bytearray(head + good.read((size if size > 1 else 1 << 16) - _HEADER))
    page[_VERSION_AT] = b"\2\2"  # the log ahead of it counts
    page[_VALID_AT] = bytes(byte ^ 0xFF for byte in page[_CHANGES_AT])  # its length is the file's
    with scratch.open("r+b") as damaged:
        damaged.write(page)
