"""What the picker tells when a choice was made."""

from __future__ import annotations

from stopwatch.domain.ids import StopwatchId, TargetId
from stopwatch.domain.values import dataclass
from stopwatch.ui.windows.opener import Purpose


@dataclass(frozen=True, slots=True)
class Picked:
    """What was done; it is on disk. Without a ticket `target_id` is None.

    `said` is what is unusual about it and allowed all the same.
    """

    purpose: Purpose
    target_id: TargetId | None
    stopwatch_id: StopwatchId | None = None
    said: str = ""
