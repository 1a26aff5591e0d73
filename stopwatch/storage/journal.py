"""The journal of deeds, one JSON text each.

A long sitting has many segments, and a deed changes the last one or two: those that are the same
before and after are left out, only their number and their digest are written. They are put back
from the stopwatch's own rows when the deed is read; if those are no longer the same, the deed comes
back with a stopwatch that equals none, and undo refuses.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from stopwatch.domain.deed import Deed
from stopwatch.domain.desk import Change
from stopwatch.domain.ids import AccountId, JournalId
from stopwatch.domain.stopwatch import Segment, Stopwatch
from stopwatch.domain.values import dataclass
from stopwatch.storage import codec
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.timekeeping import TimekeepingStore

_ADD = Prepared("journal.add")
_LATEST = Prepared("journal.latest")
_UNDONE = Prepared("journal.undone")


@dataclass(frozen=True, slots=True)
class Kept:
    """How many segments at the front a deed left alone, and a digest of what they were."""

    count: int = 0
    digest: str = ""


_NONE_KEPT = Kept()


@dataclass(frozen=True, slots=True)
class Line:
    """A deed without the segments that it left alone; `kept` tells of them, for each change."""

    deed: Deed
    kept: tuple[Kept, ...] = ()


class JournalStore:
    """Implements the port `Journal`."""

    def __init__(self, connection: sqlite3.Connection, timekeeping: TimekeepingStore) -> None:
        self._connection = connection
        self._timekeeping = timekeeping

    def add(self, deed: Deed) -> None:
        """Write a deed."""
        row = {
            "id": deed.id,
            "account_id": deed.account_id,
            "at": deed.at,
            "verb": deed.verb,
            "told": deed.told,
            "deed": codec.dumps(_line(deed)),
        }
        _ADD.run(self._connection, row)

    def latest(self, account_id: AccountId) -> Deed | None:
        """Return the newest deed that was not undone."""
        text = _LATEST.text(self._connection, {"account_id": account_id})
        return self._deed(codec.loads(Line, text)) if text else None

    def mark_undone(self, journal_id: JournalId, at_ms: int) -> None:
        """Remember that a deed was undone."""
        _UNDONE.run(self._connection, {"key": journal_id, "at_ms": at_ms})

    def _deed(self, line: Line) -> Deed:
        whole = zip(line.deed.stopwatches, line.kept, strict=True)
        return replace(line.deed, stopwatches=tuple(self._whole(*one) for one in whole))

    def _whole(self, change: Change, kept: Kept) -> Change:
        if change.before is None or not kept.count:
            return change
        now = self._timekeeping.get(change.after.id)
        shared = now.segments[: kept.count] if now else ()
        if _digest(shared) != kept.digest:
            return Change(change.before, replace(change.after, segments=()))
        return Change(_with(change.before, shared), _with(change.after, shared))


def _line(deed: Deed) -> Line:
    kept = tuple(_kept(change) for change in deed.stopwatches)
    cut = tuple(_without(*one) for one in zip(deed.stopwatches, kept, strict=True))
    return Line(replace(deed, stopwatches=cut), kept)


def _kept(change: Change) -> Kept:
    if change.before is None:
        return _NONE_KEPT
    shared = tuple(_leading(change.before.segments, change.after.segments))
    return Kept(len(shared), _digest(shared)) if shared else _NONE_KEPT


def _digest(segments: tuple[Segment, ...]) -> str:
    told = "\n".join([f"{it.id} {it.started_at} {it.ended_at} {it.zone}" for it in segments])
    return hashlib.sha256(told.encode()).hexdigest()


def _leading(before: tuple[Segment, ...], after: tuple[Segment, ...]) -> Iterator[Segment]:
    for old, new in zip(before, after, strict=False):
        if old is not new and old != new:
            return
        yield old


def _without(change: Change, kept: Kept) -> Change:
    if change.before is None or not kept.count:
        return change
    before, after = change.before, change.after
    return Change(
        replace(before, segments=before.segments[kept.count :]),
        replace(after, segments=after.segments[kept.count :]),
    )


def _with(watch: Stopwatch, shared: tuple[Segment, ...]) -> Stopwatch:
    return replace(watch, segments=(*shared, *watch.segments))
