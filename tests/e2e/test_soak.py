"""The soak in short: kills at any moment while the network lies, and nothing is lost or doubled.

`python -m tests.soak --kills 500` is the same for longer.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.story import soaked

KILLS = 10
KILLS_A_STORY = 5


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(KILLS // KILLS_A_STORY))
def test_killed_at_any_moment_behind_a_bad_network_nothing_is_lost_or_doubled(
    tmp_path: Path, seed: int
) -> None:
    tally = soaked(tmp_path, str(seed), KILLS_A_STORY, longest_delay_s=0.5)
    assert tally.broken == [], tally.broken[0]
    assert tally.killed >= KILLS_A_STORY
    assert tally.entries
