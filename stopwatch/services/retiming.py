"""The times of an entry: what can be, and what becomes of its breaks when they are changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence

from stopwatch.domain.day_edits import runs_within
from stopwatch.domain.deed import FactChange
from stopwatch.domain.entry import Grouping, Piece, TimeEntry, cut, reshaped
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, SegmentId, StopwatchId
from stopwatch.domain.instants import DAY_MS, at_zone, next_midnight, utc_midnight_within
from stopwatch.domain.spans import Span, merged, within, without
from stopwatch.domain.stopwatch import Segment
from stopwatch.services.ports.storage import Unit

Run = tuple[int, int]
Runs = tuple[Run, ...]
Wanted = tuple[int | None, int | None]
_OVER_UTC_MIDNIGHT = (
    "Nothing was changed: your Autotask takes no entry that lasts over midnight UTC, which is "
    "{time} here. Let one end there, and book what comes after it as an entry of its own."
)


def by_hand(start_ms: int, end_ms: int, zone: str, *, spans_utc_days: bool) -> tuple[Piece, ...]:
    """Return time that no stopwatch measured, cut like that of a stopwatch."""
    run = Segment(SegmentId(""), start_ms, end_ms, zone)
    return cut([run], Grouping.SEGMENT, spans_utc_days=spans_utc_days)


def moved(
    piece: Piece, runs: Sequence[Run], wanted: Wanted, now_ms: int, *, spans_utc_days: bool
) -> Piece:
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
    if not spans_utc_days:
        must_not_span_utc_days(start, end, piece.zone)
    shaped = reshaped(piece, runs, start, end)
    if shaped.worked_ms <= 0:
        raise Refused("Nothing was changed: between those times is only a break.", field="end")
    return shaped


def must_not_span_utc_days(start_ms: int, end_ms: int, zone: str) -> None:
    """Refuse times that the tenant takes as two entries only."""
    midnight = utc_midnight_within(start_ms, end_ms)
    if midnight is not None:
        raise Refused(
            _OVER_UTC_MIDNIGHT.format(time=f"{at_zone(midnight, zone):%H:%M}"), field="end"
        )


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


def runs_without(
    unit: Unit, entry: TimeEntry, left: Piece, out: Sequence[Span]
) -> tuple[FactChange, ...]:
    """Return what takes spans out of the runs that an entry has of its own, if it has some."""
    return _own_anew(unit, entry, lambda runs: within(without(runs, out), _span(left)))


def runs_with(unit: Unit, entry: TimeEntry, back: Iterable[Span]) -> tuple[FactChange, ...]:
    """Return what gives spans back to the runs that an entry has of its own, if it has some."""
    return _own_anew(unit, entry, lambda runs: merged([*runs, *back]))


def _own_anew(
    unit: Unit, entry: TimeEntry, change: Callable[[tuple[Span, ...]], tuple[Span, ...]]
) -> tuple[FactChange, ...]:
    if not unit.facts.text(entry.account_id, runs_fact(entry.id)):
        return ()
    runs = change(runs_within(entry.piece, runs_of(unit, entry)))
    return (own_runs(unit, entry, tuple((it.start, it.end) for it in runs)),)


def _span(piece: Piece) -> Span:
    return Span(piece.started_at, piece.ended_at)


# ---------------------------------------------------------------------- whose time it is
def sittings_of(unit: Unit, entry: TimeEntry) -> frozenset[StopwatchId]:
    """Return the stopwatches whose time an entry has: several once sittings were joined."""
    joined = unit.facts.text(entry.account_id, _sittings_fact(entry.id))
    if joined:
        return frozenset(map(StopwatchId, json.loads(joined)))
    return frozenset() if entry.stopwatch_id is None else frozenset({entry.stopwatch_id})


def sittings_joined(unit: Unit, kept: TimeEntry, gone: TimeEntry) -> FactChange:
    """Return what remembers that an entry has the time of another's sittings, too."""
    name = _sittings_fact(kept.id)
    both = sittings_of(unit, kept) | sittings_of(unit, gone)
    return FactChange(name, unit.facts.text(kept.account_id, name) or "", json.dumps(sorted(both)))


def carried_over(unit: Unit, old: TimeEntry, new_id: EntryId) -> tuple[FactChange, ...]:
    """Return what lets an entry that takes the place of another have its runs and sittings."""
    return tuple(
        FactChange(name(new_id), unit.facts.text(old.account_id, name(new_id)) or "", known)
        for name in (runs_fact, _sittings_fact)
        if (known := unit.facts.text(old.account_id, name(old.id)))
    )


def _sittings_fact(entry_id: EntryId) -> str:
    return f"entry.sittings:{entry_id}"


# ---------------------------------------------------------------------- what can be
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
