"""What the PSA refuses to show must not keep the rest away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from stopwatch.domain.errors import Rejected


class Refusals:
    """Collects what the PSA refuses to show, so that the rest can be asked for first."""

    def __init__(self) -> None:
        self._first: Rejected | None = None

    @contextmanager
    def collected(self, give_up: Callable[[], None] = lambda: None) -> Iterator[None]:
        """Let a refusal wait until `raise_first`, and `give_up` what was refused for now."""
        try:
            yield
        except Rejected as refusal:
            self._first = self._first or refusal
            give_up()

    @property
    def told(self) -> str:
        """The first refusal in words; empty if there was none."""
        return self._first.message if self._first is not None else ""

    def raise_first(self) -> None:
        """Raise the first refusal, if there was one."""
        if self._first is not None:
            raise self._first
