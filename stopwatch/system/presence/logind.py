"""logind, on the system bus: sleep and shutdown, and what the desktop says of its session there.

Its signals Lock and Unlock are requests to whatever locks the screen, and not every desktop obeys
them; what it says of itself afterwards, the hints, is believed instead.
"""

from __future__ import annotations

import os
from abc import abstractmethod
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from stopwatch.domain.overriding import override
from stopwatch.domain.phrases import phrase
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet
from stopwatch.system.presence.bus import BusWire
from stopwatch.system.presence.service_source import ServiceSource
from stopwatch.system.session_bus import Body

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = (_SERVICE, _PATH, f"{_SERVICE}.Manager")
_OWN_USER = (_SERVICE, f"{_PATH}/user/self", "org.freedesktop.DBus.Properties")
_US_PER_MS = 1000
_WHO = "Ticket Stopwatch"
_WHY = "Writes down until when the running stopwatch was seen"
Properties = dict[str, Any]


class _LogindSource(ServiceSource):
    """What all have in common."""

    service = _SERVICE
    absent = "this system has none"


class LogindSleep(_LogindSource):
    """Sleep and shutdown, held up for the moment that it takes to write down until when all ran.

    The system lets go of the hold by itself after five seconds, and when this process dies.
    """

    facet = Facet.SLEEP
    name = phrase("Sleep and shutdown (logind)")

    def __init__(self, clock: Clock, bus: BusWire) -> None:
        super().__init__(clock, bus)
        self._hold: int | None = None
        self._is_running = False

    @override
    def attend(self, *, running: bool) -> None:
        """Hold up sleep and shutdown only while there is something to write down."""
        self._is_running = running
        if running:
            self._take_hold()
        else:
            self._let_go()

    @override
    def _end(self) -> None:
        self._let_go()

    # ------------------------------------------------------------------ private
    @override
    def _ask(self) -> None:
        self._bus.listen(_MANAGER, "PrepareForSleep", self._on_sleep)
        self._bus.listen(_MANAGER, "PrepareForShutdown", self._on_shutdown)
        self._stand("")
        self._take_hold()

    def _take_hold(self) -> None:
        if self._is_running and self._hold is None and not self.trouble:
            wish = ("sleep:shutdown", _WHO, _WHY, "delay")
            self._bus.call(_MANAGER, "Inhibit", "ssss", wish, self._on_held)

    def _on_held(self, body: Body | None) -> None:
        if not body:
            return  # not permitted: then the last heartbeat has to do
        self._let_go()
        self._hold = body[0].to_raw_fd()
        if not self._is_running or self._told is None:
            self._let_go()

    def _let_go(self) -> None:
        hold, self._hold = self._hold, None
        if hold is not None:
            with suppress(OSError):
                os.close(hold)

    def _on_sleep(self, body: Body) -> None:
        if body[0]:
            self._say(self._clock.now_ms())
            self._let_go()
        else:
            self._say(None)
            self._take_hold()

    def _on_shutdown(self, body: Body) -> None:
        if not body[0]:
            self._take_hold()  # called off
            return
        if self._told is not None:
            self._told.session_ends()
        self._let_go()


class _SessionSource(_LogindSource):
    """What the desktop says of this session."""

    @override
    def _ask(self) -> None:
        find_session(self._bus, self._on_found)

    def _on_found(self, path: str) -> None:
        if path:
            at = (_SERVICE, path, f"{_SERVICE}.Session")
            self._bus.properties(at, self._on_properties)
        else:
            self._stand("it knows of no session of this desktop")

    @abstractmethod
    def _on_properties(self, known: Properties) -> None:
        """Take notice of what is known of the session."""


class LogindLock(_SessionSource):
    """Whether the desktop says that the session is locked."""

    facet = Facet.LOCK
    name = phrase("Session lock (logind)")
    remark = phrase("as far as the desktop says so")

    @override
    def _on_properties(self, known: Properties) -> None:
        if "LockedHint" in known:
            self._stand("")
            self._say(self._clock.now_ms() if known["LockedHint"] else None)
        elif self._trouble:
            self._stand("this desktop does not tell it")


class LogindIdle(_SessionSource):
    """Whether the desktop calls the session idle, by a patience of its own."""

    facet = Facet.IDLE
    name = phrase("Session idle (logind)")
    remark = phrase("tells only what the desktop calls idle")

    @override
    def _on_properties(self, known: Properties) -> None:
        since_us = int(known.get("IdleSinceHint", 0))
        if not since_us and self._trouble:
            self._stand("this desktop never tells it")
            return
        self._stand("")
        if "IdleHint" in known:
            since_ms = since_us // _US_PER_MS or self._clock.now_ms()
            self._say(since_ms if known["IdleHint"] else None)


def find_session(bus: BusWire, found: Callable[[str], None]) -> None:
    """Give the path of the session that this program is in, or of the user's screen; else empty.

    A program that the desktop starts as a service is in no session itself.
    """

    def of_user(body: Body | None) -> None:
        found(body[0][1][1] if body else "")

    def of_own(body: Body | None) -> None:
        if body:
            found(body[0])
        else:
            bus.call(_OWN_USER, "Get", "ss", (f"{_SERVICE}.User", "Display"), of_user)

    own = os.environ.get("XDG_SESSION_ID", "")
    bus.call(_MANAGER, "GetSession", "s", (own,), of_own)
