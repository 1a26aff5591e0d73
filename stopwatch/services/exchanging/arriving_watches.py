"""Which stopwatches come with a file, and what of them: each leg of their way is here once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.desk import Change
from stopwatch.domain.ids import EntryId, SegmentId, StopwatchId, TargetId
from stopwatch.domain.legs import clipped, spans_of, with_time
from stopwatch.domain.spans import Span
from stopwatch.domain.stopwatch import Segment, Stopwatch, StopwatchState
from stopwatch.domain.values import dataclass
from stopwatch.services.exchanging.bundle import CarriedWatch
from stopwatch.services.exchanging.handed import handed_watches
from stopwatch.services.exchanging.legs import Legs, legs_here, lives
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Coming:
    """A stopwatch as it comes in, and the legs of its way."""

    change: Change
    legs: Legs

    def on(self, target_id: TargetId | None) -> Coming:
        """Return it on a ticket."""
        return replace(self, change=replace(self.change, after=replace(
            self.change.after, target_id=target_id
        )))  # fmt: skip


class Arriving:
    """Weighs each stopwatch of a file against what is here; `entries` come with the same file."""

    def __init__(
        self, unit: Unit, account: Account, tools: Tools, entries: Iterable[EntryId]
    ) -> None:
        self._unit, self._account, self._tools = unit, account, tools
        self._known = {*entries, *legs_here(unit, account.id)}
        self._handed = handed_watches(unit, account.id)

    def of(self, carried: CarriedWatch) -> Coming | None:
        """Return what of a stopwatch is not here yet, as paused; None where all of it is.

        Somebody may have taken it back although it was taken over: no run is lost by that, and
        none doubled.
        """
        here = self._unit.timekeeping.get(carried.id)
        runs, legs = self._fresh(carried)
        gives_way = here is None or self._gives_way(here, carried)
        if not runs or not (legs or gives_way):
            return None
        self._known.update(leg.entry_id for leg in legs)
        notes = carried.notes
        if here is not None and not gives_way:
            notes = tuple(one for one in notes if one not in here.notes)
        key = carried.id if gives_way else StopwatchId(self._tools.new_id())
        watch = Stopwatch(
            key, self._account.id, None, StopwatchState.PAUSED, tuple(self._own(key, runs)), notes,
            typed=carried.ticket,
        )  # fmt: skip
        return Coming(Change(here if gives_way else None, watch), legs)

    # ------------------------------------------------------------------ private
    def _fresh(self, carried: CarriedWatch) -> tuple[tuple[Segment, ...], Legs]:
        """Return the runs that are not here, and their legs; all of those that took no time."""
        spans = [it for it in spans_of(carried.legs) if self._is_new(it[0].entry_id)]
        if len(spans) == len(carried.legs):
            return carried.segments, with_time(carried.legs, carried.segments)
        runs = tuple(run for _leg, span in spans for run in clipped(carried.segments, span))
        return runs, with_time((leg for leg, _span in spans), runs)

    def _is_new(self, key: EntryId) -> bool:
        return key not in self._known and lives(self._unit, key) is None

    def _gives_way(self, here: Stopwatch, carried: CarriedWatch) -> bool:
        """Whether one that is here gives way: it went elsewhere, or all of it comes again."""
        if here.state is not StopwatchState.DISCARDED:
            return False
        coming = {one.id for one in carried.segments}
        return here.id in self._handed or all(one.id in coming for one in here.segments)

    def _own(self, key: StopwatchId, runs: Iterable[Segment]) -> Iterator[Segment]:
        """Yield runs with ids that are not those of another stopwatch here, nor used twice."""
        found = list(runs)
        whole = Span(found[0].started_at, max(it.ended_at or 0 for it in found) + 1)
        near = self._unit.timekeeping.between(self._account.id, whole.start, whole.end)
        used = {run.id for one in near if one.id != key for run in one.segments}
        for run in found:
            taken = run.id in used
            used.add(run.id)
            yield replace(run, id=SegmentId(self._tools.new_id())) if taken else run
