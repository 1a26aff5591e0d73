"""Screen savers and lockers on the session bus: whether one is on, and how long nobody moved."""

from __future__ import annotations

from stopwatch.domain.overriding import override
from stopwatch.domain.phrases import phrase
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet
from stopwatch.system.presence.bus import BusWire
from stopwatch.system.presence.service_source import ServiceSource
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
    phrase("Screen saver (freedesktop)"),
    "org.freedesktop.ScreenSaver",
    "/org/freedesktop/ScreenSaver",
)
SAVERS = (
    FREEDESKTOP,
    Saver(phrase("Screen lock of GNOME"), "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    Saver(
        phrase("Screen lock of Cinnamon"), "org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"
    ),
    Saver(phrase("Screen lock of MATE"), "org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    Saver(phrase("Screen lock of Xfce"), "org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


class _SaverSource(ServiceSource):
    """What both have in common: which saver it is."""

    def __init__(self, clock: Clock, bus: BusWire, saver: Saver = FREEDESKTOP) -> None:
        super().__init__(clock, bus)
        self._saver = saver
        self.service, self.name = saver.service, saver.name


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
    remark = phrase("read twice a minute while a stopwatch runs")

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
