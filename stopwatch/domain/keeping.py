"""Backups: which of them stay, what a restore came to, and what is said of a damaged database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from stopwatch.domain.instants import rfc3339
from stopwatch.domain.values import dataclass

DAYS, WEEKS = 7, 4


class BackupKind(StrEnum):
    """Why a backup was made. Only daily ones are ever rotated out."""

    DAILY = "daily"
    ASKED = "asked"
    BEFORE = "before"  # a migration


@dataclass(frozen=True, slots=True)
class Backup:
    """One file. `made_at` is the instant whose state it holds."""

    path: str
    kind: BackupKind
    made_at: int
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: `taken_over` counts rows of the old file by table.

    `left_behind` counts rows that could be read but did not fit, `unreadable` the places where
    the old file could not be read at all.
    """

    backup: str | None
    aside: str | None
    taken_over: dict[str, int]
    left_behind: int = 0
    unreadable: int = 0


def superseded(days: Iterable[date], newest: date) -> set[date]:
    """Return the days whose backups may go: kept are the newest seven, and one each of four weeks.

    The one just made always stays, even if the clock was set back and others seem newer.
    """
    falling = sorted(days, reverse=True)
    older = falling[DAYS:]
    of_week: dict[tuple[int, int], date] = {}
    for day in older:
        of_week.setdefault(day.isocalendar()[:2], day)
    kept = set(list(of_week.values())[:WEEKS]) | {newest}
    return set(older) - kept


def damaged(database: str, newest: Backup | None, *, is_lost: bool = False) -> str:
    """Return what is said of a database that is damaged or lost, with the way out of it."""
    if newest is not None:
        there = f"The newest good backup is of {rfc3339(newest.made_at)} ({newest.path})."
    elif is_lost:
        there = "There is no good backup, but the log of its last changes is there."
    else:
        there = "There is no good backup, but much of a damaged file can often be read."
    what = "is missing or empty" if is_lost else "is damaged"
    return (
        f"Nothing was touched: the database {database} {what}. {there} Quit the program, then "
        "run `ticket-stopwatch restore`: it keeps what is left and takes over what it can."
    )


def lost_while_open(database: str, kept: Backup | None) -> str:
    """Return what is said when the file of an open database is gone, with the way out of it."""
    if kept is None:
        return (
            "Nothing new was recorded, and what this program knows is in no file at this moment: "
            f"the database {database} was removed or replaced while the program ran, and no backup "
            "can be made of it. Do not quit. Make room in its folder and see to its rights, or put "
            "the file back, then try again."
        )
    return (
        f"Everything recorded until now is safe in {kept.path}; nothing new was recorded: the "
        f"database {database} was removed or replaced while the program ran. Put it back, or quit "
        f"the program and run `ticket-stopwatch restore {kept.path}`."
    )
