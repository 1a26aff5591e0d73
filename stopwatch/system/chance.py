"""Random bits from the system."""

from __future__ import annotations

import random
import secrets


class SystemChance:
    """Implements `Chance`."""

    def bits(self, count: int) -> int:
        """Return a number of so many random bits."""
        return secrets.randbits(count)

    def dice(self) -> float:
        """Return a number from 0 (included) to 1 (excluded)."""
        return random.SystemRandom().random()
