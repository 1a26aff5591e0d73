"""Every named story, killed before its statements and requests."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.stateful.crashing import Fuse, fused, tear_log
from tests.stateful.living import told, world_of
from tests.stateful.scenarios import SCENARIOS, Verb, play
from tests.stateful.scenarios_numbers import NUMBER_SCENARIOS
from tests.stateful.scenarios_problems import PROBLEM_SCENARIOS
from tests.stateful.scenarios_splits import SPLIT_SCENARIOS
from tests.stateful.scenarios_targets import TARGET_SCENARIOS

STRIDE = 3
"""Every so many states of files and PSA, unless every single point is asked for."""
EVERY_POINT = "STOPWATCH_CRASH_EVERYWHERE" in os.environ
"""Takes many minutes, and is `make crashes`."""


def lived(folder: Path, verbs: tuple[Verb, ...], kill_at: int | None) -> Fuse:
    """Play a story, killed at a point; hold it to its promises; return what its points were."""
    with world_of(folder, -1 if kill_at is None else kill_at) as world:
        fuse = Fuse(kill_at)
        with told(world, f"killed at {kill_at}"):
            with fused(world, fuse):
                for verb in verbs:
                    fuse.begin()
                    play(world, (verb,))
            if world.computer.deaths and kill_at is not None and kill_at % 2:
                tear_log(world.computer)
            world.come_to_rest()
            world.check_at_rest()
        return fuse


def points(fuse: Fuse, verbs: tuple[Verb, ...]) -> Sequence[int]:
    """Return where a story that has burnt a fuse is killed; neighbours begin at another place."""
    return range(fuse.burnt) if EVERY_POINT else fuse.telling()[len(verbs) % STRIDE :: STRIDE]


STORIES = {
    **SCENARIOS,
    **SPLIT_SCENARIOS,
    **PROBLEM_SCENARIOS,
    **NUMBER_SCENARIOS,
    **TARGET_SCENARIOS,
}


@pytest.mark.slow
@pytest.mark.parametrize("verbs", STORIES.values(), ids=STORIES)
def test_killed_anywhere_nothing_is_lost_and_nothing_is_sent_twice(
    tmp_path: Path, verbs: tuple[Verb, ...]
) -> None:
    unharmed = lived(tmp_path, verbs, None)
    assert unharmed.burnt > len(verbs)
    for kill_at in points(unharmed, verbs):
        lived(tmp_path, verbs, kill_at)


@pytest.mark.parametrize("verbs", STORIES.values(), ids=STORIES)
def test_every_verb_of_a_story_can_be_done(tmp_path: Path, verbs: tuple[Verb, ...]) -> None:
    with world_of(tmp_path, -1) as world:
        play(world, verbs)
        assert not [one for one in world.told if one.startswith("  refused")]
