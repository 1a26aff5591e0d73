"""Which entries the time of a stopwatch becomes that was handed over or taken over, by account."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.day_edits import runs_within
from stopwatch.domain.deed import FactChange
from stopwatch.domain.entry import EntryPhase, Piece, TimeEntry
from stopwatch.domain.ids import AccountId, EntryId, StopwatchId, marker_of
from stopwatch.domain.legs import Leg, cut_in_legs, spans_of
from stopwatch.domain.spans import Span, within, without
from stopwatch.domain.stopwatch import Segment, Stopwatch, StopwatchState
from stopwatch.domain.trail import Trail
from stopwatch.services.exchanging.handed import handed
from stopwatch.services.ports.storage import Unit
from stopwatch.services.retiming import runs_of

_LEGS = "handed_legs"
Legs = tuple[Leg, ...]


def all_legs(unit: Unit, account_id: AccountId) -> dict[StopwatchId, Legs]:
    """Return the legs of all stopwatches that ever were handed over or taken over."""
    known = json.loads(unit.facts.text(account_id, _LEGS) or "{}")
    return {
        StopwatchId(key): tuple(Leg(EntryId(entry_id), until) for entry_id, until in legs)
        for key, legs in known.items()
    }


def with_legs(unit: Unit, account_id: AccountId, legs: Mapping[StopwatchId, Legs]) -> FactChange:
    """Return what remembers the legs of some stopwatches."""
    after = {**all_legs(unit, account_id), **legs}
    text = json.dumps({key: [[it.entry_id, it.until] for it in of] for key, of in after.items()})
    return FactChange(_LEGS, unit.facts.text(account_id, _LEGS) or "", text)


def move_legs(unit: Unit, from_id: AccountId, to_id: AccountId) -> None:
    """Let all of it be of the account that takes on what was recorded without one."""
    moved = with_legs(unit, to_id, all_legs(unit, from_id))
    unit.facts.put_text(to_id, moved.name, moved.after)
    unit.facts.put_text(from_id, moved.name, "")


def legs_here(unit: Unit, account_id: AccountId) -> frozenset[EntryId]:
    """Return the legs that a stopwatch here has, open or stopped, as far as they are remembered."""
    found: set[EntryId] = set()
    for key, legs in all_legs(unit, account_id).items():
        watch = unit.timekeeping.get(key)
        if watch is not None and watch.state is not StopwatchState.DISCARDED:
            found.update(leg.entry_id for leg in legs)
    return frozenset(found)


def arrived_elsewhere(unit: Unit, account_id: AccountId) -> frozenset[StopwatchId]:
    """Return the stopwatches that went elsewhere and of which the PSA has every leg by now."""
    away = [key for one in handed(unit, account_id) for key in one.stopwatches]
    legs = all_legs(unit, account_id) if away else {}
    return frozenset(
        key
        for key in away
        if legs.get(key)
        and all(unit.remote_entries.marked(account_id, marker_of(it.entry_id)) for it in legs[key])
    )


def lives(unit: Unit, entry_id: EntryId) -> TimeEntry | None:
    """Return the entry of a leg, if it is here and was not deleted."""
    entry = unit.entries.get(entry_id)
    return entry if entry is not None and entry.phase is not EntryPhase.DELETED else None


def pieces_of(
    unit: Unit, account: Account, watch: Stopwatch
) -> Iterator[tuple[EntryId | None, Piece]]:
    """Yield what the runs of a stopwatch are booked as, the legs of its way with their ids.

    What came here as an entry too is not booked once more.
    """
    legs = all_legs(unit, account.id).get(watch.id, ())
    segments = _not_booked(unit, watch, legs)
    pieces = cut_in_legs(
        segments, legs, account.grouping, spans_utc_days=account.spans_utc_days
    )  # fmt: skip
    for key, piece in pieces:
        yield key if key is not None and _is_free(unit, key) else None, piece


def _is_free(unit: Unit, key: EntryId) -> bool:
    known = unit.entries.get(key)
    if known is None:
        return True
    is_deleted = known.phase is EntryPhase.DELETED
    return is_deleted and not Trail(unit.outbox.of_subject(key)).is_submitted


def _not_booked(unit: Unit, watch: Stopwatch, legs: Legs) -> Sequence[Segment]:
    """Return runs without the time of entries that came by themselves; a moment if they have all.

    Of one that is closed already, only what none of its own entries has is ever booked.
    """
    holes: list[Span] = []
    stored = unit.timekeeping.get(watch.id) if legs else None
    is_open = stored is not None and stored.is_open
    for leg, span in spans_of(legs):
        entry = lives(unit, leg.entry_id)
        if entry is not None and (is_open or entry.stopwatch_id != watch.id):
            holes.extend(within(runs_within(entry.piece, runs_of(unit, entry)), span))
    if not holes:
        return watch.segments
    left = [
        replace(one, started_at=span.start, ended_at=span.end)
        for one in watch.segments
        for span in without([Span(one.started_at, one.ended_at or one.started_at)], holes)
    ]
    return left or [replace(one, ended_at=one.started_at) for one in watch.segments[:1]]
