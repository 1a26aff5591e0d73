"""macOS: idle time, the screen's lock, sleep, and the microphone. Not run in our tests.

All of it is plain C, so that no bridge to Objective-C is needed. What is told comes through the
run loop of the main thread, which is the one that Qt runs there.
"""

from __future__ import annotations

import sys

from stopwatch.domain.phrases import phrase
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Senses

if sys.platform == "darwin":
    import ctypes

    from stopwatch.domain.overriding import override
    from stopwatch.services.ports.sources import Facet
    from stopwatch.system.presence.macos_calls import CoreAudio, DistributedNews, PowerNews
    from stopwatch.system.presence.source import MachineSource

    _GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
    _ANY_INPUT = 0xFFFF_FFFF
    _COMBINED_SESSION = 0
    _LOCKED, _UNLOCKED = "com.apple.screenIsLocked", "com.apple.screenIsUnlocked"
    _MS = 1000
    _READ = phrase("read twice a minute while a stopwatch runs")

    class InputIdle(MachineSource):
        """How long the session got no input."""

        facet = Facet.IDLE
        name = phrase("Last input (macOS)")
        remark = _READ

        def __init__(self, clock: Clock) -> None:
            super().__init__(clock)
            graphics = ctypes.CDLL(_GRAPHICS)
            self._seconds = graphics.CGEventSourceSecondsSinceLastEventType
            self._seconds.restype = ctypes.c_double
            self._seconds.argtypes = (ctypes.c_int32, ctypes.c_uint32)

        @override
        def _begin(self) -> None:
            self._stand("")

        @override
        def look(self) -> None:
            """Ask how long ago the last input was."""
            idle_ms = int(self._seconds(_COMBINED_SESSION, _ANY_INPUT) * _MS)
            self._say(self._clock.now_ms() - idle_ms if idle_ms >= self._after_ms else None)

    class ScreenLock(MachineSource):
        """Whether the screen is locked."""

        facet = Facet.LOCK
        name = phrase("Screen lock (macOS)")

        def __init__(self, clock: Clock) -> None:
            super().__init__(clock)
            self._news = DistributedNews(self._on_news)

        @override
        def _begin(self) -> None:
            self._news.hear(_LOCKED, _UNLOCKED)
            self._stand("")

        @override
        def _end(self) -> None:
            self._news.close()

        def _on_news(self, name: str) -> None:
            self._say(self._clock.now_ms() if name == _LOCKED else None)

    class Sleep(MachineSource):
        """Sleep, which waits until it is told that all is written down."""

        facet = Facet.SLEEP
        name = phrase("Sleep (macOS)")

        def __init__(self, clock: Clock) -> None:
            super().__init__(clock)
            self._news = PowerNews(self._on_sleep, self._on_woken)

        @override
        def _begin(self) -> None:
            self._stand(self._news.open())

        @override
        def _end(self) -> None:
            self._news.close()

        def _on_sleep(self) -> None:
            self._say(self._clock.now_ms())

        def _on_woken(self) -> None:
            self._say(None)

    class Microphone(MachineSource):
        """Whether any program records from the chosen microphone."""

        facet = Facet.CALL
        name = phrase("Microphone in use (macOS)")
        remark = _READ

        def __init__(self, clock: Clock) -> None:
            super().__init__(clock)
            self._audio = CoreAudio()

        @override
        def _begin(self) -> None:
            self.look()

        @override
        def look(self) -> None:
            """Ask the sound system."""
            is_used = self._audio.is_recording()
            self._stand("there is no microphone" if is_used is None else "")
            self._say(self._clock.now_ms() if is_used else None)

    def senses(clock: Clock) -> Senses:
        """Return what macOS can tell."""
        return Senses((InputIdle(clock), ScreenLock(clock), Sleep(clock), Microphone(clock)))
