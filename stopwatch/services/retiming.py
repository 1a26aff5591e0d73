"""The times of an entry: what can be, and what becomes of its breaks when they are changed."""

from __future__ import annotations

import json
from collections.abc import Sequence

from stopwatch.domain.deed import FactChange
from stopwatch.domain.entry import Grouping, Piece, TimeEntry, cut, reshaped
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, SegmentId
from stopwatch.domain.instants import DAY_MS, next_midnight
from stopwatch.domain.stopwatch import Segment
from stopwatch.services.ports.storage import Unit

Run = tuple[int, int]
Runs = tuple[Run, ...]
Wanted = tuple[int | None, int | None]


def by_hand(start_ms: int, end_ms: int, zone: str, *, spans_utc_days: bool) -> tuple[Piece, ...]:
    """Return time that no stopwatch measured, cut like that of a stopwatch."""
    run = Segment(SegmentId(""), start_ms, end_ms, zone)
    return cut([run], Grouping.SEGMENT, spans_utc_days=spans_utc_days)


def moved(piece: Piece, runs: Sequence[Run], wanted: Wanted, now_ms: int) -> Piece:
    """Return a piece at the wanted times, None being the old one. Refused for what cannot be."""
    start = piece.started_at if wanted[0] is None else wanted[0]
    end = piece.ended_at if wanted[1] is None else wanted[1]
    if (start, end) == (piece.started_at, piece.ended_at):
        return piece
    check_times(start, end, now_ms)
    if end > min(next_midnight(start, piece.zone), start + DAY_MS):
        raise Refused(
            "Nothing was changed: an entry ends at midnight at the latest. "
            "Book what comes after it as an entry of its own.",
            field="end",
        )
    shaped = reshaped(piece, runs, start, end)
    if shaped.worked_ms <= 0:
        raise Refused("Nothing was changed: between those times is only a break.", field="end")
    return shaped


def runs_of(unit: Unit, entry: TimeEntry) -> Runs:
    """Return the runs of an entry's sitting, for its breaks; none where entries have no breaks.

    One that was split or joined has runs of its own.
    """
    own = unit.facts.text(entry.account_id, runs_fact(entry.id))
    if own:
        return tuple((int(start), int(end)) for start, end in json.loads(own))
    if entry.stopwatch_id is None:
        return ()
    account = unit.accounts.get(entry.account_id)
    watch = unit.timekeeping.get(entry.stopwatch_id)
    if watch is None or account is None or account.grouping is not Grouping.SITTING:
        return ()  # an entry for each run, or one without gaps: its times hold no breaks
    return tuple((it.started_at, it.ended_at) for it in watch.segments if it.ended_at is not None)


def runs_fact(entry_id: EntryId) -> str:
    """Return the name of the fact that holds the runs of an entry that was split or joined."""
    return f"entry.runs:{entry_id}"


def own_runs(unit: Unit, entry: TimeEntry, runs: Runs) -> FactChange:
    """Return what gives an entry runs of its own; undo takes them away again."""
    name = runs_fact(entry.id)
    before = unit.facts.text(entry.account_id, name) or ""
    return FactChange(name, before, json.dumps(runs) if runs else "")


def check_times(start_ms: int, end_ms: int, now_ms: int) -> None:
    """Refuse times that nobody can have worked."""
    if end_ms <= start_ms:
        raise Refused("Nothing was changed: the end is not after the start.", field="end")
    if end_ms - start_ms > DAY_MS:
        raise Refused(
            "Nothing was changed: nobody works longer than 24 hours. Check the times.", field="end"
        )
    if start_ms > now_ms:
        raise Refused("Nothing was changed: that time is still to come.", field="start")
