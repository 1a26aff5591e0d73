"""Time that is handed over between two computers arrives once, however both go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random

import pytest

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.spans import Span
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.exchanging.handed import TAKE_OVER
from stopwatch.services.exchanging.handing_over import HandingOver
from stopwatch.services.exchanging.taking_over import TakingOver
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.faults import FAULTS, committed_late
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeChance, FakeClock

HELD_MS = 11_000
BEFORE_MIDNIGHT_MS = 10 * HOUR_MS + 52 * MINUTE_MS
"""From noon in London: in Berlin a stopwatch that goes from one to the other runs over midnight."""
ANSWERED = {"_refused", "_signed_out", "_strange", "_busy"}
"""What tells that nothing was written: it delays, and can double nothing."""
LOST = tuple(one for one in FAULTS if one.__name__ not in ANSWERED)
EXPECTED = ("nothing here waits", "already", "this computer wrote")
ELSEWHERE = "was handed over to another computer"


class Two:
    """Two computers, and the files that lie between them."""

    def __init__(self, one: Computer, other: Computer, psa: SimPsa, clock: FakeClock) -> None:
        self.pair, self.psa, self.clock = (one, other), psa, clock
        self.files: list[bytes] = []
        self.on_the_way: list[tuple[Computer, str]] = []
        """Who gave what nobody has taken yet."""
        self.worked = 0

    def work(self, on: Computer, target: int) -> None:
        """Start, or go on, for a while that no other work takes."""
        desk = on.timing.desk().stopwatches
        mine = next((it for it in desk if it.target_id == on.targets[target]), None)
        if mine is None:
            mine = on.timing.start(Start(on.targets[target]))
        elif not mine.is_running:
            on.timing.resume(mine.id)
        self.clock.pass_ms(MINUTE_MS)
        on.timing.pause(mine.id)
        self.worked += MINUTE_MS

    def stop(self, on: Computer, *, draft: bool) -> None:
        desk = on.timing.desk().stopwatches
        if desk:
            on.timing.stop(desk[0].id, Wishes(summary="Done", draft=draft))

    def save(self, on: Computer) -> None:
        with on.store.units.read() as unit:
            drafts = unit.entries.unsettled(unit.accounts.current().id)
        for draft in drafts:
            if draft.phase is EntryPhase.DRAFT and draft.target_id is not None:
                on.entries.submit([draft.id], Wishes(summary="Done"))

    def attach(self, on: Computer) -> None:
        """Put what came beside a stopwatch of its ticket on that ticket, as a user would."""
        with on.store.units.read() as unit:
            drafts = unit.entries.unsettled(unit.accounts.current().id)
        for one in on.entries.shown([draft.id for draft in drafts]):
            if one.entry.target_id is None and one.typed:
                target_id = on.targets[int(one.typed[-4:]) - 1]
                on.entries.edit(one.entry.id, EntryEdit(Wishes(), target_id))

    def give(self, on: Computer) -> None:
        """Hand over all that can be."""
        with refused_as_meant():
            giving = HandingOver(on.tools, Booking(on.tools))
            given = giving.give(lambda it: self.files.append(it.encode()))
            self.on_the_way.append((on, given.id))

    def carry(self, on: Computer) -> Computer:
        """Hand over, and go on with it at the other one; return that."""
        self.give(on)
        other = next(one for one in self.pair if one is not on)
        if self.files:
            self.take(other, self.files[-1])
        return other

    def give_in_vain(self, on: Computer) -> None:
        """Hand over onto a full stick: everything is as it was."""
        before = on.entered_ms(), on.recorded_ms(), len(on.unsettled())
        with refused_as_meant(), pytest.raises(OSError, match="full"):
            HandingOver(on.tools, Booking(on.tools)).give(_full)
        assert (on.entered_ms(), on.recorded_ms(), len(on.unsettled())) == before

    def meddle(self, on: Computer, dice: Random) -> None:
        """Try something with what another computer has; each of it would book it once more."""
        found = HandingOver(on.tools, Booking(on.tools)).all()
        for key in (key for one in found for key in one.entries):
            with refused_as_meant(ELSEWHERE):
                _booking_again(on, key, dice)
        for watch in (key for one in found for key in one.stopwatches):
            with refused_as_meant(ELSEWHERE):
                on.days.rebook(watch, Span(0, self.clock.now_ms()))

    def hurry(self, on: Computer, target: int) -> None:
        """Hand over what just left and will arrive late, and let the other one send all it got."""
        self.work(on, target)
        self.stop(on, draft=False)
        self.psa.is_offline, self.psa.forced = False, committed_late
        self.sync(on)
        self.psa.forced = None
        other = self.carry(on)
        self.save(other)
        self.sync(other)

    def lose(self) -> None:
        """Lose the newest file before anybody took it, and take it back where it came from."""
        if self.on_the_way:
            on, key = self.on_the_way.pop()
            self.files = [it for it in self.files if key.encode() not in it]
            HandingOver(on.tools, Booking(on.tools)).take_back(key)

    def lie(self, on: Computer) -> None:
        """Take back all that was handed over, whoever has it by now."""
        giving = HandingOver(on.tools, Booking(on.tools))
        for one in giving.all():
            if one.entries or one.stopwatches:
                giving.take_back(one.id)

    def unstop(self, on: Computer) -> None:
        """Undo a stop, if that was the last deed: the stopwatch goes on."""
        deed = on.undo.offered()
        if deed is not None and deed.verb == "stop":
            with suppress(Refused):
                on.undo.undo()

    def discard(self, on: Computer) -> None:
        """Discard a stopwatch, see that the day lacks its time, and book it after all."""
        desk = on.timing.desk().stopwatches
        if desk:
            on.timing.discard(desk[0].id)
            with refused_as_meant("no unbooked time"):
                on.days.rebook(desk[0].id, Span(0, self.clock.now_ms()))

    def take(self, on: Computer, file: bytes) -> None:
        """Take over a file: a refusal is one of those that are meant."""
        with refused_as_meant():
            TakingOver(on.tools, Booking(on.tools)).take(file)
            self.on_the_way = [it for it in self.on_the_way if it[1].encode() not in file]

    def untake(self, on: Computer) -> None:
        """Undo taking over, if that was the last deed: the file can be taken again."""
        deed = on.undo.offered()
        if deed is not None and deed.verb == TAKE_OVER:
            with suppress(Refused):
                on.undo.undo()

    def sync(self, on: Computer, *, flush: bool = True) -> None:
        self.clock.pass_ms(HELD_MS)
        on.sync_once(flush=flush)

    def finish(self) -> None:
        """Take over every file that nobody has yet, stop, save and send everything."""
        self.psa.is_offline, self.psa.forced = False, None
        for file in self.files:
            for on in self.pair:
                self.take(on, file)
        for _round in range(6):
            for on in self.pair:
                for watch in on.timing.desk().stopwatches:
                    on.timing.stop(watch.id, Wishes(summary="Done"))
                self.attach(on)
                self.save(on)
                self.sync(on)
            self.clock.pass_ms(15 * MINUTE_MS)
            self.psa.settle_due()

    def arrived(self) -> dict[str, int]:
        """Return the time of everything there, by its mark."""
        rows = self.psa.held_entries.values()
        return {one.marker: round(one.hours_worked * 3_600_000) for one in rows}


@contextmanager
def refused_as_meant(*more: str) -> Iterator[None]:
    """Let something be refused for one of the reasons that are meant."""
    said = ""
    try:
        yield
    except Refused as refused:
        said = refused.message
    assert not said or any(words in said for words in (*EXPECTED, *more)), said


def _booking_again(on: Computer, key: EntryId, dice: Random) -> None:
    """Do what would send an entry, or a part of it, from here."""
    entry = on.entries.get(key).entry
    start, end = entry.piece.started_at, entry.piece.ended_at
    match dice.randrange(3):
        case 0:
            on.entries.send(key)
        case 1:
            for part in on.days.split(key, (start + end) // 2):
                on.entries.send(part.entry.id)
        case _:
            on.entries.delete(key)
            if entry.stopwatch_id is not None:
                on.days.rebook(entry.stopwatch_id, Span(start, end))


def _full(_text: str) -> None:
    raise OSError("the stick is full")


@pytest.fixture
def two(tmp_path: Path, clock: FakeClock, psa: SimPsa) -> Iterator[Two]:
    one = Computer(tmp_path / "one", clock, [psa], FakeChance())
    other = Computer(tmp_path / "other", clock, [psa], FakeChance(drawn=1_000_000))
    yield Two(one, other, psa, clock)
    one.close()
    other.close()


def live(two: Two, dice: Random) -> None:
    """Let one of the two do something."""
    on = dice.choice(two.pair)
    deeds: tuple[Callable[[], object], ...] = (
        lambda: two.work(on, dice.randrange(3)),
        lambda: two.work(on, dice.randrange(3)),
        lambda: two.stop(on, draft=dice.random() < 0.5),
        lambda: two.save(on),
        lambda: two.give(on),
        lambda: two.take(on, two.files[-1]) if two.files else None,
        on.restart,
        lambda: two.sync(on, flush=dice.random() < 0.5),
        lambda: two.sync(on, flush=dice.random() < 0.5),
        lambda: two.give_in_vain(on),
        two.lose,
        lambda: two.untake(on),
        lambda: two.meddle(on, dice),
        lambda: two.carry(on),
        lambda: two.carry(on),
    )
    dice.choice(deeds)()


@pytest.mark.parametrize("seed", range(40))
def test_every_minute_arrives_once_however_both_go_on(two: Two, seed: int) -> None:
    dice = Random(seed)
    for _step in range(40):
        two.psa.is_offline = dice.random() < 0.2
        live(two, dice)
    two.finish()
    assert two.psa.doubled() == set()
    assert abs(sum(two.arrived().values()) - two.worked) <= len(two.arrived()) * 1_000


@pytest.mark.parametrize("seed", range(60))
def test_nothing_is_sent_twice_where_one_of_the_two_lies(two: Two, seed: int) -> None:
    dice = Random(f"lie {seed}")
    two.clock.pass_ms(dice.choice([0, BEFORE_MIDNIGHT_MS]))
    for _step in range(40):
        live(two, dice)
        on = dice.choice(two.pair)
        lies = (two.lie, two.lie, two.unstop, two.discard)
        if dice.random() < 0.3:
            dice.choice(lies)(on)
    two.finish()
    assert two.psa.doubled() == set()
    assert abs(sum(two.arrived().values()) - two.worked) <= len(two.arrived()) * 1_000


@pytest.mark.parametrize("seed", range(60))
def test_nothing_is_lost_or_doubled_where_answers_are_lost(two: Two, seed: int) -> None:
    dice = Random(f"lost {seed}")
    for _step in range(40):
        two.psa.is_offline = dice.random() < 0.1
        two.psa.forced = dice.choice([None, *LOST])
        two.psa.settle_due()
        live(two, dice)
        if dice.random() < 0.1:
            two.hurry(dice.choice(two.pair), dice.randrange(3))
    two.finish()
    assert two.psa.doubled() <= two.psa.excused, "nor is anything sent twice"
    assert abs(sum(two.arrived().values()) - two.worked) <= len(two.arrived()) * 1_000
