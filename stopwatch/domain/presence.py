"""Whether somebody is at the machine: what its sources observe.

Observed, never decided: what is made of it, and what the user says it was, stands elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """What a source saw happen. Saying the same twice changes nothing."""

    IDLE = "idle"  # no keyboard and mouse since the instant, which lies in the past
    ACTIVE = "active"  # keyboard or mouse at the instant
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    ASLEEP = "asleep"
    AWAKE = "awake"
    CALL_BEGAN = "call_began"  # a microphone is in use
    CALL_ENDED = "call_ended"


@dataclass(frozen=True, slots=True)
class Observation:
    """One sign, and when it was by the wall clock; for IDLE the instant since when."""

    sign: Sign
    at_ms: int
