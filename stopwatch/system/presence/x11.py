"""The X server's own idle counter, `IDLETIME` of the SYNC extension, through libxcb.

Two alarms tell when it passes the patience, and when it falls back: nothing is polled. libxcb is
there wherever Qt shows windows on X11, and unlike libX11 it does not end the process on an error.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from stopwatch.domain.phrases import phrase
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet
from stopwatch.system.presence.source import MachineSource
from stopwatch.system.presence.xcb import AlarmEvent, Xcb, XcbMissing

_COUNTER = b"IDLETIME"


class X11Idle(MachineSource):
    """Implements `Source` and its own `Wire`: a connection of its own, without a window."""

    facet = Facet.IDLE
    name = phrase("X11 idle counter")

    def __init__(self, clock: Clock, environment: Mapping[str, str] = os.environ) -> None:
        super().__init__(clock)
        self._environment = environment
        self._xcb: Xcb | None = None
        self._alarms = (0, 0)  # it passed the patience, it fell back

    def open(self) -> None:
        """Connect and set the alarms."""
        if self._environment.get("WAYLAND_DISPLAY"):
            self._stand("on Wayland it counts only what X11 programs get")
            return
        try:
            self._xcb = Xcb(self._environment.get("DISPLAY", ""))
            self._set_alarms(self._xcb)
        except XcbMissing as error:
            self.close()
            self._stand(str(error))
        else:
            self._stand("")
            self.read()

    def fileno(self) -> int:
        """Return the socket, -1 while there is none."""
        return self._xcb.fileno() if self._xcb else -1

    def read(self) -> None:
        """Hear every alarm that came."""
        if self._xcb is None:
            return
        for event in self._xcb.alarms():
            self._on_alarm(event)
        if self._xcb.is_broken():
            self.close()
            self._stand("the X server went away")

    def close(self) -> None:
        """Disconnect."""
        held, self._xcb = self._xcb, None
        if held is not None:
            held.close()

    # ------------------------------------------------------------------ private
    def _set_alarms(self, xcb: Xcb) -> None:
        counter = xcb.counter(_COUNTER)
        self._alarms = (
            xcb.alarm(counter, self._after_ms, rising=True),
            xcb.alarm(counter, self._after_ms - 1, rising=False),
        )
        idle_ms = xcb.value(counter)
        if idle_ms >= self._after_ms:  # since before the alarm was set
            self._say(self._clock.now_ms() - idle_ms)

    def _on_alarm(self, event: AlarmEvent) -> None:
        if event.alarm == self._alarms[0]:
            self._say(self._clock.now_ms() - event.value)
        elif event.alarm == self._alarms[1]:
            self._say(None)
