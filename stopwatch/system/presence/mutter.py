"""GNOME's own idle monitor, which counts input and nothing else: a video inhibits nothing here."""

from __future__ import annotations

from typing_extensions import override

from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet
from stopwatch.system.presence.bus import BusWire
from stopwatch.system.presence.source import MachineSource
from stopwatch.system.session_bus import Body

_SERVICE = "org.gnome.Mutter.IdleMonitor"
_AT = (_SERVICE, "/org/gnome/Mutter/IdleMonitor/Core", _SERVICE)


class MutterIdle(MachineSource):
    """One watch that lasts tells of idleness; one for each time tells of the return."""

    facet = Facet.IDLE
    name = "GNOME idle monitor"

    def __init__(self, clock: Clock, bus: BusWire) -> None:
        super().__init__(clock)
        self._bus = bus
        self._idle_watch = self._active_watch = 0

    @property
    @override
    def trouble(self) -> str:
        """Why it can tell nothing just now; empty while it works."""
        return self._bus.trouble or self._trouble

    @override
    def _begin(self) -> None:
        self._bus.watch(_SERVICE, self._on_there)

    # ------------------------------------------------------------------ private
    def _on_there(self, is_there: bool) -> None:  # noqa: FBT001 - the shape of a callback
        self._idle_watch = self._active_watch = 0
        if is_there:
            self._bus.listen(_AT, "WatchFired", self._on_fired)
            self._bus.call(_AT, "AddIdleWatch", "t", (self._after_ms,), self._on_idle_watch)
        else:
            self._stand("this desktop has none")

    def _on_idle_watch(self, body: Body | None) -> None:
        self._idle_watch = body[0] if body else 0
        self._stand("" if body else "it refused to watch")

    def _on_active_watch(self, body: Body | None) -> None:
        if body:
            self._active_watch = body[0]
        else:
            self._stand("it refused to watch")

    def _on_fired(self, body: Body) -> None:
        if body[0] == self._idle_watch:
            self._say(self._clock.now_ms() - self._after_ms)
            self._bus.call(_AT, "AddUserActiveWatch", then=self._on_active_watch)
        elif body[0] == self._active_watch:
            self._say(None)
