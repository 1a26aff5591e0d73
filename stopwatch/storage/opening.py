"""Opening the store: a fresh file, the newest, an older one (copied, then migrated), or refused."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress
from pathlib import Path

from stopwatch.domain.errors import Damaged, Refused
from stopwatch.domain.keeping import damaged
from stopwatch.domain.values import dataclass
from stopwatch.services.bus import Bus
from stopwatch.services.ports.machine import Doorbell
from stopwatch.storage import backup, driver, fresh
from stopwatch.storage.engine import Database
from stopwatch.storage.shelf import Shelf
from stopwatch.storage.trouble import translated, without_harm
from stopwatch.storage.unit_of_work import SqliteUnits

_log = logging.getLogger(__name__)
_ALL = "SELECT count(*) FROM sqlite_schema"
_OURS = "SELECT count(*) FROM sqlite_schema WHERE name IN ('alembic_version', 'stopwatch')"
_REVISION = "SELECT version_num FROM alembic_version"
_NOT_COPIED = "The new version cannot copy the database before changing it"


@dataclass(frozen=True, slots=True)
class Store:
    """An open database. `close` ends it; every thread's connection goes with it."""

    path: Path
    units: SqliteUnits
    database: Database

    def close(self) -> None:
        """Close all connections."""
        self.database.close()

    def is_whole(self) -> bool:
        """Return whether the file is sound; slow, reads all of it."""
        with translated(self.path):
            return backup.is_whole(self.path)

    @property
    def revision(self) -> str:
        """The schema revision of this program, and by now of the file."""
        return fresh.REVISION


def open_store(path: Path, bus: Bus, doorbell: Doorbell) -> Store:
    """Open or create a database. Refused when it is newer, damaged, or lost: its data stays."""
    with suppress(OSError):  # opening says in a sentence what is in the way
        _must_not_begin_anew(path)
        backup.make_private(path)
    database = Database(path)
    try:
        with translated(path):
            bring_up_to_date(database, path)
    except BaseException:
        database.close()
        raise
    return Store(path, SqliteUnits(database, bus, doorbell), database)


def bring_up_to_date(database: Database, path: Path, copy_of: Path | None = None) -> None:
    """Create what is in a database, or migrate it, copied first. `copy_of` is what is told of it.

    Refused when it is newer than this program, or none of its.
    """
    connection, told = database.connection(), copy_of or path
    found = _revision(connection, told)
    if found is None or found <= fresh.REVISION:
        database.keep_log_ahead()
    if found is None:
        _create(connection, path)
    elif _is_older(found, told):
        _migrate(connection, path)


def _must_not_begin_anew(path: Path) -> None:
    """Refuse a file that is gone or of no length if a backup of it is left, or its log.

    A new database in its place would hide the loss: SQLite throws the log away, and backups of
    nothing push out the good ones. A program that begins at this moment has the file before it
    has a log or a backup, so its file is looked at after these.
    """
    has_log = backup.length(path.with_name(f"{path.name}-wal")) > 0
    if backup.length(path):
        return
    newest = Shelf(path).newest_good()
    if (has_log or newest) and not backup.length(path):
        raise Damaged(damaged(str(path), newest, is_lost=True))


def _revision(connection: sqlite3.Connection, path: Path) -> str | None:
    """Return the file's revision, None if it is empty. Refused if it is not ours."""
    if _counted(connection, _ALL) == 0:
        return None
    if _counted(connection, _OURS) == 2:
        found = driver.execute(connection, _REVISION).fetchone()
        if found is not None:
            return str(found[0])
    raise Refused(
        f"Nothing was touched: the file {path} belongs to another program. "
        "Move it aside, or choose another data folder."
    )


def _is_older(found: str, path: Path) -> bool:
    """Return whether a revision is older than this program. Refused if it is newer."""
    if found > fresh.REVISION:
        raise Refused(
            f"Nothing was touched: the database {path} was written by a newer version of this "
            "program. Use that version, or update this one."
        )
    return found < fresh.REVISION


def _counted(connection: sqlite3.Connection, sql: str) -> int:
    return int(driver.execute(connection, sql).fetchone()[0])


def _create(connection: sqlite3.Connection, path: Path) -> None:
    driver.execute(connection, "BEGIN IMMEDIATE")
    if _revision(connection, path) is None:  # another process may have been quicker
        fresh.create(connection)
    driver.execute(connection, "COMMIT")


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Copy a database and bring it up to date, both while no other process can write to it."""
    from stopwatch.storage.migrations.upgrade import upgrade  # Alembic costs more than Qt

    def copied() -> bool:
        found = _revision(connection, path)
        if found is None or not _is_older(found, path):  # another process was quicker
            return False
        with without_harm(path.parent, _NOT_COPIED):
            copy = Shelf(path).make_before(fresh.REVISION)
        _log.info("migrating from %s to %s, copy in %s", found, fresh.REVISION, copy.path)
        return True

    upgrade(path, copied)
