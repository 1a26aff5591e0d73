"""The promises over many random mornings; and proof that a broken promise would be seen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from stopwatch.domain import delivery
from stopwatch.domain.delivery import Moment, Step
from stopwatch.domain.ids import EntryId, marker_of
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.services import booking
from tests.stateful.world import World

SEEDS = int(os.environ.get("STOPWATCH_SEEDS", "120"))
PARTS = 4
STEPS = 45


@contextmanager
def morning(folder: Path, seed: int) -> Iterator[World]:
    """A world of its own."""
    place = folder / str(seed)
    place.mkdir()
    world = World(place, seed)
    try:
        yield world
    finally:
        world.close()


def live(folder: Path, seed: int) -> None:
    """Play one morning and hold it to its promises; the failure tells the seed and the steps."""
    with morning(folder, seed) as world:
        try:
            for _step in range(STEPS):
                recorded, undone = world.recorded_ms(), "undo_one"
                world.step()
                world.check()
                assert world.recorded_ms() >= recorded or undone in world.told[-2:], "time was lost"
            world.come_to_rest()
            world.check_at_rest()
        except AssertionError as broken:
            raise AssertionError(f"seed {seed}: {broken}\n" + "\n".join(world.told)) from broken


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_lost_and_nothing_is_sent_twice(tmp_path: Path, part: int) -> None:
    for seed in range(part, SEEDS, PARTS):
        live(tmp_path, seed)


# ---------------------------------------------------------------- holes that must be seen
def _is_seen(folder: Path) -> bool:
    for seed in range(200):
        try:
            live(folder, seed)
        except AssertionError:
            return True
    return False


def test_a_blind_retry_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = delivery.next_step

    def blind(item: OutboxItem, now_ms: int, *, flush: bool = False) -> Step:
        step = honest(item, now_ms, flush=flush)
        return Step.SEND if step is Step.LOOK else step

    monkeypatch.setattr(delivery, "next_step", blind)
    assert _is_seen(tmp_path)


def test_a_window_left_out_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "WINDOW_MS", 0)
    assert _is_seen(tmp_path)


def test_a_new_marker_for_each_wish_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = iter(range(10**9))

    def fresh(entry_id: EntryId) -> str:
        return marker_of(EntryId(f"{entry_id}{next(drawn)}"))

    monkeypatch.setattr(booking, "marker_of", fresh)
    assert _is_seen(tmp_path)


def test_an_orphan_taken_for_not_sent_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trusting(item: OutboxItem, _reason: str, _now: Moment) -> OutboxItem:
        return replace(item, state=ItemState.WAITING, may_have_left=False)

    monkeypatch.setattr(delivery, "doubt", trusting)
    assert _is_seen(tmp_path)
