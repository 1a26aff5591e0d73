"""The real program on a desktop that tells who is there: away, sleep, shutdown, and what it says.

The time away is told as if it had begun minutes ago; no test waits for it.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from stopwatch.app import open_services
from stopwatch.domain.recovery import Heartbeat
from stopwatch.system.clock import SystemClock
from tests.desktop.program import Program
from tests.desktop.tray_host import TrayHost
from tests.desktop.waiting import until
from tests.support.bus_host import BusHost, bus_host
from tests.support.message_bus import message_bus
from tests.support.pretend_desktop import PretendLogind, PretendMutter, PretendSaver

pytestmark = pytest.mark.slow


@pytest.fixture
def session(bus_address: str) -> Iterator[BusHost]:
    with bus_host(bus_address) as made:
        yield made


@pytest.fixture
def logind(program: Program) -> Iterator[PretendLogind]:
    with message_bus() as address, bus_host(address) as made:
        program.system_bus = address
        pretended = PretendLogind(made)
        pretended.appear()
        yield pretended
        pretended.close()


@contextmanager
def running(program: Program, host: TrayHost) -> Iterator[None]:
    """Have a stopwatch run for half an hour before the block."""
    program.start()
    until(lambda: bool(host.wait_for_item().labels()), "the program is usable")
    program.ask("start", "--ago", "30m")
    yield


def heartbeat(program: Program) -> Heartbeat:
    """Return the last sign of life on the disk."""
    with open_services(program.folder / "profile") as services, services.tools.units.read() as unit:
        beat = unit.facts.heartbeat()
    assert beat is not None
    return beat


def test_who_was_idle_is_asked_about_it(program: Program, host: TrayHost, session: BusHost) -> None:
    mutter = PretendMutter(session)
    mutter.appear()
    with running(program, host):
        until(lambda: bool(mutter.intervals), "it watches for idleness")
        mutter.be_idle()
        mutter.be_active()
        until(lambda: bool(program.ask("absence", "list")["absences"]), "it is an absence")
    [absence] = program.ask("absence", "list")["absences"]
    assert absence["kind"] == "idle"
    [interval] = mutter.intervals.values()
    assert absence["seconds"] * 1000 >= interval - 1000


def test_who_locked_the_screen_meanwhile_is_asked_once(
    program: Program, host: TrayHost, session: BusHost
) -> None:
    mutter = PretendMutter(session)
    saver = PretendSaver(session, "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver")
    mutter.appear()
    saver.appear()
    with running(program, host):
        until(lambda: bool(mutter.intervals), "it watches for idleness")
        until(lambda: session.has_been_asked("GetActive"), "it watches the lock")
        mutter.be_idle()
        saver.switch(on=True)
        until(lambda: bool(mutter.active), "it watches for the return")
        saver.switch(on=False)
        mutter.be_active()
        until(lambda: bool(program.ask("absence", "list")["absences"]), "it is an absence")
    assert len(program.ask("absence", "list")["absences"]) == 1


def test_sleep_is_held_up_until_the_time_is_on_disk(
    program: Program, host: TrayHost, logind: PretendLogind
) -> None:
    with running(program, host):
        until(lambda: logind.held == 1, "it holds up sleep")
        before_ms = SystemClock().now_ms()
        logind.prepare_for_sleep(begins=True)
        until(lambda: logind.held == 0, "it lets go")
        assert heartbeat(program).reading.wall_ms >= before_ms
        logind.prepare_for_sleep(begins=False)
        until(lambda: logind.held == 1, "it holds up the next sleep")


def test_sleep_is_not_held_up_while_nothing_runs(
    program: Program, host: TrayHost, logind: PretendLogind
) -> None:
    with running(program, host):
        until(lambda: logind.held == 1, "it holds up sleep")
        program.ask("pause")
        until(lambda: logind.held == 0, "it lets go")
        program.ask("resume")
        until(lambda: logind.held == 1, "it holds up sleep again")


def test_a_shutdown_leaves_what_ran_to_be_asked_about(
    program: Program, host: TrayHost, logind: PretendLogind
) -> None:
    with running(program, host):
        until(lambda: logind.held == 1, "it holds up shutdown")
        before_ms = SystemClock().now_ms()
        logind.prepare_for_shutdown(begins=True)
        until(lambda: logind.held == 0, "it lets go")
        assert heartbeat(program).reading.wall_ms >= before_ms
    [child] = program.children
    child.send_signal(signal.SIGTERM)
    assert child.wait(20) == 0
    assert not heartbeat(program).is_closed
    assert program.states() == ["running"]
    assert program.errors() == ""


@pytest.mark.parametrize(("ending", "is_asked"), [(signal.SIGTERM, True), (signal.SIGINT, False)])
def test_whoever_did_not_quit_is_asked_what_the_night_was(
    program: Program, host: TrayHost, ending: signal.Signals, is_asked: bool
) -> None:
    with running(program, host):
        until(lambda: heartbeat(program).reading.wall_ms > 0, "its heart beats")
    [child] = program.children
    child.send_signal(ending)
    assert child.wait(20) == 0
    assert heartbeat(program).is_closed is not is_asked


def test_it_says_what_this_desktop_tells(
    program: Program, session: BusHost, logind: PretendLogind
) -> None:
    mutter = PretendMutter(session)
    mutter.appear()
    logind.lock(hint=False)
    told = {one["source"]: one for one in program.ask("diagnose")["presence"]}
    assert told["GNOME idle monitor"]["state"] == "in_use"
    assert told["X11 idle counter"]["state"] == "spare"
    assert told["Session lock (logind)"]["state"] == "in_use"
    assert told["Sleep and shutdown (logind)"]["state"] == "in_use"
    assert told["Wayland idle notification"]["why"] == "this is no Wayland desktop"
    assert logind.held == 0
