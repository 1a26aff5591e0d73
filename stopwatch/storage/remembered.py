"""What was read is remembered until anybody writes: many windows read the same after one deed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeAlias, TypeVar

from stopwatch.storage import driver

_Key = TypeVar("_Key")
_Read = TypeVar("_Read")
Version = tuple[int, int]
ReadMany: TypeAlias = Callable[[Sequence[_Key]], Mapping[_Key, _Read]]
MOST_MADE = 1_000
"""Values kept beside the rows they were made of: after a deed most rows tell what they told."""


class Snapshot:
    """Tells one state of the database from the next, on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._changes = -1

    def begin(self) -> None:
        """Know that a transaction has begun."""
        self._changes = self._connection.total_changes

    def version(self) -> Version:
        """Return what is another as soon as anybody has written anything."""
        (others,) = driver.execute(self._connection, "PRAGMA data_version").fetchone()
        return others, self._connection.total_changes  # SQLite tells them apart

    @property
    def is_as_filed(self) -> bool:
        """Whether nothing was written in this transaction, which may yet be taken back."""
        return self._connection.total_changes == self._changes


class Remembered(Generic[_Key, _Read]):
    """What one kind of reading told last, by what was asked for."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._version: Version | None = None
        self._known: dict[_Key, _Read] = {}

    def get(self, key: _Key, read: Callable[[], _Read]) -> _Read:
        """Return what is known, read now if it is not."""
        if not self._snapshot.is_as_filed:
            return read()
        self._forget_what_may_be_old()
        if key not in self._known:
            self._known[key] = read()
        return self._known[key]

    def many(self, keys: Sequence[_Key], read: ReadMany[_Key, _Read]) -> Mapping[_Key, _Read]:
        """Return what is known, with several keys in it; what was not known is read at once."""
        if not self._snapshot.is_as_filed:
            return read(keys)
        self._forget_what_may_be_old()
        new = [key for key in keys if key not in self._known]
        if len(self._known) + len(new) > MOST_MADE:
            self._known.clear()
            new = list(keys)
        if new:
            self._known |= read(new)
        return self._known

    def _forget_what_may_be_old(self) -> None:
        version = self._snapshot.version()
        if version != self._version:
            self._version = version
            self._known.clear()
