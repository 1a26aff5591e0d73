"""Time that comes in for a ticket that is not known here yet keeps how the ticket was named."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.desk import Change
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.ids import SegmentId, StopwatchId
from stopwatch.domain.stopwatch import Segment, Stopwatch, StopwatchState
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools


def on_paper(unit: Unit, tools: Tools, entry: TimeEntry, named: str) -> TimeEntry:
    """Return a new entry, with the ticket as it was named where it is not known here.

    What was typed is a stopwatch's to keep: this one ran no time at all, so that its run is in
    nobody's way. As soon as the ticket comes, the draft is put on it.
    """
    if entry.target_id is not None or not named:
        return entry
    at_ms, zone = entry.piece.started_at, entry.piece.zone
    run = Segment(SegmentId(tools.new_id()), at_ms, at_ms, zone)
    watch = Stopwatch(
        StopwatchId(tools.new_id()), entry.account_id, None, StopwatchState.STOPPED, (run,),
        typed=named,
    )  # fmt: skip
    unit.timekeeping.save((Change(None, watch),))
    return replace(entry, stopwatch_id=watch.id)
