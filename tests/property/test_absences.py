"""Whatever is decided about absences: no second is lost or made, and undo restores it all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stopwatch.domain.absence import Absence, AbsenceChoice, Use
from stopwatch.domain.absence_verdict import Moment, Row, Verdict
from stopwatch.domain.entry import EntryPhase, Grouping, TimeEntry
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.presence import Observation, Sign
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState
from stopwatch.services.absences import Absences
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.day import Days
from stopwatch.services.presence import Presence
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeChance, FakeClock

MINUTES = st.integers(0, 40)
LATER = st.sampled_from(["runs", "paused", "draft", "waiting", "split", "allocated", "joined"])
ROWS = st.lists(
    st.tuples(st.sampled_from(list(Use)), st.integers(1, 12), st.integers(0, 3)),
    min_size=1, max_size=4,
)  # fmt: skip


@dataclass(frozen=True)
class Story:
    """What happened before the user decides, in minutes."""

    before: int
    away: int
    after: int
    later: str
    grouping: Grouping
    alongside: bool


STORIES = st.builds(
    Story, MINUTES, st.integers(5, 40), MINUTES, LATER, st.sampled_from(Grouping), st.booleans()
)
VERDICTS = st.one_of(
    st.just(Verdict(AbsenceChoice.KEEP)),
    st.just(Verdict(AbsenceChoice.CUT)),
    st.builds(lambda target: (AbsenceChoice.OTHER, target), st.integers(0, 3)),
    ROWS,
)


@dataclass
class Room:
    """A computer, and what is asked of it."""

    computer: Computer
    clock: FakeClock
    absences: Absences
    presence: Presence
    days: Days

    def moment(self) -> Moment:
        (found,) = self.absences.inbox().pending
        return found

    def verdict(self, drawn: object) -> Verdict:
        targets = self.computer.targets
        if isinstance(drawn, Verdict):
            return drawn
        if isinstance(drawn, tuple):
            return Verdict(AbsenceChoice.OTHER, targets[drawn[1]])
        assert isinstance(drawn, list)
        rows, left_ms = [], self.moment().length_ms
        for use, minutes, target in drawn:
            length_ms = min(left_ms, minutes * MINUTE_MS)
            left_ms -= length_ms
            rows.append(Row(use, length_ms, targets[target] if use is Use.OTHER else None))
        return Verdict(AbsenceChoice.SPLIT, rows=tuple(rows))

    def watches(self) -> list[Stopwatch]:
        with self.computer.store.units.read() as unit:
            found = unit.timekeeping.between(unit.accounts.current().id, 0, 2**62)
        return [one for one in found if one.state is not StopwatchState.DISCARDED]

    def worked_ms(self) -> int:
        return sum(one.elapsed_ms(self.clock.now_ms()) for one in self.watches())

    def entries(self) -> list[TimeEntry]:
        there = (one for one, _trail, _known in self.computer.all_entries())
        return [one for one in there if one.phase is not EntryPhase.DELETED]

    def state(self) -> object:
        """Return all that undo is to restore; ids of runs are no facts about time."""
        runs = {
            one.id: (one.state, [(it.started_at, it.ended_at) for it in one.segments])
            for one in self.watches()
        }
        entries = sorted((one.id, one.phase, one.target_id, one.piece) for one in self.entries())
        waiting = [(one.id, one.span, one.causes) for one in self.pending()]
        return runs, [str(one) for one in entries], waiting

    def pending(self) -> list[Absence]:
        return [one for it in self.absences.inbox().pending for one in it.absences]

    def decided(self) -> list[Absence]:
        return [one for it in self.absences.inbox().decided for one in it.absences]


@contextmanager
def lived(story: Story) -> Iterator[Room]:
    """A morning in which somebody was away, as told."""
    folder, clock = Path(mkdtemp(prefix="absences-")), FakeClock()
    computer = Computer(folder, clock, [SimPsa(clock)], FakeChance())
    try:
        with computer.store.units.write() as unit:
            unit.accounts.put(replace(unit.accounts.current(), grouping=story.grouping))
        room = Room(
            computer, clock, Absences(computer.tools, Booking(computer.tools)),
            Presence(computer.tools),
            Days(computer.tools, Booking(computer.tools), computer.entries),
        )  # fmt: skip
        _live(room, story)
        yield room
    finally:
        computer.close()
        shutil.rmtree(folder)


def _live(room: Room, story: Story) -> None:
    timing = room.computer.timing
    watches = [timing.start(Start(room.computer.targets[0]))]
    if story.alongside:
        watches.append(timing.start(Start(room.computer.targets[1], alongside=True)))
    room.clock.pass_ms(story.before * MINUTE_MS)
    room.presence.observe(Observation(Sign.LOCKED, room.clock.now_ms()))
    room.clock.pass_ms(story.away * MINUTE_MS)
    room.presence.observe(Observation(Sign.UNLOCKED, room.clock.now_ms()))
    room.clock.pass_ms(story.after * MINUTE_MS + 7_000)
    for watch in watches:
        if story.later == "paused":
            timing.pause(watch.id)
        elif story.later != "runs":
            made = timing.stop(watch.id, Wishes(summary="Done", draft=story.later == "draft"))
            _divide(room, story.later, made[0])
    room.clock.pass_ms(MINUTE_MS)


def _divide(room: Room, how: str, entry: TimeEntry) -> None:
    """Let an entry be several, or one of several sittings, before anything is decided."""
    computer = room.computer
    if how == "split":
        middle = (entry.piece.started_at + entry.piece.ended_at) // 2
        room.days.split(entry.id, middle)
    elif how == "allocated":
        computer.allocating.allocate(entry.id, computer.targets[2:4], [2, 1])
    elif how == "joined":
        watch = computer.timing.start(Start(entry.target_id, alongside=True))
        room.clock.pass_ms(9 * MINUTE_MS)
        (later,) = computer.timing.stop(watch.id, Wishes(summary="Done"))
        (whole,) = room.days.join(entry.id, later.id)
        computer.allocating.allocate(whole.entry.id, computer.targets[2:4])


def _taken_ms(absences: list[Absence]) -> int:
    parts = [part for one in absences for part in one.parts if part.use is not Use.KEPT]
    return sum(part.span.length_ms for part in parts)


def _made_ms(room: Room) -> int:
    made = {part.made_id for one in room.decided() for part in one.parts} - {None}
    return sum(it.elapsed_ms(0) for it in room.watches() if it.id in made)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(STORIES, VERDICTS)
def test_kept_left_out_moved_and_undecided_are_what_was_observed(
    story: Story, drawn: object
) -> None:
    with lived(story) as room:
        before, moment = room.worked_ms(), room.moment()
        room.absences.decide(moment.ids, room.verdict(drawn))
        taken, made = _taken_ms(room.decided()), _made_ms(room)
        assert room.worked_ms() == before - taken + made
        observed = len(moment.absences) * moment.length_ms
        judged = sum(p.span.length_ms for one in room.decided() for p in one.parts)
        assert judged + sum(one.length_ms for one in room.pending()) == observed
        if not story.alongside:
            other = [p for one in room.decided() for p in one.parts if p.use is Use.OTHER]
            assert made == sum(part.span.length_ms for part in other)
        stopped = [one for one in room.watches() if one.state is StopwatchState.STOPPED]
        assert sum(one.piece.worked_ms for one in room.entries()) == sum(
            one.elapsed_ms(0) for one in stopped
        )


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(STORIES, VERDICTS)
def test_undo_restores_everything(story: Story, drawn: object) -> None:
    with lived(story) as room:
        before = room.state()
        room.absences.decide(room.moment().ids, room.verdict(drawn))
        room.computer.undo.undo()
        assert room.state() == before


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(STORIES, VERDICTS)
def test_a_decision_that_is_taken_back_later_gives_back_every_second(
    story: Story, drawn: object
) -> None:
    with lived(story) as room:
        before, observed = room.worked_ms(), [one.span for one in room.pending()]
        entered = sum(one.piece.worked_ms for one in room.entries())
        room.absences.decide(room.moment().ids, room.verdict(drawn))
        if room.computer.timing.desk().running:
            room.computer.timing.pause(room.computer.timing.desk().running[0].id)
        (decided,) = room.absences.inbox().decided
        room.absences.reopen(decided.ids)
        assert room.worked_ms() == before
        assert sum(one.piece.worked_ms for one in room.entries()) == entered
        assert [one.span for one in room.pending()] == observed
        assert room.absences.inbox().decided == ()
