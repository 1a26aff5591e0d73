"""The fakes of the machine behave like the machine: one suite for both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.recovery import gap_since
from stopwatch.services.ports.machine import (
    Chance,
    Clock,
    DeliveryLock,
    Doorbell,
    Incarnation,
    Secrets,
)
from stopwatch.system.chance import SystemChance
from stopwatch.system.clock import SystemClock
from stopwatch.system.doorbell import BellRinger
from stopwatch.system.incarnation import SidecarIncarnation
from stopwatch.system.keys import SessionSecrets, SystemSecrets
from stopwatch.system.locks import FileLock
from tests.support.keyrings import MemoryKeyring, NoKeyring, configured
from tests.support.machine import (
    FakeChance,
    FakeClock,
    FakeDoorbell,
    FakeIncarnation,
    FakeLock,
    FakeSecrets,
)


@pytest.fixture(params=[SystemClock, FakeClock])
def clock(request: pytest.FixtureRequest) -> Clock:
    made: Clock = request.param()
    return made


@pytest.fixture(params=[SystemChance, FakeChance])
def chance(request: pytest.FixtureRequest) -> Chance:
    made: Chance = request.param()
    return made


@pytest.fixture(params=["system", "session", "fake"])
def secrets(request: pytest.FixtureRequest) -> Iterator[Secrets]:
    with configured(MemoryKeyring()):
        made: dict[str, Secrets] = {
            "system": SystemSecrets(),
            "session": SessionSecrets(SystemSecrets()),
            "fake": FakeSecrets(),
        }
        yield made[request.param]


@pytest.fixture(params=["system", "fake"])
def no_secrets(request: pytest.FixtureRequest) -> Iterator[Secrets]:
    """A computer without a keyring."""
    with configured(NoKeyring()):
        yield SystemSecrets() if request.param == "system" else FakeSecrets(is_there=False)


@pytest.fixture(params=["system", "fake"])
def doorbell(request: pytest.FixtureRequest, tmp_path: Path) -> Doorbell:
    return BellRinger(tmp_path / "bells") if request.param == "system" else FakeDoorbell()


@pytest.fixture(params=["system", "fake"])
def incarnation(request: pytest.FixtureRequest, tmp_path: Path) -> Incarnation:
    return SidecarIncarnation(tmp_path / "mark") if request.param == "system" else FakeIncarnation()


@pytest.fixture(params=["system", "fake"])
def locks(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[DeliveryLock, DeliveryLock]]:
    """A lock that is free, and one that somebody else holds."""
    if request.param == "fake":
        yield FakeLock(), FakeLock(is_free=False)
        return
    with FileLock(tmp_path / "taken").held():
        yield FileLock(tmp_path / "free"), FileLock(tmp_path / "taken")


def test_readings_of_a_living_process_show_no_gap(clock: Clock) -> None:
    before = clock.reading()
    assert before.boot_id
    assert before.wall_ms <= clock.now_ms()
    assert gap_since(before, clock.reading()) is None


def test_the_zone_is_one_that_python_knows(clock: Clock) -> None:
    assert ZoneInfo(clock.zone()).key == clock.zone()


def test_bits_are_as_many_as_asked_for(chance: Chance) -> None:
    assert all(0 <= chance.bits(16) < 1 << 16 for _ in range(100))
    assert len({chance.bits(64) for _ in range(100)}) == 100


def test_dice_stay_below_one(chance: Chance) -> None:
    assert all(0 <= chance.dice() < 1 for _ in range(100))


def test_secrets_are_kept_by_name(secrets: Secrets) -> None:
    secrets.put("one", "first")
    secrets.put("two", "second")
    secrets.put("one", "third")
    assert (secrets.get("one"), secrets.get("two")) == ("third", "second")
    secrets.remove("one")
    secrets.remove("one")
    assert (secrets.get("one"), secrets.get("two")) == (None, "second")
    assert secrets.describe()


def test_without_a_keyring_storing_is_unavailable(no_secrets: Secrets) -> None:
    with pytest.raises(Unavailable, match=r"^Your time is safe"):
        no_secrets.put("one", "first")
    with pytest.raises(Unavailable, match=r"^Your time is safe"):
        no_secrets.get("one")
    assert no_secrets.describe()


def test_ringing_is_always_possible(doorbell: Doorbell) -> None:
    doorbell.ring()
    doorbell.ring()


def test_the_mark_is_what_was_written_last(incarnation: Incarnation) -> None:
    assert incarnation.read() == ""
    incarnation.write("first")
    incarnation.write("second")
    assert incarnation.read() == "second"


def test_a_lock_is_got_when_free_and_only_then(locks: tuple[DeliveryLock, DeliveryLock]) -> None:
    free, taken = locks
    with free.held() as is_ours:
        assert is_ours
    with taken.held() as is_ours:
        assert not is_ours
    with free.held() as is_ours:
        assert is_ours
