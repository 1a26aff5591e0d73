"""A world for each test; whoever asks for `world` is run in both."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tests.contract.worlds import PracticeWorld, World, fake_world, practice_world


@pytest.fixture(autouse=True)
def _silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning: what the world does to us is told as a value."""
    yield
    records = caplog.get_records("call") + caplog.get_records("setup")
    assert [r.getMessage() for r in records if r.levelno >= logging.WARNING] == []


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
