"""Whether something records from a sound card: whoever talks into a microphone is not away.

The kernel tells it of every ALSA device, whichever sound server is in between, for the price of
reading a few lines. It does not tell of a Bluetooth headset, whose sound takes another way.
"""

from __future__ import annotations

from pathlib import Path

from stopwatch.domain.overriding import override
from stopwatch.domain.phrases import phrase
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet
from stopwatch.system.presence.source import MachineSource

_CARDS = Path("/proc/asound")
_RECORDERS = "card*/pcm*c/sub*/status"
_RUNNING = "state: RUNNING"


class AlsaCapture(MachineSource):
    """Read when asked: the kernel has no event for it."""

    facet = Facet.CALL
    name = phrase("Microphone in use (ALSA)")
    remark = phrase("read twice a minute while a stopwatch runs; sees no Bluetooth headset")

    def __init__(self, clock: Clock, cards: Path = _CARDS) -> None:
        super().__init__(clock)
        self._cards = cards

    @override
    def _begin(self) -> None:
        self.look()

    @override
    def look(self) -> None:
        """Read every recorder; what is plugged in meanwhile counts too."""
        recorders = tuple(self._cards.glob(_RECORDERS))
        self._stand("" if recorders else "no sound card records here")
        is_recording = any(_is_running(one) for one in recorders)
        self._say(self._clock.now_ms() if is_recording else None)


def _is_running(recorder: Path) -> bool:
    try:
        return recorder.read_text("ascii").startswith(_RUNNING)
    except (OSError, ValueError):
        return False  # pulled out just now
