"""The promises over hundreds of random histories; those that once broke one are now stories."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.stateful.living import live

SEEDS = int(os.environ.get("STOPWATCH_SEEDS", "500"))
PARTS = 20


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_lost_and_nothing_is_sent_twice(tmp_path: Path, part: int) -> None:
    for seed in range(part, SEEDS, PARTS):
        live(tmp_path, seed)
