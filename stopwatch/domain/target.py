"""What time can be booked on: a ticket, a task of a project, or a kind of internal time."""

from __future__ import annotations

from enum import StrEnum

from stopwatch.domain.values import dataclass


class TargetKind(StrEnum):
    """What a target is. Each kind has ids of its own at the PSA: two may have the same number."""

    TICKET = "ticket"
    TASK = "task"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Place:
    """What time is on, as the PSA names it."""

    kind: TargetKind
    remote_id: int
