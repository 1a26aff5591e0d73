"""Builds a new database beside the damaged one, from a backup and what can be read since."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from stopwatch.domain.errors import Refused
from stopwatch.domain.keeping import Restored
from stopwatch.storage import fresh
from stopwatch.storage.backup import PRIVATE_FOLDER, copy_to, is_whole, make_durable
from stopwatch.storage.engine import Database
from stopwatch.storage.exchange import RESTORED, finish
from stopwatch.storage.folding import install
from stopwatch.storage.indexing import Indexing
from stopwatch.storage.opening import bring_up_to_date
from stopwatch.storage.salvage import Salvage
from stopwatch.storage.shelf import stamp
from stopwatch.storage.taking_over import TakingOver


def restore(database: Path, backup: Path | None, at_ms: int) -> Restored:
    """Restore while no program uses the database; without a backup into an empty one."""
    work = database.with_name("restoring")
    shutil.rmtree(work, ignore_errors=True)  # of one that was killed
    work.mkdir(mode=PRIVATE_FOLDER)
    try:
        built = _built(database, backup, work)
        aside = _aside(database, at_ms)
        (work / "new.db").replace(aside / RESTORED)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    make_durable(aside)
    make_durable(database.parent)
    finish(database)
    is_empty = not any(aside.iterdir())
    if is_empty:
        aside.rmdir()
    return Restored(
        str(backup) if backup else None,
        None if is_empty else str(aside),
        built.taken,
        built.left_behind,
        built.unreadable,
    )


class _Built:
    """What came of building the new database."""

    def __init__(self, taken: dict[str, int], left_behind: int, unreadable: int) -> None:
        self.taken = taken
        self.left_behind = left_behind
        self.unreadable = unreadable


def _built(database: Path, backup: Path | None, work: Path) -> _Built:
    new = work / "new.db"
    if backup is not None:
        copy_to(backup, new)
    base = Database(new)
    try:
        bring_up_to_date(base, new, backup)
    finally:
        base.close()
    built = _taken_over(database, new, work, backup)
    if not is_whole(new):
        raise AssertionError("what was built is not whole")
    make_durable(new)
    return built


def _taken_over(database: Path, new: Path, work: Path, backup: Path | None) -> _Built:
    old = Salvage(database, work / "old.db", backup)
    with closing(old), closing(sqlite3.connect(new, isolation_level=None)) as raw:
        if old.revision() > fresh.REVISION:
            raise Refused(
                "Nothing was changed: the damaged database was written by a newer version of this "
                "program. Restore with that version, or update this one."
            )
        install(raw)
        raw.execute("PRAGMA journal_mode=DELETE")  # one file, to be moved as one
        raw.execute("PRAGMA foreign_keys=ON")
        taking = TakingOver(raw, old)
        raw.execute("BEGIN")
        taking.run()
        Indexing(raw).feed_all()
        raw.execute("COMMIT")
    return _Built(taking.taken, taking.left_behind, old.unreadable)


def _aside(database: Path, at_ms: int) -> Path:
    aside, number = database.with_name(f"aside-{stamp(at_ms)}"), 1
    while aside.exists():
        number += 1
        aside = database.with_name(f"aside-{stamp(at_ms)}-{number}")
    aside.mkdir(mode=PRIVATE_FOLDER)
    return aside
