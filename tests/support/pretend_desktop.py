"""What desktops tell of presence over D-Bus, pretended: idle monitor, screen saver, logind."""

from __future__ import annotations

import os
import select
from dataclasses import dataclass, field
from typing import Any

from tests.desktop.pretend_service import Answer
from tests.desktop.waiting import until
from tests.support.bus_host import BusHost

MUTTER = "org.gnome.Mutter.IdleMonitor"
_MUTTER_AT = ("/org/gnome/Mutter/IdleMonitor/Core", MUTTER)
LOGIND = "org.freedesktop.login1"
_MANAGER = ("/org/freedesktop/login1", f"{LOGIND}.Manager")
_SESSION = "/org/freedesktop/login1/session/c1"
_SESSION_INTERFACE = f"{LOGIND}.Session"
_USER = ("/org/freedesktop/login1/user/self", f"{LOGIND}.User")


@dataclass
class PretendMutter:
    """GNOME's idle monitor; `intervals` are those of the idle watches, by number."""

    host: BusHost
    intervals: dict[int, int] = field(default_factory=dict)
    active: list[int] = field(default_factory=list)
    _last: int = 0

    def __post_init__(self) -> None:
        self.host.answer("AddIdleWatch", self._on_add_idle)
        self.host.answer("AddUserActiveWatch", self._on_add_active)

    def appear(self) -> None:
        """Be there, and know of no watch."""
        with self.host.turn:
            self.intervals.clear()
            self.active.clear()
            self.host.own(MUTTER)

    def vanish(self) -> None:
        """Be gone, as when the shell crashed."""
        self.host.disown(MUTTER)

    def be_idle(self) -> None:
        """Fire every idle watch."""
        with self.host.turn:
            for number in self.intervals:
                self._fire(number)

    def be_active(self) -> None:
        """Fire every watch for activity, each of which is for once; wait until there is one."""
        until(lambda: bool(self.active), "somebody watches for activity")
        with self.host.turn:
            for number in self.active:
                self._fire(number)
            self.active.clear()

    def _fire(self, number: int) -> None:
        self.host.emit(*_MUTTER_AT, "WatchFired", "u", (number,))

    def _on_add_idle(self, body: tuple[Any, ...]) -> Answer:
        self._last += 1
        self.intervals[self._last] = body[0]
        return "u", (self._last,)

    def _on_add_active(self, _body: tuple[Any, ...]) -> Answer:
        self._last += 1
        self.active.append(self._last)
        return "u", (self._last,)


@dataclass
class PretendSaver:
    """A screen saver: `service` is its name, `path` its place; `idle_ms` None is not told."""

    host: BusHost
    service: str = "org.freedesktop.ScreenSaver"
    path: str = "/org/freedesktop/ScreenSaver"
    idle_ms: int | None = 0
    is_on: bool = False

    def __post_init__(self) -> None:
        self.host.answer("GetActive", self._on_get_active)
        self.host.answer("GetSessionIdleTime", self._on_get_idle)

    def appear(self) -> None:
        """Be there."""
        self.host.own(self.service)

    def vanish(self) -> None:
        """Be gone."""
        self.host.disown(self.service)

    def switch(self, *, on: bool) -> None:
        """Come on, or go off."""
        with self.host.turn:
            self.is_on = on
            self.host.emit(self.path, self.service, "ActiveChanged", "b", (on,))

    def _on_get_active(self, _body: tuple[Any, ...]) -> Answer:
        return "b", (self.is_on,)

    def _on_get_idle(self, _body: tuple[Any, ...]) -> Answer | None:
        return None if self.idle_ms is None else ("u", (self.idle_ms,))


@dataclass
class PretendLogind:
    """logind with one session on the screen; the program itself may be in none."""

    host: BusHost
    has_own_session: bool = False
    _holds: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.host.answer("GetSession", self._on_get_session)
        self.host.answer("Inhibit", self._on_inhibit)
        self.host.hold(*_USER, Display=("(so)", ("c1", _SESSION)))
        self.host.hold(
            _SESSION, _SESSION_INTERFACE,
            LockedHint=("b", False), IdleHint=("b", False), IdleSinceHint=("t", 0),
        )  # fmt: skip

    def appear(self) -> None:
        """Be there."""
        self.host.own(LOGIND)

    def vanish(self) -> None:
        """Be gone, as while it is updated."""
        self.host.disown(LOGIND)

    def lock(self, *, hint: bool) -> None:
        """Let the desktop say that the session is locked, or no longer."""
        self.host.hold(_SESSION, _SESSION_INTERFACE, LockedHint=("b", hint))

    def call_idle(self, since_us: int, *, hint: bool) -> None:
        """Let the desktop say that the session is idle, or no longer."""
        self.host.hold(
            _SESSION, _SESSION_INTERFACE, IdleHint=("b", hint), IdleSinceHint=("t", since_us)
        )

    def prepare_for_sleep(self, *, begins: bool) -> None:
        """Say that sleep begins, or is over."""
        self.host.emit(*_MANAGER, "PrepareForSleep", "b", (begins,))

    def prepare_for_shutdown(self, *, begins: bool) -> None:
        """Say that the machine shuts down, or that it was called off."""
        self.host.emit(*_MANAGER, "PrepareForShutdown", "b", (begins,))

    @property
    def held(self) -> int:
        """How many inhibitors are held just now; none of those on their way counts twice."""
        with self.host.turn:
            return sum(not _is_let_go(hold) for hold in self._holds)

    def close(self) -> None:
        """Let go of what stands for the inhibitors."""
        for hold in self._holds:
            os.close(hold)

    def _on_get_session(self, _body: tuple[Any, ...]) -> Answer | None:
        return ("o", (_SESSION,)) if self.has_own_session else None

    def _on_inhibit(self, body: tuple[Any, ...]) -> Answer:
        assert body[0] == "sleep:shutdown"
        assert body[3] == "delay"
        watched, given = os.pipe()
        self._holds.append(watched)
        return "h", (_Given(given),)


@dataclass
class _Given:
    """A file descriptor that is closed here once it was sent."""

    number: int

    def fileno(self) -> int:
        return self.number

    def __del__(self) -> None:
        os.close(self.number)


def _is_let_go(hold: int) -> bool:
    """Return whether nobody has the other end any more."""
    found = select.poll()
    found.register(hold, select.POLLHUP)
    return bool(found.poll(0))
