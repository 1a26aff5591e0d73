"""Which sources this machine may have, for each facet the best one first."""

from __future__ import annotations

import sys

from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Senses


def senses(clock: Clock) -> Senses:
    """Return them; nothing is opened yet."""
    if sys.platform == "win32":
        from stopwatch.system.presence import windows

        found = windows.senses(clock)
    elif sys.platform == "darwin":
        from stopwatch.system.presence import macos

        found = macos.senses(clock)
    else:
        found = _of_freedesktop(clock)
    return found


def _of_freedesktop(clock: Clock) -> Senses:
    """Return what the desktops of Linux and its relatives may offer."""
    from stopwatch.system.presence.bus import BusWire
    from stopwatch.system.presence.capture import AlsaCapture
    from stopwatch.system.presence.logind import LogindIdle, LogindLock, LogindSleep
    from stopwatch.system.presence.mutter import MutterIdle
    from stopwatch.system.presence.screensaver import SAVERS, SaverIdle, SaverLock
    from stopwatch.system.presence.wayland import WaylandIdle
    from stopwatch.system.presence.x11 import X11Idle

    session, system = BusWire("session"), BusWire("system")
    wayland, x11 = WaylandIdle(clock), X11Idle(clock)
    idle = (
        wayland, MutterIdle(clock, session), x11, SaverIdle(clock, session),
        LogindIdle(clock, system),
    )  # fmt: skip
    lock = (
        *(SaverLock(clock, session, saver) for saver in SAVERS),
        LogindLock(clock, system),
    )
    others = (LogindSleep(clock, system), AlsaCapture(clock))
    return Senses((*idle, *lock, *others), (session, system, wayland, x11))
