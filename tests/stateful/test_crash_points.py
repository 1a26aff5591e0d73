"""Every named story, killed before its statements and requests in turn."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.stateful.crashing import Fuse, fused, tear_log
from tests.stateful.living import told, world_of
from tests.stateful.scenarios import SCENARIOS, Verb, play
from tests.stateful.scenarios_numbers import NUMBER_SCENARIOS
from tests.stateful.scenarios_problems import PROBLEM_SCENARIOS
from tests.stateful.scenarios_splits import SPLIT_SCENARIOS
from tests.stateful.scenarios_targets import TARGET_SCENARIOS

STRIDE = int(os.environ.get("STOPWATCH_CRASH_STRIDE", "6"))
"""Every so many points; 1 takes minutes and is `make crashes`."""


def lived(folder: Path, verbs: tuple[Verb, ...], kill_at: int | None) -> int:
    """Play a story, killed at a point; hold it to its promises; return how many points it has."""
    with world_of(folder, -1 if kill_at is None else kill_at) as world:
        fuse = Fuse(kill_at)
        with told(world, f"killed at {kill_at}"):
            with fused(world, fuse):
                play(world, verbs)
            if world.computer.deaths and kill_at is not None and kill_at % 2:
                tear_log(world.computer)
            world.come_to_rest()
            world.check_at_rest()
        return fuse.burnt


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
    points = lived(tmp_path, verbs, None)
    assert points > len(verbs)
    for kill_at in range(len(verbs) % STRIDE, points, STRIDE):
        lived(tmp_path, verbs, kill_at)


@pytest.mark.parametrize("verbs", STORIES.values(), ids=STORIES)
def test_every_verb_of_a_story_can_be_done(tmp_path: Path, verbs: tuple[Verb, ...]) -> None:
    with world_of(tmp_path, -1) as world:
        play(world, verbs)
        assert not [one for one in world.told if one.startswith("  refused")]
