"""Stopwatches and segments: read with one statement, written as the difference of two values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.desk import Change, Desk
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId, TargetId
from stopwatch.domain.stopwatch import Note, Segment, Stopwatch, StopwatchState
from stopwatch.storage import texts
from stopwatch.storage.driver import Row
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.remembered import MOST_MADE, Remembered, Snapshot

_DESK = Prepared("timekeeping.desk")
_ONE = Prepared("timekeeping.one")
_BETWEEN = Prepared("timekeeping.between")
_ADD = Prepared("timekeeping.add")
_CHANGE = Prepared("timekeeping.change")
_STATE = Prepared("timekeeping.state")
_PUT_SEGMENT = Prepared("timekeeping.put_segment")
_CHANGE_SEGMENT = Prepared("timekeeping.change_segment")

_EVER = 2**62


class TimekeepingStore:
    """Implements the port `Timekeeping`."""

    def __init__(self, connection: sqlite3.Connection, snapshot: Snapshot) -> None:
        self._connection = connection
        self._desks: Remembered[AccountId, Desk] = Remembered(snapshot)
        self._since: Remembered[tuple[AccountId, int], tuple[Stopwatch, ...]]
        self._since = Remembered(snapshot)
        self._made = lru_cache(maxsize=MOST_MADE)(_stopwatch_of)

    def desk(self, account_id: AccountId) -> Desk:
        """Return all open stopwatches of an account."""
        return self._desks.get(account_id, partial(self._desk, account_id))

    def get(self, stopwatch_id: StopwatchId) -> Stopwatch | None:
        """Return any stopwatch, open or not."""
        rows = _ONE.run(self._connection, {"id": stopwatch_id})
        return next((self._made(row) for row in rows), None)

    def between(self, account_id: AccountId, from_ms: int, to_ms: int) -> tuple[Stopwatch, ...]:
        """Return stopwatches with a segment in the span."""
        span = {"account_id": account_id, "from_ms": from_ms, "to_ms": to_ms}
        return tuple(self._made(row) for row in _BETWEEN.run(self._connection, span))

    def since(self, account_id: AccountId, from_ms: int) -> tuple[Stopwatch, ...]:
        """Return stopwatches with a segment that had not ended at an instant."""
        read = partial(self.between, account_id, from_ms, _EVER)
        return self._since.get((account_id, from_ms), read)

    def save(self, changes: Sequence[Change]) -> None:
        """Write what differs between before and after; those that end come first."""
        for change in sorted(changes, key=lambda one: one.after.is_running):
            self._save(change)

    def _desk(self, account_id: AccountId) -> Desk:
        rows = _DESK.run(self._connection, {"account_id": account_id})
        return Desk(account_id, tuple(self._made(row) for row in rows))

    def _save(self, change: Change) -> None:
        before, after = change.before, change.after
        if before is None:
            row = {"id": after.id, "account_id": after.account_id, **_fields(after)}
            _ADD.run(self._connection, row)
        elif replace(before, state=after.state, segments=after.segments) != after:
            _CHANGE.run(self._connection, {"key": after.id, **_fields(after)})
        elif before.state is not after.state:
            _STATE.run(self._connection, {"key": after.id, "state": after.state})
        self._save_segments(before.segments if before else (), after)

    def _save_segments(self, before: Sequence[Segment], after: Stopwatch) -> None:
        old = {segment.id: segment for segment in before}
        kept = {segment.id for segment in after.segments}
        for segment in before:
            if segment.id not in kept:
                self._change_segment(segment, is_void=1)
        for segment in after.segments:
            known = old.get(segment.id)
            if known == segment:
                continue
            if known is not None and replace(known, ended_at=segment.ended_at) == segment:
                self._change_segment(segment)  # what most deeds do, and one index only is touched
            else:
                self._put_segment(after.id, segment)

    def _change_segment(self, segment: Segment, *, is_void: int = 0) -> None:
        ended_at = segment.started_at if is_void and segment.ended_at is None else segment.ended_at
        row = {"key": segment.id, "new_end": ended_at, "new_void": is_void}
        _CHANGE_SEGMENT.run(self._connection, row)

    def _put_segment(self, stopwatch_id: StopwatchId, segment: Segment) -> None:
        row = {
            "id": segment.id,
            "stopwatch_id": stopwatch_id,
            "started_at": segment.started_at,
            "ended_at": segment.ended_at,
            "zone": segment.zone,
            "is_void": 0,
            "boot_id": segment.boot.boot_id if segment.boot else None,
            "boot_ms": segment.boot.boot_ms if segment.boot else None,
        }
        _PUT_SEGMENT.run(self._connection, row)


def _fields(watch: Stopwatch) -> dict[str, object]:
    notes = json.dumps([[note.at, note.text] for note in watch.notes]) if watch.notes else "[]"
    return {
        "target_id": watch.target_id,
        "state": watch.state,
        "typed": watch.typed,
        "notes": notes,
    }


def _segment_of(told: Sequence[Any]) -> Segment:
    key, started_at, ended_at, zone, boot_id, boot_ms = told
    boot = BootMoment(boot_id, boot_ms) if boot_id is not None else None
    return Segment(SegmentId(key), started_at, ended_at, zone, boot)


def _in_order(told: Sequence[Any]) -> tuple[bool, int, str]:
    """Sort by when they began, but an open run is the last, whatever a clock set back says."""
    return told[2] is None, told[1], told[0]


def _stopwatch_of(row: Row) -> Stopwatch:
    key, account_id, target_id, state, typed, notes, segments = row
    return Stopwatch(
        StopwatchId(key),
        AccountId(account_id),
        None if target_id is None else TargetId(target_id),
        StopwatchState(state),
        tuple(_segment_of(told) for told in sorted(texts.items(segments), key=_in_order)),
        tuple(Note(at, text) for at, text in texts.items(notes)) if notes != "[]" else (),
        typed,
    )
