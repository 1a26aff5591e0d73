"""Opening the store: a fresh file, the newest, an older one (copied, then migrated), or refused."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from stopwatch.domain.errors import Damaged, Refused
from stopwatch.domain.keeping import damaged
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
    """Open or create a database. Refused when it is newer or damaged; nothing is touched then."""
    with suppress(OSError):  # opening says in a sentence what is in the way
        _must_not_be_emptied(path)
        backup.make_private(path)
    database = Database(path)
    try:
        with translated(path):
            bring_up_to_date(database, path)
    except BaseException:
        database.close()
        raise
    return Store(path, SqliteUnits(database, bus, doorbell), database)


def bring_up_to_date(database: Database, path: Path) -> None:
    """Create what is in a database, or migrate it, copied first."""
    connection = database.connection()
    found = _revision(connection, path)
    if found is None or found <= fresh.REVISION:
        database.keep_log_ahead()
    if found == fresh.REVISION:
        return
    if found is None:
        _create(connection, path)
        return
    if found > fresh.REVISION:
        raise Refused(
            f"Nothing was touched: the database {path} was written by a newer version of this "
            "program. Use that version, or update this one."
        )
    with without_harm(path.parent, "The new version cannot copy the database before changing it"):
        copy = Shelf(path).make_before(fresh.REVISION)
    _log.info("migrating from %s to %s, copy in %s", found, fresh.REVISION, copy.path)
    from stopwatch.storage.migrations.upgrade import upgrade  # Alembic costs more than Qt

    upgrade(path)


def _must_not_be_emptied(path: Path) -> None:
    """Refuse a file of no length that had backups: beginning anew in it would hide a loss."""
    if path.exists() and path.stat().st_size == 0 and (newest := Shelf(path).newest_good()):
        raise Damaged(damaged(str(path), newest))


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


def _counted(connection: sqlite3.Connection, sql: str) -> int:
    return int(driver.execute(connection, sql).fetchone()[0])


def _create(connection: sqlite3.Connection, path: Path) -> None:
    driver.execute(connection, "BEGIN IMMEDIATE")
    if _revision(connection, path) is None:  # another process may have been quicker
        fresh.create(connection)
    driver.execute(connection, "COMMIT")
