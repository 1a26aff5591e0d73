"""Windows: idle time, the session's lock, sleep, and the microphone. Not run in our tests.

Lock and sleep are told to windows. Ours is never shown; the messages come through the same queue
that Qt empties, on the thread that made it.
"""

from __future__ import annotations

import sys

from stopwatch.domain.phrases import phrase
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Senses

if sys.platform == "win32":
    import ctypes
    import winreg
    from ctypes import wintypes

    from stopwatch.domain.overriding import override
    from stopwatch.services.ports.sources import Facet
    from stopwatch.system.presence.source import MachineSource
    from stopwatch.system.presence.windows_messages import MessageWindow

    _USED_BY = (
        r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone"
    )
    _STOPPED = "LastUsedTimeStop"
    _STARTED = "LastUsedTimeStart"
    _DESKTOP_PROGRAMS = "NonPackaged"
    _TICKS = 1 << 32  # GetTickCount counts in 32 bits, and so begins anew after 49.7 days
    _READ = phrase("read twice a minute while a stopwatch runs")

    class _LastInput(ctypes.Structure):
        _fields_ = (("size", wintypes.UINT), ("time", wintypes.DWORD))

    class InputIdle(MachineSource):
        """How long this session got no input, a remote desktop's included."""

        facet = Facet.IDLE
        name = phrase("Last input (Windows)")
        remark = _READ

        @override
        def _begin(self) -> None:
            self._stand("")

        @override
        def look(self) -> None:
            """Ask how long ago the last input was."""
            last = _LastInput(ctypes.sizeof(_LastInput), 0)
            if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
                self._stand("Windows does not tell it")
                return
            now = int(ctypes.windll.kernel32.GetTickCount()) % _TICKS
            idle_ms = (now - last.time) % _TICKS
            self._stand("")
            self._say(self._clock.now_ms() - idle_ms if idle_ms >= self._after_ms else None)

    class SessionLock(MachineSource):
        """Whether the session is locked, or taken away by a switch of users or of screens."""

        facet = Facet.LOCK
        name = phrase("Session lock (Windows)")

        def __init__(self, clock: Clock, window: MessageWindow) -> None:
            super().__init__(clock)
            self._window = window

        @override
        def _begin(self) -> None:
            self._window.session_locked = self._on_locked
            self._stand(self._window.trouble)

        def _on_locked(self, *, is_so: bool) -> None:
            self._say(self._clock.now_ms() if is_so else None)

    class Sleep(MachineSource):
        """Sleep and the end of the session; Windows waits a few seconds for the answer."""

        facet = Facet.SLEEP
        name = phrase("Sleep and shutdown (Windows)")

        def __init__(self, clock: Clock, window: MessageWindow) -> None:
            super().__init__(clock)
            self._window = window

        @override
        def _begin(self) -> None:
            self._window.sleeping = self._on_sleeping
            self._window.ending = self._on_ending
            self._stand(self._window.trouble)

        @override
        def _end(self) -> None:
            self._window.close()

        def _on_sleeping(self, *, is_so: bool) -> None:
            self._say(self._clock.now_ms() if is_so else None)

        def _on_ending(self) -> None:
            if self._told is not None:
                self._told.session_ends()

    class Microphone(MachineSource):
        """Whether some program has the microphone: one that began to use it and has not ended."""

        facet = Facet.CALL
        name = phrase("Microphone in use (Windows)")
        remark = _READ

        @override
        def _begin(self) -> None:
            self.look()

        @override
        def look(self) -> None:
            """Read what the privacy settings show."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _USED_BY) as programs:
                    is_used = _is_any_using(programs)
            except OSError:
                self._stand("this Windows keeps no list of who uses it")
                return
            self._stand("")
            self._say(self._clock.now_ms() if is_used else None)

    def _is_any_using(programs: winreg.HKEYType) -> bool:
        count = winreg.QueryInfoKey(programs)[0]
        for place in range(count):
            name = winreg.EnumKey(programs, place)
            with winreg.OpenKey(programs, name) as program:
                below = name == _DESKTOP_PROGRAMS and _is_any_using(program)
                if below or _is_using(program):
                    return True
        return False

    def _is_using(program: winreg.HKEYType) -> bool:
        try:
            started = winreg.QueryValueEx(program, _STARTED)[0]
            return bool(started) and winreg.QueryValueEx(program, _STOPPED)[0] == 0
        except OSError:
            return False

    def senses(clock: Clock) -> Senses:
        """Return what Windows can tell."""
        window = MessageWindow()
        return Senses(
            (InputIdle(clock), SessionLock(clock, window), Sleep(clock, window), Microphone(clock))
        )
