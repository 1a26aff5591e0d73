"""Secrets that are given for one run of the program, and how a new one is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, runtime_checkable

from stopwatch.domain.errors import StopwatchError
from stopwatch.services.ports.machine import Secrets


@runtime_checkable
class GivenSecret(Protocol):
    """Secrets that can be told one for this process only."""

    def give(self, name: str, secret: str) -> None:
        """Use a secret for one account until the process ends; nothing is stored."""


@contextmanager
def kept(secrets: Secrets, name: str, secret: str, *, for_now: bool) -> Iterator[None]:
    """Keep a secret while the block stores its account; put back what was there if that fails.

    `for_now` keeps it for this process only, where that is possible.
    """
    if for_now and isinstance(secrets, GivenSecret):
        yield
        secrets.give(name, secret)
        return
    before = secrets.get(name)
    secrets.put(name, secret)
    try:
        yield
    except StopwatchError:
        _put_back(secrets, name, before)
        raise


def _put_back(secrets: Secrets, name: str, before: str | None) -> None:
    if before is None:
        secrets.remove(name)
    else:
        secrets.put(name, before)
