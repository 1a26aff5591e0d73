"""A room for each source of presence, in which the machine below it does as the test says."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from stopwatch.services.ports.sources import Source, Wire
from stopwatch.system.clock import SystemClock
from stopwatch.system.presence.bus import BusWire
from stopwatch.system.presence.capture import AlsaCapture
from stopwatch.system.presence.logind import LogindIdle, LogindLock, LogindSleep
from stopwatch.system.presence.mutter import MutterIdle
from stopwatch.system.presence.screensaver import SAVERS, SaverIdle, SaverLock
from stopwatch.system.presence.wayland import WaylandIdle
from stopwatch.system.presence.x11 import X11Idle
from tests.desktop.screen import x_server
from tests.support.bus_host import BusHost, bus_host
from tests.support.message_bus import message_bus
from tests.support.presence import FakeSource
from tests.support.pretend_compositor import compositor
from tests.support.pretend_desktop import PretendLogind, PretendMutter, PretendSaver

CLOCK = SystemClock()
US_PER_MS = 1000


@dataclass
class Room:
    """A source, its wires, and four things that may happen; absent at first."""

    source: Source
    appear: Callable[[], None]
    vanish: Callable[[], None]
    leave: Callable[[], None]
    come_back: Callable[[], None]
    wires: tuple[Wire, ...] = ()
    can_return: bool = True


@dataclass
class Grounds:
    """Where rooms are made, and what is closed after them."""

    folder: Path
    patch: pytest.MonkeyPatch
    closing: ExitStack
    after_ms: int = 300

    def host(self, name: str) -> BusHost:
        """Return services on a bus that is the session's or the system's."""
        address = self.closing.enter_context(message_bus())
        self.patch.setenv(f"DBUS_{name.upper()}_BUS_ADDRESS", address)
        return self.closing.enter_context(bus_host(address))


def fake_room(_grounds: Grounds) -> Room:
    source = FakeSource()

    def leave() -> None:
        source.leave(CLOCK.now_ms() - source.after_ms)

    return Room(source, source.appear, source.vanish, leave, source.come_back)


def mutter_room(grounds: Grounds) -> Room:
    mutter, bus = PretendMutter(grounds.host("session")), BusWire("session")
    source = MutterIdle(CLOCK, bus)

    def come_back() -> None:
        assert list(mutter.intervals.values()) == [grounds.after_ms]
        mutter.be_active()

    return Room(source, mutter.appear, mutter.vanish, mutter.be_idle, come_back, (bus,))


def saver_idle_room(grounds: Grounds) -> Room:
    saver, bus = PretendSaver(grounds.host("session")), BusWire("session")
    source = SaverIdle(CLOCK, bus)

    def rest(idle_ms: int) -> None:
        saver.idle_ms = idle_ms
        source.look()

    def leave() -> None:
        rest(grounds.after_ms)

    def come_back() -> None:
        rest(0)

    return Room(source, saver.appear, saver.vanish, leave, come_back, (bus,))


def saver_lock_room(grounds: Grounds) -> Room:
    kind = SAVERS[1]
    saver = PretendSaver(grounds.host("session"), kind.service, kind.path)
    bus = BusWire("session")

    def leave() -> None:
        saver.switch(on=True)

    def come_back() -> None:
        saver.switch(on=False)

    source = SaverLock(CLOCK, bus, kind)
    return Room(source, saver.appear, saver.vanish, leave, come_back, (bus,))


def logind(grounds: Grounds) -> tuple[PretendLogind, BusWire]:
    made = PretendLogind(grounds.host("system"))
    grounds.closing.callback(made.close)
    return made, BusWire("system")


def logind_lock_room(grounds: Grounds) -> Room:
    made, bus = logind(grounds)

    def leave() -> None:
        made.lock(hint=True)

    def come_back() -> None:
        made.lock(hint=False)

    source = LogindLock(CLOCK, bus)
    return Room(source, made.appear, made.vanish, leave, come_back, (bus,))


def logind_idle_room(grounds: Grounds) -> Room:
    made, bus = logind(grounds)
    made.call_idle(1, hint=False)  # else this desktop is one that never tells

    def leave() -> None:
        made.call_idle((CLOCK.now_ms() - grounds.after_ms) * US_PER_MS, hint=True)

    def come_back() -> None:
        made.call_idle(CLOCK.now_ms() * US_PER_MS, hint=False)

    source = LogindIdle(CLOCK, bus)
    return Room(source, made.appear, made.vanish, leave, come_back, (bus,))


def sleep_room(grounds: Grounds) -> Room:
    made, bus = logind(grounds)

    def leave() -> None:
        made.prepare_for_sleep(begins=True)

    def come_back() -> None:
        made.prepare_for_sleep(begins=False)

    source = LogindSleep(CLOCK, bus)
    return Room(source, made.appear, made.vanish, leave, come_back, (bus,))


def wayland_room(grounds: Grounds) -> Room:
    made = grounds.closing.enter_context(compositor(grounds.folder / "wayland-7"))
    grounds.patch.setenv("XDG_RUNTIME_DIR", str(grounds.folder))
    grounds.patch.setenv("WAYLAND_DISPLAY", "wayland-7")
    made.offer_nothing()
    source = WaylandIdle(CLOCK)
    return Room(source, made.appear, made.vanish, made.be_idle, made.be_active, (source,))


def x11_room(grounds: Grounds) -> Room:
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed; `make test` installs it")
    server = ExitStack()
    grounds.closing.enter_context(server)
    environment = {"PATH": "/usr/bin:/bin"}
    source = X11Idle(CLOCK, environment)
    moved = iter(range(1, 1000))

    def appear() -> None:
        environment["DISPLAY"] = server.enter_context(x_server())
        source.open()

    def leave() -> None:
        """Do nothing: nobody moves."""

    def come_back() -> None:
        place = str(next(moved))
        subprocess.run(["xdotool", "mousemove", place, place], env=environment, check=True)

    return Room(source, appear, server.close, leave, come_back, (source,), can_return=False)


def alsa_room(grounds: Grounds) -> Room:
    status = grounds.folder / "card1" / "pcm0c" / "sub0" / "status"
    source = AlsaCapture(CLOCK, grounds.folder)

    def show(words: str) -> None:
        status.parent.mkdir(parents=True, exist_ok=True)
        status.write_text(words)
        source.look()

    def appear() -> None:
        show("closed\n")

    def leave() -> None:
        show("state: RUNNING\nowner_pid   : 1\n")

    def vanish() -> None:
        shutil.rmtree(grounds.folder / "card1")
        source.look()

    return Room(source, appear, vanish, leave, appear)


ROOMS: dict[str, Callable[[Grounds], Room]] = {
    "fake": fake_room,
    "GNOME idle": mutter_room,
    "screen saver idle": saver_idle_room,
    "logind idle": logind_idle_room,
    "Wayland idle": wayland_room,
    "X11 idle": x11_room,
    "screen saver lock": saver_lock_room,
    "logind lock": logind_lock_room,
    "logind sleep": sleep_room,
    "ALSA capture": alsa_room,
}


@contextmanager
def opened(name: str, folder: Path, patch: pytest.MonkeyPatch) -> Iterator[tuple[Room, Grounds]]:
    """Make a room for as long as the block lasts."""
    with ExitStack() as closing:
        grounds = Grounds(folder, patch, closing)
        yield ROOMS[name](grounds), grounds
