"""What all sources have in common: being begun and ended, and why they cannot tell anything."""

from __future__ import annotations

from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet, Told

NOT_ASKED = "it was not asked yet"


class MachineSource:
    """Implements `Source` for what does nothing but listen; `told` is there from `begin` on."""

    facet: Facet
    name: str
    remark = ""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._trouble = NOT_ASKED
        self._told: Told | None = None
        self._after_ms = 0

    @property
    def trouble(self) -> str:
        """Why it can tell nothing just now; empty while it works."""
        return self._trouble

    def begin(self, told: Told, after_ms: int) -> None:
        """Tell from now on; idle is who touched nothing for `after_ms`."""
        self._told, self._after_ms = told, after_ms
        self._begin()

    def look(self) -> None:
        """Do nothing: it tells by itself."""

    def attend(self, *, running: bool) -> None:
        """Do nothing: it listens anyway."""

    def end(self) -> None:
        """Tell nothing more, and let go of everything."""
        self._told = None
        self._end()

    # ------------------------------------------------------------------ for those who inherit
    def _begin(self) -> None:
        """Open what is to be listened to."""

    def _end(self) -> None:
        """Close it."""

    def _say(self, since_ms: int | None) -> None:
        """Tell that somebody is gone since then, or None: that they are back now."""
        if self._told is None:
            return
        if since_ms is None:
            self._told.back(self._clock.now_ms())
        else:
            self._told.gone(since_ms)

    def _stand(self, trouble: str) -> None:
        """Say why it can tell nothing, or with an empty text that it works."""
        if trouble != self._trouble:
            self._trouble = trouble
            if self._told is not None:
                self._told.changed()
