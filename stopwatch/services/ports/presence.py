"""The seam between the machine and what is known of the user's presence.

Sources of the machine (idle time, screen lock, sleep, microphone) hand over what they see, one
observation at a time and on the thread that runs commands; `services.presence` makes sense of it.
"""

from __future__ import annotations

from typing import Protocol

from stopwatch.domain.presence import Observation, Sign

__all__ = ["Observation", "Observer", "Sign"]


class Observer(Protocol):
    """Whoever is told what the sources see."""

    def observe(self, observation: Observation) -> None:
        """Take notice of a sign; saying the same twice changes nothing."""
