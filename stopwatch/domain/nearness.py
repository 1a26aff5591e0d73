"""How near at hand a ticket is: what is worked on often and lately is what is looked for."""

from __future__ import annotations

from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.values import dataclass

HALF_LIFE_MS = 5 * DAY_MS
"""After so long, what was used counts half."""
REMEMBERED_MS = 60 * DAY_MS
"""What was used longer ago counts for nothing."""
_UNUSED = 0.1  # so that what was never used can still be one's own
_MINE = 2.0
_SAME_COMPANY = 1.5


@dataclass(frozen=True, slots=True)
class Use:
    """How many stopwatches ran on a ticket, and when the last of them did (UTC milliseconds)."""

    times: int
    last_at: int


def nearness(use: Use | None, now_ms: int, *, is_mine: bool, is_of_running_company: bool) -> float:
    """Return recency x frequency x assigned x company of what runs; higher is nearer.

    A clock that was set back makes nothing nearer than it is now.
    """
    near = _UNUSED
    if use is not None:
        near += use.times * 0.5 ** (max(0, now_ms - use.last_at) / HALF_LIFE_MS)
    return near * (_MINE if is_mine else 1.0) * (_SAME_COMPANY if is_of_running_company else 1.0)
