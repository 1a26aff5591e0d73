"""The desk: all open stopwatches of one account, and the verbs that move them.

Each verb returns the changes it wants; nothing is changed here. The one rule that binds
several stopwatches (one runs, the others pause, unless the user says *alongside*) lives here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId, TargetId
from stopwatch.domain.stopwatch import Note, Segment, Stopwatch, StopwatchState
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One stopwatch before and after a verb; `before` is None for a new one."""

    before: Stopwatch | None
    after: Stopwatch


@dataclass(frozen=True, slots=True)
class Fresh:
    """What a verb may need to make something new; the caller draws the ids and reads the clocks.

    `boot` is by the clock that nobody sets what `now_ms` is by the wall clock.
    """

    stopwatch_id: StopwatchId
    segment_id: SegmentId
    zone: str
    now_ms: int = 0
    boot: BootMoment | None = None

    def segment(self, at_ms: int) -> Segment:
        """Return a run that begins at an instant, perhaps some time ago."""
        boot = self.boot.later(at_ms - self.now_ms) if self.boot is not None else None
        return Segment(self.segment_id, at_ms, None, self.zone, boot)


@dataclass(frozen=True, slots=True)
class Desk:
    """The open stopwatches of one account, in the order in which they were made."""

    account_id: AccountId
    stopwatches: tuple[Stopwatch, ...]

    @property
    def running(self) -> tuple[Stopwatch, ...]:
        """Those that count now."""
        return tuple(watch for watch in self.stopwatches if watch.is_running)

    @property
    def paused(self) -> tuple[Stopwatch, ...]:
        """Those that wait, the one paused last first."""
        waiting = (watch for watch in self.stopwatches if not watch.is_running)
        return tuple(sorted(waiting, key=lambda watch: watch.paused_at, reverse=True))

    def on(self, target_id: TargetId) -> Stopwatch | None:
        """Return the open stopwatch of a target, if there is one."""
        return next((watch for watch in self.stopwatches if watch.target_id == target_id), None)

    def get(self, stopwatch_id: StopwatchId) -> Stopwatch:
        """Return an open stopwatch by its id; Refused if it was closed meanwhile."""
        for watch in self.stopwatches:
            if watch.id == stopwatch_id:
                return watch
        raise Refused("Nothing was changed: this stopwatch was stopped or discarded meanwhile.")

    def set_right(self, now_ms: int, boot: BootMoment) -> Desk:
        """Return it as it is after the clock was set back: no time shrinks, and none lies ahead."""
        lasts = [watch.last for watch in self.stopwatches]
        if all(last.set_right(now_ms, boot) is last for last in lasts):
            return self  # every deed writes down what it finds, so earlier runs are right as well
        moved = tuple(watch.set_right(now_ms, boot) for watch in self.stopwatches)
        return replace(self, stopwatches=moved)

    # ------------------------------------------------------------------ verbs
    def start(
        self,
        target_id: TargetId | None,
        at_ms: int,
        fresh: Fresh,
        *,
        alongside: bool = False,
        typed: str = "",
    ) -> tuple[Change, ...]:
        """Start a target's stopwatch, or resume the one it has; others pause at that instant."""
        known = self.on(target_id) if target_id is not None else None
        if known is not None:
            return self.resume(known, at_ms, fresh, alongside=alongside)
        born = Stopwatch(
            fresh.stopwatch_id,
            self.account_id,
            target_id,
            StopwatchState.RUNNING,
            (fresh.segment(at_ms),),
            typed=typed,
        )
        return (*self._make_room(at_ms, born.id, alongside=alongside), Change(None, born))

    def resume(
        self, watch: Stopwatch, at_ms: int, fresh: Fresh, *, alongside: bool = False
    ) -> tuple[Change, ...]:
        """Run a paused stopwatch again; others pause at that instant."""
        if watch.is_running:
            raise Refused("Nothing was changed: this stopwatch is running already.")
        running = watch.opened(fresh.segment(at_ms))
        return (*self._make_room(at_ms, watch.id, alongside=alongside), Change(watch, running))

    def began(self, watch: Stopwatch, at_ms: int) -> tuple[Change, ...]:
        """Move the last start of a running stopwatch; what ran until then ends at that instant.

        Both sides of the switch move, so no time is lost between them and none counts twice.
        """
        if not watch.is_running:
            raise Refused("Nothing was changed: this stopwatch does not run.")
        start = watch.last.started_at
        moved = Change(watch, watch.restarted(at_ms))
        if at_ms < start:
            others = (one for one in self.stopwatches if one.id != watch.id)
            before = (one for one in others if _ended_within(one, at_ms, start))
            return (*(Change(one, _cut_at(one, at_ms)) for one in before), moved)
        before = (one for one in self.stopwatches if not one.is_running and one.paused_at == start)
        return (*(Change(one, one.lasted(at_ms)) for one in before), moved)

    def pause(self, watch: Stopwatch, at_ms: int) -> Change:
        """Pause a running stopwatch."""
        if not watch.is_running:
            raise Refused("Nothing was changed: this stopwatch is paused already.")
        return Change(watch, watch.closed(at_ms, StopwatchState.PAUSED))

    def stop(self, watch: Stopwatch, at_ms: int) -> Change:
        """Close a stopwatch; its segments become time entries."""
        return Change(watch, watch.closed(at_ms, StopwatchState.STOPPED))

    def discard(self, watch: Stopwatch, at_ms: int) -> Change:
        """Close a stopwatch without an entry; its segments stay on file, unbooked."""
        return Change(watch, watch.closed(at_ms, StopwatchState.DISCARDED))

    def attach(self, watch: Stopwatch, target_id: TargetId) -> Change:
        """Put a stopwatch on a target; Refused if the target has an open one of its own."""
        if self.on(target_id) is not None:
            raise Refused(
                "Nothing was changed: this ticket has an open stopwatch already. "
                "Stop that one first, or stop this one and choose the ticket in its time entry."
            )
        return Change(watch, replace(watch, target_id=target_id))

    def note(self, watch: Stopwatch, at_ms: int, text: str) -> Change:
        """Add a line to a stopwatch."""
        line = text.strip()
        if not line:
            raise Refused("Nothing was changed: the note is empty.")
        return Change(watch, replace(watch, notes=(*watch.notes, Note(at_ms, line))))

    # ------------------------------------------------------------------ choosing one
    def only(self, among: Iterable[Stopwatch], doing: str) -> Stopwatch:
        """Return the single candidate; Refused when there is none or more than one."""
        candidates = tuple(among)
        if not candidates:
            raise Refused(f"Nothing was changed: there is no stopwatch to {doing}.")
        if len(candidates) > 1:
            raise SeveralStopwatches(doing, candidates)
        return candidates[0]

    # ------------------------------------------------------------------ private
    def _make_room(self, at_ms: int, for_id: StopwatchId, *, alongside: bool) -> Iterator[Change]:
        if alongside:
            return
        for watch in self.running:
            if watch.id != for_id:
                yield _paused_at(watch, at_ms)


