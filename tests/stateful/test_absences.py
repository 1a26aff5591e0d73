"""Absences among all else that happens: deciding loses no second, and sends none twice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stopwatch.domain.absence import AbsenceChoice, Use
from stopwatch.domain.absence_verdict import Moment, Row, Verdict
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.domain.presence import Observation, Sign
from stopwatch.services.absences import Absences
from stopwatch.services.booking import Booking
from stopwatch.services.presence import Presence
from tests.stateful import steps
from tests.stateful.faults import Died
from tests.stateful.living import told, world_of
from tests.stateful.world import World

SEEDS = int(os.environ.get("STOPWATCH_ABSENCE_SEEDS", "24"))
_STEPS = 30
_AWAY = (
    (Sign.LOCKED, Sign.UNLOCKED),
    (Sign.ASLEEP, Sign.AWAKE),
    (Sign.CALL_BEGAN, Sign.CALL_ENDED),
)


def absences(world: World) -> Absences:
    tools = world.computer.tools
    return Absences(tools, Booking(tools))


def go_away(world: World) -> None:
    presence, (gone, back) = Presence(world.computer.tools), world.dice.choice(_AWAY)
    presence.observe(Observation(gone, world.clock.now_ms()))
    world.clock.pass_ms(world.dice.randrange(1, 90) * MINUTE_MS)
    presence.observe(Observation(back, world.clock.now_ms()))


def judge(world: World) -> None:
    waiting = absences(world).inbox().pending
    if not waiting:
        return
    moment = world.dice.choice(waiting)
    world.clock.pass_ms(SECOND_MS)  # nobody decides twice at once
    verdict, before = _verdict(world, moment), world.computer.recorded_ms()
    absences(world).decide(moment.ids, verdict)
    assert world.computer.recorded_ms() == before - _out_ms(world), "seconds were lost or made"


def think_again(world: World) -> None:
    decided = absences(world).inbox().decided
    if decided:
        moment = world.dice.choice(decided)
        waiting = sum(one.length_ms for one in absences(world).inbox().pending)
        absences(world).reopen(moment.ids)
        assert sum(one.length_ms for one in absences(world).inbox().pending) >= waiting


def _verdict(world: World, moment: Moment) -> Verdict:
    target = world.dice.choice(world.computer.targets)
    choice = world.dice.choice(list(AbsenceChoice))
    if choice is AbsenceChoice.TRIM:
        choice = AbsenceChoice.CUT
    if choice is AbsenceChoice.SPLIT:
        third = moment.length_ms // 3
        uses = [world.dice.choice(list(Use)) for _ in range(2)]
        rows = tuple(Row(use, third, target if use is Use.OTHER else None) for use in uses)
        return Verdict(choice, rows=rows)
    return Verdict(choice, target if choice is AbsenceChoice.OTHER else None)


def _out_ms(world: World) -> int:
    """Return what the newest decision took from the time on file: left out, and booked once."""
    newest = absences(world).inbox().decided[0]
    parts = [part for one in newest.absences for part in one.parts if part.use is not Use.KEPT]
    made = {part.made_id for part in parts} - {None}
    with world.computer.store.units.read() as unit:
        watches = [unit.timekeeping.get(key) for key in made if key is not None]
    booked = sum(one.elapsed_ms(0) for one in watches if one is not None)
    return sum(part.span.length_ms for part in parts) - booked


OWN: tuple[steps.Step, ...] = (go_away, judge, think_again, judge)
QUIET: tuple[steps.Step, ...] = (
    steps.start, steps.start, steps.pause, steps.stop, steps.stop, steps.edit, steps.retime,
    steps.delete, steps.undo_one, steps.pass_time, steps.sync_well, steps.sync_badly,
    steps.in_the_other_process, steps.reboot, steps.travel,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(SEEDS))
def test_deciding_among_everything_else(tmp_path: Path, seed: int) -> None:
    with world_of(tmp_path, seed) as world, told(world, f"seed {seed}"):
        for _step in range(_STEPS):
            try:
                steps.take(world, OWN if world.dice.random() < 0.5 else QUIET)
            except Died:
                world.computer.restart()
            world.check()
        world.come_to_rest()
        world.check_at_rest()
