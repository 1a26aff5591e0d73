"""Several sources on one bus: each hears what it asked for, however often services come and go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from stopwatch.system.presence.bus import BusWire
from stopwatch.system.presence.logind import LogindIdle, LogindLock, LogindSleep
from tests.support.bus_host import bus_host
from tests.support.machine import NOON, FakeClock
from tests.support.message_bus import message_bus
from tests.support.presence import Listener, heard_until
from tests.support.pretend_desktop import PretendLogind

Three = tuple[LogindIdle, LogindLock, LogindSleep]


@pytest.fixture
def closing() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


@pytest.fixture
def logind(closing: ExitStack, monkeypatch: pytest.MonkeyPatch) -> PretendLogind:
    address = closing.enter_context(message_bus())
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    made = PretendLogind(closing.enter_context(bus_host(address)))
    closing.callback(made.close)
    return made


@pytest.fixture
def bus() -> Iterator[BusWire]:
    made = BusWire("system")
    yield made
    made.close()


@pytest.fixture
def three(logind: PretendLogind, bus: BusWire) -> tuple[Three, tuple[Listener, ...]]:
    clock = FakeClock()
    sources = LogindIdle(clock, bus), LogindLock(clock, bus), LogindSleep(clock, bus)
    listeners = tuple(Listener() for _source in sources)
    for source, listener in zip(sources, listeners, strict=True):
        source.begin(listener, 1)
    bus.open()
    return sources, listeners


def test_one_object_is_heard_by_all_who_asked(
    three: tuple[Three, tuple[Listener, ...]], logind: PretendLogind, bus: BusWire
) -> None:
    (_idle, lock, _sleep), (idle_told, lock_told, _sleep_told) = three
    logind.appear()
    heard_until([bus], lambda: not lock.trouble, "the lock is told")
    logind.call_idle(NOON * 1000, hint=True)
    logind.lock(hint=True)
    heard_until([bus], lambda: idle_told.is_gone and lock_told.is_gone, "both are told")
    assert idle_told.since == [NOON]


def test_after_a_restart_of_the_service_everything_is_told_once(
    three: tuple[Three, tuple[Listener, ...]], logind: PretendLogind, bus: BusWire
) -> None:
    (_idle, lock, sleep), (_idle_told, lock_told, sleep_told) = three
    for _time in range(3):
        logind.appear()
        heard_until([bus], lambda: not sleep.trouble and not lock.trouble, "it works")
        logind.vanish()
        heard_until([bus], lambda: bool(sleep.trouble), "it is gone")
    logind.appear()
    heard_until([bus], lambda: not lock.trouble, "it works")
    logind.prepare_for_sleep(begins=True)
    logind.lock(hint=True)
    heard_until([bus], lambda: lock_told.is_gone, "the last word came")
    assert sleep_told.said.count("gone") == 1


def test_a_session_that_never_calls_itself_idle_is_no_source(
    three: tuple[Three, tuple[Listener, ...]], logind: PretendLogind, bus: BusWire
) -> None:
    (idle, lock, _sleep), _told = three
    logind.appear()
    heard_until([bus], lambda: not lock.trouble, "the session is found")
    assert "never" in idle.trouble


def test_without_a_bus_all_say_so(
    three: tuple[Three, tuple[Listener, ...]], bus: BusWire, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus.close()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    other = BusWire("system")
    source = LogindSleep(FakeClock(), other)
    source.begin(Listener(), 1)
    other.open()
    assert source.trouble == "there is no system bus"
    assert other.fileno() == -1


def test_a_bus_that_goes_away_takes_its_services_along(
    three: tuple[Three, tuple[Listener, ...]], logind: PretendLogind, bus: BusWire,
    closing: ExitStack,
) -> None:  # fmt: skip
    (_idle, _lock, sleep), (*_others, told) = three
    logind.appear()
    heard_until([bus], lambda: not sleep.trouble, "it works")
    closing.close()
    heard_until([bus], lambda: "went away" in sleep.trouble, "it says so")
    assert told.said[-1] == "changed"
