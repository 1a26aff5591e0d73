"""The real services on a real database, a PSA that remembers, and a clock that we turn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from stopwatch.domain.ids import TargetId
from stopwatch.domain.problem import TicketType
from tests.stateful.computer import TICKETS, Computer
from tests.stateful.problem_room import PROBLEM, TITLE, hold, key_of
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeChance, FakeClock
from tests.support.units import facts


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def psa(clock: FakeClock) -> SimPsa:
    fake = SimPsa(clock=clock, dice=Random(1))  # a story that fails has to fail again
    fake.hold(*(facts(number) for number in range(1, TICKETS + 1)))
    return fake


@pytest.fixture
def computer(tmp_path: Path, clock: FakeClock, psa: SimPsa) -> Iterator[Computer]:
    made = Computer(tmp_path / "profile", clock, [psa], FakeChance())
    yield made
    made.close()


@pytest.fixture
def middlebox(psa: SimPsa, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something on the way that repeats each new entry, and passes the first answer on."""
    create = psa._create
    monkeypatch.setattr(psa, "_create", lambda body: (create(body), create(body))[0])


@pytest.fixture
def problem(computer: Computer, psa: SimPsa) -> TargetId:
    """A problem that the PSA has, besides four tickets that could hang under it."""
    hold(psa, PROBLEM, ticket_type=TicketType.PROBLEM, title=TITLE)
    cycle(computer, flush=True)
    return key_of(computer, PROBLEM)
