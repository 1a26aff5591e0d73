"""A use case is made when it is first asked for, once; what was made is closed."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from stopwatch.services.budget import RequestTally
from stopwatch.services.bus import Bus
from stopwatch.services.connection import Connection
from stopwatch.services.ground import Ground
from stopwatch.services.keeping import Keeping
from stopwatch.services.lease import LeasedLock
from stopwatch.services.ports.storage import Units
from stopwatch.services.suite import Services
from stopwatch.services.sync import Sync
from stopwatch.services.tools import Tools
from tests.support.fake_psa import FakePsa
from tests.support.machine import FakeChance, FakeClock, FakeSecrets


class Closing:
    """Stands for what holds a connection."""

    def __init__(self) -> None:
        self.times_closed = 0

    def close(self) -> None:
        self.times_closed += 1
        raise OSError


@pytest.fixture
def sync() -> Closing:
    return Closing()


@pytest.fixture
def services(tmp_path: Path, sync: Closing) -> Services:
    clock, secrets = FakeClock(), FakeSecrets()
    psa, nothing = FakePsa(clock), object()
    tools = Tools(cast("Units", nothing), clock, FakeChance())
    ground = Ground(
        tmp_path, tools, Bus(), secrets, lambda _account, _secret: psa,
        cast("Keeping", nothing), cast("LeasedLock", nothing), RequestTally(clock),
    )  # fmt: skip
    connection = Connection(secrets, ground.make_psa)
    return Services(ground, connection, lambda: cast("Sync", sync))


def test_everybody_is_handed_the_same_one(services: Services) -> None:
    assert services.timing is services.timing
    assert services.weeks is not None
    assert "days" not in vars(services), "nobody asked for it"


def test_every_use_case_can_be_made(services: Services) -> None:
    nouns = [name for name, made in vars(Services).items() if hasattr(made, "attrname")]
    assert len(nouns) > 35
    assert all(getattr(services, noun) is not None for noun in nouns)


def test_only_what_was_asked_for_is_closed(services: Services, sync: Closing) -> None:
    services.close()
    assert sync.times_closed == 0
    assert services.sync is not None
    assert services.tickets is not None
    with pytest.raises(OSError):  # noqa: PT011 - one that says so itself
        services.close()
    assert sync.times_closed == 1
