"""What a sync cycle tells whoever asked for it."""

from __future__ import annotations

from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a cycle did. `trouble` is a sentence for people; `is_busy`: another process delivers."""

    sent: int = 0
    looked: int = 0
    trouble: str = ""
    is_busy: bool = False
    is_connected: bool = True
    next_at: int | None = None
