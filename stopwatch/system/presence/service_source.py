"""What sources on a message bus have in common: they come and go with the service that tells."""

from __future__ import annotations

from abc import ABC, abstractmethod

from stopwatch.domain.overriding import override
from stopwatch.services.ports.machine import Clock
from stopwatch.system.presence.bus import BusWire
from stopwatch.system.presence.source import MachineSource


class ServiceSource(MachineSource, ABC):
    """Asks as soon as the service is there; `absent` says why it tells nothing while it is not."""

    service: str
    absent = "this desktop has none"

    def __init__(self, clock: Clock, bus: BusWire) -> None:
        super().__init__(clock)
        self._bus = bus

    @property
    @override
    def trouble(self) -> str:
        """Why it can tell nothing just now; empty while it works."""
        return self._bus.trouble or self._trouble

    @override
    def _begin(self) -> None:
        self._bus.watch(self.service, came=self._ask, gone=self._on_gone)

    # ------------------------------------------------------------------ for those who inherit
    @abstractmethod
    def _ask(self) -> None:
        """Ask the service, which has just come."""

    # ------------------------------------------------------------------ private
    def _on_gone(self) -> None:
        self._stand(self.absent)
