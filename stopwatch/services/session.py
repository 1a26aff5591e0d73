"""Secrets that are given for one run of the program."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class GivenSecret(Protocol):
    """Secrets that can be told one for this process only."""

    def give(self, secret: str) -> None:
        """Use a secret until the process ends; nothing is stored."""
