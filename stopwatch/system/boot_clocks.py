"""Two clocks that nobody sets: one counts on through sleep, the other stands still meanwhile.

Their difference is sleep, whatever events were missed. The one place that knows what each system
calls them. Those of Windows and macOS are not run in our tests.
"""

from __future__ import annotations

import sys
import time

_NS_PER_MS = 1_000_000
_TICKS_PER_MS = 10_000  # of 100 nanoseconds

if sys.platform == "win32":
    import ctypes

    _kernel = ctypes.WinDLL("kernel32")
    _kernel.GetTickCount64.restype = ctypes.c_uint64
    _kernel.QueryUnbiasedInterruptTime.argtypes = (ctypes.POINTER(ctypes.c_uint64),)

    def boot_ms() -> int:
        """Return milliseconds since the boot, sleep included."""
        return int(_kernel.GetTickCount64())

    def awake_ms() -> int:
        """Return milliseconds since the boot in which the machine was awake."""
        ticks = ctypes.c_uint64()
        _kernel.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value // _TICKS_PER_MS

elif sys.platform == "darwin":

    def boot_ms() -> int:
        """Return milliseconds since the boot, sleep included."""
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) // _NS_PER_MS

    def awake_ms() -> int:
        """Return milliseconds since the boot in which the machine was awake."""
        return time.clock_gettime_ns(time.CLOCK_UPTIME_RAW) // _NS_PER_MS

else:

    def boot_ms() -> int:
        """Return milliseconds since the boot, sleep included where the system has such a clock.

        Where it has none, sleep shows as a clock jump, and is asked about all the same.
        """
        clock = getattr(time, "CLOCK_BOOTTIME", None)
        return awake_ms() if clock is None else time.clock_gettime_ns(clock) // _NS_PER_MS

    def awake_ms() -> int:
        """Return milliseconds since the boot in which the machine was awake."""
        return time.monotonic_ns() // _NS_PER_MS
