"""Live one history of a seed and hold it to the promises; the failure tells its whole story."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.stateful import steps
from tests.stateful.world import World

_MOST_STEPS = 40
_LEAST_STEPS = 8


class BrokenPromise(Exception):
    """A promise did not hold; the message has seed, reason and story."""


@contextmanager
def world_of(folder: Path, seed: int) -> Iterator[World]:
    """A world of its own, gone afterwards."""
    place = folder / str(seed)
    place.mkdir(parents=True)
    world = World(place, seed)
    try:
        yield world
    finally:
        world.close()
        shutil.rmtree(place, ignore_errors=True)


def live(folder: Path, seed: int) -> Counter[str]:
    """Play the history of a seed; return what happened by kind. Raises BrokenPromise."""
    with world_of(folder, seed) as world, told(world, f"seed {seed}"):
        for _step in range(world.dice.randrange(_LEAST_STEPS, _MOST_STEPS)):
            _one_step(world)
        world.come_to_rest()
        world.check_at_rest()
        return world.report()


@contextmanager
def told(world: World, named: str) -> Iterator[None]:
    """Tell whatever breaks in the block with its whole story. Raises BrokenPromise."""
    try:
        yield
    except Exception as broken:  # whatever broke it, nobody can replay it without its story
        story = "\n".join(world.told)
        reason = f"{type(broken).__name__}: {broken}"
        raise BrokenPromise(f"{named}: {reason}\n{story}") from broken


def _one_step(world: World) -> None:
    recorded, told = world.recorded_ms, len(world.told)
    steps.take(world, steps.of_seed(world.seed))
    world.check()
    taken = set(world.told[told:])
    world.recorded_ms = world.computer.recorded_ms()
    assert world.recorded_ms >= recorded or taken & _excuses(world.told[:told]), "time was lost"


def _excuses(before: list[str]) -> frozenset[str]:
    """Return the steps after which less may be on file, for what happened before them."""
    # After a reboot the clock that knew better has begun anew; what was shown too much after a
    # jump ahead may go again after one back.
    is_moved = {"reboot", "move_clock"} & set(before)
    return steps.SHRINKING | {"move_clock"} if is_moved else steps.SHRINKING
