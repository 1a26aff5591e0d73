"""Time that is handed over between two computers arrives once, however both go on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.exchanging.handing_over import HandingOver
from stopwatch.services.exchanging.taking_over import TakingOver
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeChance, FakeClock

HELD_MS = 11_000


class Two:
    """Two computers, and the files that lie between them."""

    def __init__(self, one: Computer, other: Computer, psa: SimPsa, clock: FakeClock) -> None:
        self.pair, self.psa, self.clock = (one, other), psa, clock
        self.files: list[bytes] = []
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
                on.entries.submit([draft.id], Wishes())

    def attach(self, on: Computer) -> None:
        """Put what came beside a stopwatch of its ticket on that ticket, as a user would."""
        with on.store.units.read() as unit:
            drafts = unit.entries.unsettled(unit.accounts.current().id)
        for one in on.entries.shown([draft.id for draft in drafts]):
            if one.entry.target_id is None and one.typed:
                target_id = on.targets[int(one.typed[-4:]) - 1]
                on.entries.edit(one.entry.id, EntryEdit(Wishes(), target_id))

    def give(self, on: Computer) -> None:
        try:
            HandingOver(on.tools, Booking(on.tools)).give(lambda it: self.files.append(it.encode()))
        except Refused as refused:
            assert "nothing here waits" in refused.message

    def take(self, on: Computer, file: bytes) -> None:
        """Take over a file: a refusal is one of those that are meant."""
        try:
            TakingOver(on.tools, Booking(on.tools)).take(file)
        except Refused as refused:
            assert "already" in refused.message or "this computer wrote" in refused.message

    def sync(self, on: Computer, *, flush: bool = True) -> None:
        self.clock.pass_ms(HELD_MS)
        on.sync_once(flush=flush)

    def finish(self) -> None:
        """Take over every file that nobody has yet, stop, save and send everything."""
        self.psa.is_offline, self.psa.trouble = False, 0.0
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

    def arrived_ms(self) -> int:
        return sum(round(one.hours_worked * 3_600_000) for one in self.psa.held_entries.values())


@pytest.fixture
def two(tmp_path: Path, clock: FakeClock, psa: SimPsa) -> Iterator[Two]:
    one = Computer(tmp_path / "one", clock, [psa], FakeChance())
    other = Computer(tmp_path / "other", clock, [psa], FakeChance(drawn=1_000_000))
    yield Two(one, other, psa, clock)
    one.close()
    other.close()


@pytest.mark.parametrize("seed", range(40))
def test_every_minute_arrives_once_however_both_go_on(two: Two, seed: int) -> None:
    dice = Random(seed)
    for _step in range(40):
        on = dice.choice(two.pair)
        match dice.randrange(9):
            case 0 | 1:
                two.work(on, dice.randrange(3))
            case 2:
                two.stop(on, draft=dice.random() < 0.5)
            case 3:
                two.save(on)
            case 4:
                two.give(on)
            case 5 if two.files:
                two.take(on, two.files[-1])
            case 6:
                two.psa.is_offline = dice.random() < 0.5
            case 7:
                on.restart()
            case _:
                two.sync(on, flush=dice.random() < 0.5)
    two.finish()
    markers = [one.marker for one in two.psa.held_entries.values()]
    assert len(markers) == len(set(markers))
    assert abs(two.arrived_ms() - two.worked) <= len(markers) * 1_000
