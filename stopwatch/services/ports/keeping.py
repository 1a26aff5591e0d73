"""The files of the profile's database, for whoever keeps and restores backups."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from pathlib import PurePath
from typing import Protocol

from stopwatch.domain.keeping import Backup, Restored


class Vault(Protocol):
    """Backups of one database. Refused where the database is damaged, Unavailable without room."""

    @property
    def database(self) -> PurePath:
        """The database."""

    def size(self) -> int:
        """Return its bytes, with the log ahead of it."""

    def backups(self) -> tuple[Backup, ...]:
        """Return all backups, the newest first, good or not."""

    def newest_good(self) -> Backup | None:
        """Return the newest backup that is whole; reads it all."""

    def is_good(self, file: PurePath) -> bool:
        """Return whether a file is a whole database of this program; reads it all."""

    def is_whole(self) -> bool:
        """Return whether there is a database and it is sound; reads it all."""

    def is_due(self, day: date) -> bool:
        """Return whether a day has no backup yet and something changed since the last. Quick."""

    def make_daily(self, day: date) -> Backup:
        """Make the backup of a day, verify it, then let go of those that are superseded."""

    def make_asked(self, at_ms: int, file: PurePath | None) -> Backup:
        """Make a backup that is never rotated out, in the folder or as a file."""

    def restore(self, file: PurePath | None, at_ms: int) -> Restored:
        """Set the database aside and put a backup in its place, with what can be read since.

        Without a file it is an empty database with what can be read.
        """


class Exclusion(Protocol):
    """A lock between processes."""

    def held(self) -> AbstractContextManager[bool]:
        """Try to take it for oneself; the block gets whether it was got."""
