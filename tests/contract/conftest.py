"""A world for each test; whoever asks for `world` is run in both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stopwatch.psa.autotask import road
from tests.contract.worlds import PracticeWorld, World, fake_world, practice_world


@pytest.fixture(autouse=True)
def _patience_to_connect(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a busy machine take its time over a handshake; who never comes refuses at once here."""
    monkeypatch.setattr(road, "_CONNECT_SECONDS", 30.0)


@pytest.fixture
def practice() -> Iterator[PracticeWorld]:
    with practice_world() as world:
        yield world


@pytest.fixture(params=["practice Autotask", "fake"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    if request.param == "fake":
        yield fake_world()
        return
    with practice_world() as served:
        yield served
