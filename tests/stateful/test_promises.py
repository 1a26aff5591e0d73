"""The promises over thousands of random histories, and over those that once broke them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.stateful.living import live

SEEDS = int(os.environ.get("STOPWATCH_SEEDS", "2000"))
PARTS = 20


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_lost_and_nothing_is_sent_twice(tmp_path: Path, part: int) -> None:
    for seed in range(part, SEEDS, PARTS):
        live(tmp_path, seed)


@pytest.mark.parametrize(
    "seed",
    [
        pytest.param(20, id="an older copy of the profile does not know what the PSA has"),
        pytest.param(27, id="moved away before the PSA was seen to have split it"),
        pytest.param(54, id="not readable yet, and so taken for deleted"),
        pytest.param(136, id="the clock was set back, so a later wish had a smaller id"),
        pytest.param(141, id="the clock was set back, so no pull was due for a day"),
        pytest.param(182, id="deleted by a copy of the same profile"),
        pytest.param(237, id="edited differently on two copies of the same profile"),
        pytest.param(241, id="approved and posted while it was being moved"),
    ],
)
def test_a_history_that_once_broke_a_promise(tmp_path: Path, seed: int) -> None:
    live(tmp_path, seed)
