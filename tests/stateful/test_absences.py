"""Absences among all else that happens: deciding loses no second, and sends none twice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.stateful import steps, steps_absences, steps_days
from tests.stateful.faults import Died
from tests.stateful.living import told, world_of

SEEDS = int(os.environ.get("STOPWATCH_ABSENCE_SEEDS", "24"))
_STEPS = 30
OWN: tuple[steps.Step, ...] = (
    steps_absences.go_away, steps_absences.judge, steps_absences.think_again, steps_absences.judge,
)  # fmt: skip
QUIET: tuple[steps.Step, ...] = (
    steps.start, steps.start, steps.pause, steps.stop, steps.stop, steps.edit, steps.retime,
    steps.delete, steps.undo_one, steps.pass_time, steps.sync_well, steps.sync_badly,
    steps.in_the_other_process, steps.reboot, steps.travel, steps_days.split, steps_days.join,
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
