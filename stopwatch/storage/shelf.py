"""The folder of backups: what its files are called, which are there, and which may go."""

from __future__ import annotations

import os
import re
import sqlite3
from datetime import date
from pathlib import Path

from stopwatch.domain.instants import DAY_MS, HOUR_MS, SECOND_MS, day_start, parse_rfc3339, rfc3339
from stopwatch.domain.keeping import Backup, BackupKind, superseded
from stopwatch.storage.backup import (
    PRIVATE_FOLDER,
    changed_at_ns,
    copy_open,
    copy_to,
    is_whole,
    make_durable,
)

FOLDER = "backups"
_BEFORE = "before-"
_LONGEST_DAY_MS = DAY_MS + 12 * HOUR_MS
"""A day is over everywhere, so long after it begins in Greenwich."""
_NAME = re.compile(
    r"(daily)-(\d{4}-\d\d-\d\d)\.db|(asked|before)-(?:\w+-)?(\d{4}-\d\d-\d\dT\d{6}Z)\.db"
)


class Shelf:
    """The backups of one database, in a folder beside it."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._folder = database.with_name(FOLDER)

    def all(self) -> tuple[Backup, ...]:
        """Return all backups, the newest first."""
        files = self._folder.iterdir() if self._folder.is_dir() else ()
        found = [one for one in map(_described, files) if one is not None]
        return tuple(sorted(found, key=_recency, reverse=True))

    def newest_good(self) -> Backup | None:
        """Return the newest that is whole."""
        return next((one for one in self.all() if _is_good(Path(one.path))), None)

    def is_due(self, day: date) -> bool:
        """Return whether a day has no backup yet and the database is not as it was at the last."""
        if self._daily(day).exists() or not self._database.exists():
            return False
        changed_ns = changed_at_ns(self._database)
        return all(Path(one.path).stat().st_mtime_ns != changed_ns for one in self.all())

    def make_daily(self, day: date) -> Backup:
        """Make a day's backup; only when it is good, those that it supersedes go."""
        made = self._made(self._daily(day))
        for old in superseded(self._days(), day):
            self._daily(old).unlink(missing_ok=True)
        return made

    def make_asked(self, at_ms: int) -> Backup:
        """Make one that stays until the user removes it, also where another one is as old."""
        return self._made(self._free(at_ms))

    def make_of_lost(self, held: sqlite3.Connection) -> Backup:
        """Make one of what a connection still holds of a database that is gone from its place."""
        self._folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        whole = self._folder / f"lost.{os.getpid()}.part"
        copy_open(held, whole)
        copy = self._free(_dated_ms(whole.stat()))
        whole.replace(copy)
        make_durable(self._folder)
        return described(copy)

    def make_before(self, revision: str) -> Backup:
        """Make the one before a migration; it is named after the state that it holds.

        Only for who keeps all others from writing to the database: one copy is made at a time.
        """
        at_ms = changed_at_ns(self._database) // 1_000_000
        return self._made(self._folder / f"{_BEFORE}{revision}-{stamp(at_ms)}.db")

    # ------------------------------------------------------------------ private
    def _free(self, at_ms: int) -> Path:
        copy, number = self._folder / f"asked-{stamp(at_ms)}.db", 1
        while copy.exists():
            number += 1
            copy = self._folder / f"asked-{number}-{stamp(at_ms)}.db"
        return copy

    def _made(self, copy: Path) -> Backup:
        self._folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        self._clear(is_before=copy.name.startswith(_BEFORE))
        copy_to(self._database, copy)
        return described(copy)

    def _clear(self, *, is_before: bool) -> None:
        """Remove what a program left that was killed in the middle of such a backup.

        Copies before a migration are made under another lock than the rest, so that either kind
        may be in the making while the other is cleared.
        """
        for part in self._folder.glob("*.part*"):
            if part.name.startswith(_BEFORE) == is_before:
                part.unlink(missing_ok=True)

    def _daily(self, day: date) -> Path:
        return self._folder / f"daily-{day}.db"

    def _days(self) -> list[date]:
        names = [_NAME.fullmatch(file.name) for file in self._folder.iterdir()]
        return [date.fromisoformat(found[2]) for found in names if found and found[2]]


def stamp(at_ms: int) -> str:
    """Return an instant as it stands in file names."""
    return rfc3339(at_ms // 1_000 * 1_000).replace(":", "")


def _is_good(file: Path) -> bool:
    """Return whether a backup is whole; one that cannot even be read is no good either."""
    try:
        return is_whole(file)
    except (sqlite3.Error, OSError):
        return False


def _recency(backup: Backup) -> tuple[int, bool]:
    """Of two of the same state, the one that was asked for comes first."""
    return backup.made_at, backup.kind is BackupKind.ASKED


def described(file: Path) -> Backup:
    """Return what is known of a file that was made as a backup."""
    known = _described(file)
    if known is not None:
        return known
    facts = file.stat()
    return Backup(str(file), BackupKind.ASKED, _dated_ms(facts), facts.st_size)


def _described(file: Path) -> Backup | None:
    found = _NAME.fullmatch(file.name)
    if found is None:
        return None
    facts = file.stat()
    return Backup(
        str(file),
        BackupKind(found[1] or found[3]),
        _held_at(found, _dated_ms(facts)),
        facts.st_size,
    )


def _held_at(name: re.Match[str], dated_ms: int) -> int:
    """Return the instant whose state a backup holds.

    That is the file's date, which some copies of a folder lose: then it is after all that the
    name allows. A day's name is of the user's own zone, so days and instants are never compared
    as they are written; a day's backup is made when the program first runs that day.
    """
    if name[4]:
        return min(dated_ms, parse_rfc3339(name[4]) + SECOND_MS - 1)
    begins_ms = day_start(date.fromisoformat(name[2]), "UTC")
    return dated_ms if dated_ms < begins_ms + _LONGEST_DAY_MS else begins_ms


def _dated_ms(facts: os.stat_result) -> int:
    return facts.st_mtime_ns // 1_000_000
