"""A world for each test; whoever asks for `world` is run in both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.contract.worlds import PracticeWorld, World, fake_world, practice_world


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
