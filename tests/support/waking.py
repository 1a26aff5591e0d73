"""The zone in which the real program is tested: one where nobody's day is about to end.

A sitting of half an hour that crosses midnight is two entries, which is right, and told by tests
that set their own clock. The program's own clock is the machine's, whatever it shows.
"""

from __future__ import annotations

import time

from stopwatch.domain.instants import at_zone

USUAL, ANTIPODE = "Europe/Berlin", "Pacific/Auckland"
_BEGINS, _ENDS = 3, 21


def zone_at(now_ms: int) -> str:
    """Return the usual zone, or from its evening to its small hours the one on the other side."""
    return USUAL if _BEGINS <= at_zone(now_ms, USUAL).hour < _ENDS else ANTIPODE


ZONE = zone_at(time.time_ns() // 1_000_000)