class SeveralStopwatches(Refused):
    """A verb without a ticket met several candidates; the caller names them."""

    def __init__(self, doing: str, candidates: tuple[Stopwatch, ...]) -> None:
        super().__init__(
            f"Nothing was changed: there are several stopwatches to {doing}. Name one."
        )
        self.doing = doing
        self.candidates = candidates


class OverlapsRunning(Refused):
    """A back-dated start lies before the running stopwatch began."""

    def __init__(self, watch: Stopwatch, at_ms: int) -> None:
        super().__init__(
            "Nothing was changed: the stopwatch that ran then began later than that.", field="at"
        )
        self.watch = watch
        self.overlap_ms = watch.last.started_at - at_ms


def _ended_within(watch: Stopwatch, from_ms: int, to_ms: int) -> bool:
    return not watch.is_running and from_ms < watch.paused_at <= to_ms


def _cut_at(watch: Stopwatch, at_ms: int) -> Stopwatch:
    if at_ms < watch.last.started_at:
        raise OverlapsRunning(watch, at_ms)
    return watch.lasted(at_ms)


def _paused_at(watch: Stopwatch, at_ms: int) -> Change:
    if at_ms < watch.last.started_at:
        raise OverlapsRunning(watch, at_ms)
    return Change(watch, watch.closed(at_ms, StopwatchState.PAUSED))
