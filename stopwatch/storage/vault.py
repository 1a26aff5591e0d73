"""Implements the port `Vault`: backups and restores, with every trouble told in a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path, PurePath

from stopwatch.domain.errors import Refused
from stopwatch.domain.keeping import Backup, Restored
from stopwatch.storage import backup
from stopwatch.storage.shelf import FOLDER, Shelf, described
from stopwatch.storage.trouble import translated, without_harm

_OURS = "SELECT count(*) FROM sqlite_schema WHERE name IN ('alembic_version', 'stopwatch')"
_NO_BACKUP = "No backup was made"
_NOT_RESTORED = "Nothing was restored, and nothing was changed"


class SqliteVault:
    """The files of one database."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._shelf = Shelf(database)

    @property
    def database(self) -> Path:
        """The database."""
        return self._database

    def size(self) -> int:
        """Return its bytes, with the log ahead of it."""
        files = (self._database.with_name(self._database.name + side) for side in ("", "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def backups(self) -> tuple[Backup, ...]:
        """Return all backups, the newest first, good or not."""
        return self._shelf.all()

    def newest_good(self) -> Backup | None:
        """Return the newest backup that is whole; reads it all."""
        return self._shelf.newest_good()

    def is_good(self, file: PurePath) -> bool:
        """Return whether a file is a whole database of this program; reads it all."""
        path = Path(file)
        if not path.is_file():
            return False
        with translated(path):
            return backup.is_whole(path) and _is_ours(path)

    def is_whole(self) -> bool:
        """Return whether there is a database and it is sound; reads it all."""
        return self.is_good(self._database)

    def is_due(self, day: date) -> bool:
        """Return whether a day has no backup yet and something changed since the last. Quick."""
        with without_harm(self._database.with_name(FOLDER), _NO_BACKUP):
            return self._shelf.is_due(day)

    def make_daily(self, day: date) -> Backup:
        """Make the backup of a day, verify it, then let go of those that are superseded."""
        with self._making(self._database.with_name(FOLDER)):
            return self._shelf.make_daily(day)

    def make_asked(self, at_ms: int, file: PurePath | None) -> Backup:
        """Make a backup that is never rotated out, in the folder or as a file."""
        if not self._database.exists():
            raise Refused("Nothing was changed: there is no database yet that could be copied.")
        if file is None:
            with self._making(self._database.with_name(FOLDER)):
                return self._shelf.make_asked(at_ms)
        copy = Path(file).absolute()
        self._must_be_free(copy)
        with self._making(copy.parent):
            backup.copy_to(self._database, copy)
            return described(copy)

    def restore(self, file: PurePath | None, at_ms: int) -> Restored:
        """Set the database aside and put a backup in its place, with what can be read since."""
        from stopwatch.storage import restoring  # who keeps backups seldom needs one

        folder, chosen = self._database.parent, Path(file) if file else None
        with translated(self._database), without_harm(folder, _NOT_RESTORED):
            return restoring.restore(self._database, chosen, at_ms)

    # ------------------------------------------------------------------ private
    @contextmanager
    def _making(self, folder: Path) -> Iterator[None]:
        with translated(self._database), without_harm(folder, _NO_BACKUP):
            yield

    def _must_be_free(self, copy: Path) -> None:
        """Refuse to overwrite the profile's own files, or anything that is no backup."""
        live = {self._database.name + side for side in ("", *backup.SIDES)}
        is_live = copy.parent.resolve() == self._database.parent.resolve() and copy.name in live
        is_same = copy.exists() and copy.samefile(self._database)
        if is_live or is_same or (copy.exists() and not self.is_good(copy)):
            raise Refused(
                f"Nothing was changed: {copy} would be overwritten, and it is no backup. "
                "Name another file."
            )


def _is_ours(path: Path) -> bool:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as raw:
        return bool(raw.execute(_OURS).fetchone()[0] == 2)
