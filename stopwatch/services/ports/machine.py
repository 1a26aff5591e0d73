"""The machine: clocks, ids, secrets, locks, and the bell between processes."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from stopwatch.domain.recovery import ClockReading


class Clock(Protocol):
    """All time that the program knows."""

    def now_ms(self) -> int:
        """Return the wall clock as UTC milliseconds."""

    def reading(self) -> ClockReading:
        """Return both clocks at once."""

    def zone(self) -> str:
        """Return the IANA name of the computer's time zone."""


class Chance(Protocol):
    """Random bits for ids and dice for backoffs; tests bring their own."""

    def bits(self, count: int) -> int:
        """Return a number of so many random bits."""

    def dice(self) -> float:
        """Return a number from 0 (included) to 1 (excluded)."""


class Secrets(Protocol):
    """The keyring. Every method may block for long and raises Unavailable where there is none."""

    def get(self, name: str) -> str | None:
        """Return the secret, or None if the keyring works and holds none."""

    def put(self, name: str, secret: str) -> None:
        """Store a secret."""

    def remove(self, name: str) -> None:
        """Forget a secret; not having it is fine."""

    def describe(self) -> str:
        """Return in words which keyring it is, or why there is none; warns of plain text."""


class Doorbell(Protocol):
    """Tells the program's other processes that something was committed."""

    def ring(self) -> None:
        """Ring; nobody listening is fine. Never blocks for long, never raises."""


class DeliveryLock(Protocol):
    """The operating system's lock of delivery: one process delivers at a time."""

    def held(self) -> AbstractContextManager[bool]:
        """Try to take it; the block gets whether it was got. Freed by the system if we die."""


class LinkToken(Protocol):
    """The token of the loopback endpoint, kept for this installation alone."""

    def read(self) -> str:
        """Return the token, empty if there is none."""

    def write(self, token: str) -> None:
        """Replace it. Unavailable where that fails."""


class Incarnation(Protocol):
    """The mark kept outside the database that tells a restored or copied profile."""

    def read(self) -> str:
        """Return the mark, empty if there is none."""

    def write(self, mark: str) -> None:
        """Replace the mark, durably."""
