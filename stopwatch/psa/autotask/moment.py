"""Now, for comparing clocks and for Retry-After; everything else here is told the time."""

from __future__ import annotations

import time


def now_ms() -> int:
    """Return the wall clock as UTC milliseconds."""
    return time.time_ns() // 1_000_000
