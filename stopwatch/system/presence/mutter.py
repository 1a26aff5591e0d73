"""GNOME's own idle monitor, which counts input and nothing else: a video inhibits nothing here."""

from __future__ import annotations

from stopwatch.domain.overriding import override
from stopwatch.domain.phrases import phrase
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet
from stopwatch.system.presence.bus import BusWire
from stopwatch.system.presence.service_source import ServiceSource
from stopwatch.system.session_bus import Body

_SERVICE = "org.gnome.Mutter.IdleMonitor"
_AT = (_SERVICE, "/org/gnome/Mutter/IdleMonitor/Core", _SERVICE)


class MutterIdle(ServiceSource):
    """One watch that lasts tells of idleness; one for each time tells of the return."""

    facet = Facet.IDLE
    name = phrase("GNOME idle monitor")
    service = _SERVICE

    def __init__(self, clock: Clock, bus: BusWire) -> None:
        super().__init__(clock, bus)
        self._idle_watch = self._active_watch = 0

    # ------------------------------------------------------------------ private
    @override
    def _ask(self) -> None:
        self._idle_watch = self._active_watch = 0
        self._bus.listen(_AT, "WatchFired", self._on_fired)
        self._bus.call(_AT, "AddIdleWatch", "t", (self._after_ms,), self._on_idle_watch)

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
