"""Kill the program at the k-th SQL statement or request, with a torn end of the write-ahead log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.stateful.computer import Computer
from tests.stateful.faults import Died
from tests.stateful.world import World
from tests.support.statements import overheard

_TORN = b"\x37\x7f\x06\x82 not a frame, the power went away here" * 40


_WRITES = ("INSERT ", "UPDATE ", "DELETE ", "REPLACE ", "WITH ")


@dataclass
class Fuse:
    """Burns one step at every statement and request; at 0 the program dies."""

    left: int | None = None
    burnt: int = 0
    news: list[int] = field(default_factory=list)
    """The points by which a deed had begun, a commit was on disk or a request made since the last.

    All points from one to the next find the same files and the same PSA, so that dying at any of
    them is the same: what was not committed is gone.
    """
    _is_new: bool = True
    _has_written: bool = False

    def begin(self) -> None:
        """Begin another deed."""
        self._is_new = True

    def ask(self) -> None:
        """Let a request be made, or die before it."""
        self.burn()
        self._is_new = True

    def hear(self, statement: str, _values: object) -> None:
        """Let a statement be executed, or die before it."""
        self.burn()
        is_end = statement.startswith("COMMIT")
        self._is_new |= is_end and self._has_written
        is_write = statement.startswith(_WRITES)
        self._has_written = not is_end and (self._has_written or is_write)

    def burn(self) -> None:
        """Let one more thing happen, or die before it."""
        if self.left is not None and self.burnt == self.left:
            self.left = None
            raise Died
        if self._is_new:
            self.news.append(self.burnt)
            self._is_new = False
        self.burnt += 1

    def telling(self) -> list[int]:
        """Return a point for each state in which files and PSA can be found.

        In turn the first that finds it, just after a commit or a request, and the last, just
        before the next one.
        """
        ends = [*self.news[1:], self.burnt]
        pairs = enumerate(zip(self.news, ends, strict=True))
        return [end - 1 if place % 2 else first for place, (first, end) in pairs]


@contextmanager
def fused(world: World, fuse: Fuse) -> Iterator[None]:
    """Let everything in the block burn the fuse."""
    world.on_request(fuse.ask)
    try:
        with overheard(fuse.hear):
            yield
    finally:
        world.on_request(lambda: None)


def tear_log(computer: Computer) -> None:
    """Leave the files as a power cut in the middle of a write would, and start again."""
    computer.end_beside()
    log = computer.path.with_name("world.db-wal")
    held, kept = computer.path.read_bytes(), log.read_bytes() if log.exists() else b""
    computer.store.close()
    computer.path.write_bytes(held)
    if kept:
        log.write_bytes(kept + _TORN)
    computer.begin()
