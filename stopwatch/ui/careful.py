"""Windows that hold words which are nowhere else yet."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class Careful(Protocol):
    """A window that does not let itself be closed over words that would be lost."""

    def would_lose_words(self) -> bool:
        """Whether it would ask."""

    def close_anyway(self) -> None:
        """Close without asking."""
