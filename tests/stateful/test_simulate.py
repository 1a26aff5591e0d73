"""The simulation keeps the time that it is given, and says how far it came."""

from __future__ import annotations

import argparse
import multiprocessing
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.stateful import simulate
from tests.stateful.living import BrokenPromise

FIRST, SEEDS, BROKEN = 700, 250, 720


@pytest.fixture
def asked(tmp_path: Path) -> argparse.Namespace:
    return argparse.Namespace(
        seeds=SEEDS, first=FIRST, minutes=0.0, processes=2, report=tmp_path / "report.md",
        progress=tmp_path / "progress.json",
    )  # fmt: skip


@pytest.fixture
def lived(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The seeds of the histories that were lived; each takes a minute of a clock that is ours."""
    seeds: list[int] = []

    def live(_folder: Path, seed: int) -> Counter[str]:
        seeds.append(seed)
        if seed == BROKEN:
            raise BrokenPromise(f"seed {seed}")
        return Counter(entries=1)

    monkeypatch.setattr(simulate, "live", live)
    return seeds


def test_no_history_is_begun_when_the_time_is_up(
    lived: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 60.0 * len(lived))
    bounds = (FIRST, FIRST + 100)
    assert simulate._lived(120.0, bounds) == (3, Counter(entries=3), [])
    assert lived == [FIRST, FIRST + 1, FIRST + 2]
    assert simulate._lived(-1.0, bounds) == (0, Counter(), [])


@pytest.mark.usefixtures("lived")
def test_without_a_limit_every_history_is_lived_and_counted(asked: argparse.Namespace) -> None:
    if multiprocessing.get_start_method() != "fork":
        pytest.skip("what a test puts in place of the histories goes to children by fork alone")
    progress = simulate.Progress("digest", FIRST)
    simulate._run(asked, progress)
    assert (progress.done, progress.counted) == (SEEDS, Counter(entries=SEEDS - 1))
    assert progress.broken == [f"seed {BROKEN}"]


@pytest.mark.usefixtures("lived")
def test_a_time_that_is_up_ends_it_where_it_can_go_on(asked: argparse.Namespace) -> None:
    asked.minutes = -1.0  # up before it began
    progress = simulate.Progress("digest", FIRST)
    simulate._run(asked, progress)
    assert progress.done == 0
    assert progress.counted == Counter()
