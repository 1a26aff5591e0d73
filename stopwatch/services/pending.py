"""What waits for a decision, as far as there is still recorded time to decide about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from stopwatch.domain.absence import Absence
from stopwatch.domain.absent_time import worked_within
from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.ports.storage import Unit


def pending_in(unit: Unit) -> tuple[Absence, ...]:
    """Return the undecided absences, oldest first, each as long as its stopwatch ran in it."""
    found = unit.absences.pending()
    watches = watches_of(unit, found)
    alive = (_alive(one, watches.get(one.stopwatch_id)) for one in found)
    return tuple(one for one in alive if one is not None)


def watches_of(unit: Unit, absences: tuple[Absence, ...]) -> Mapping[StopwatchId, Stopwatch]:
    """Return the stopwatches that absences are about."""
    found = (unit.timekeeping.get(key) for key in {one.stopwatch_id for one in absences})
    return {watch.id: watch for watch in found if watch is not None}


def _alive(absence: Absence, watch: Stopwatch | None) -> Absence | None:
    """Return what of it is still recorded: the stopwatch may have been discarded or edited."""
    if absence.is_set_back:
        return absence if watch is not None and watch.is_running else None
    ran = worked_within(watch, absence.span) if watch is not None else ()
    return replace(absence, from_ms=ran[0].start, to_ms=ran[-1].end) if ran else None
