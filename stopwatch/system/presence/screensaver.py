"""Screen savers and lockers on the session bus: whether one is on, and how long nobody moved."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet
from stopwatch.system.presence.bus import BusWire
from stopwatch.system.presence.source import MachineSource
from stopwatch.system.session_bus import Body


@dataclass(frozen=True, slots=True)
class Saver:
    """One desktop's screen saver: its name for people, on the bus, and its place there."""

    name: str
    service: str
    path: str

    @property
    def at(self) -> tuple[str, str, str]:
        """Where it is; each names its interface like its service."""
        return self.service, self.path, self.service


FREEDESKTOP = Saver(
    "Screen saver (freedesktop)", "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
)
SAVERS = (
    FREEDESKTOP,
    Saver("Screen lock of GNOME", "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    Saver("Screen lock of Cinnamon", "org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    Saver("Screen lock of MATE", "org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    Saver("Screen lock of Xfce", "org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


class _SaverSource(MachineSource):
    """What both have in common: they come and go with the saver."""

    def __init__(self, clock: Clock, bus: BusWire, saver: Saver = FREEDESKTOP) -> None:
        super().__init__(clock)
        self._bus = bus
        self._saver = saver
        self.name = saver.name

    @property
    @override
    def trouble(self) -> str:
        """Why it can tell nothing just now; empty while it works."""
        return self._bus.trouble or self._trouble

    @override
    def _begin(self) -> None:
        self._bus.watch(self._saver.service, self._on_there)

    # ------------------------------------------------------------------ private
    def _on_there(self, is_there: bool) -> None:  # noqa: FBT001 - the shape of a callback
        if is_there:
            self._ask()
        else:
            self._stand("this desktop has none")

    def _ask(self) -> None:
        raise NotImplementedError


class SaverLock(_SaverSource):
    """Whether the screen is locked, or its saver on."""

    facet = Facet.LOCK

    @override
    def _ask(self) -> None:
        self._bus.listen(self._saver.at, "ActiveChanged", self._on_active)
        self._bus.call(self._saver.at, "GetActive", then=self._on_answered)

    def _on_answered(self, body: Body | None) -> None:
        if body is None:
            self._stand("it does not say whether it is on")
        else:
            self._stand("")
            self._on_active(body)

    def _on_active(self, body: Body) -> None:
        self._say(self._clock.now_ms() if body[0] else None)


class SaverIdle(_SaverSource):
    """How long nobody moved, told when asked, in milliseconds (as Plasma on X11 does)."""

    facet = Facet.IDLE
    remark = "read twice a minute while a stopwatch runs"

    @override
    def look(self) -> None:
        """Ask; the answer comes later."""
        self._ask()

    @override
    def _ask(self) -> None:
        self._bus.call(self._saver.at, "GetSessionIdleTime", then=self._on_answered)

    def _on_answered(self, body: Body | None) -> None:
        if body is None:
            self._stand("it does not tell idle time")
            return
        self._stand("")
        idle_ms = int(body[0])
        self._say(self._clock.now_ms() - idle_ms if idle_ms >= self._after_ms else None)
