"""Kill the program at the k-th SQL statement or request, with a torn end of the write-ahead log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.stateful.computer import Computer
from tests.stateful.faults import Died
from tests.stateful.world import World
from tests.support.statements import overheard

_TORN = b"\x37\x7f\x06\x82 not a frame, the power went away here" * 40


@dataclass
class Fuse:
    """Burns one step at every statement and request; at 0 the program dies."""

    left: int | None = None
    burnt: int = 0

    def burn(self) -> None:
        """Let one more thing happen, or die before it."""
        if self.left is not None and self.burnt == self.left:
            self.left = None
            raise Died
        self.burnt += 1


@contextmanager
def fused(world: World, fuse: Fuse) -> Iterator[None]:
    """Let everything in the block burn the fuse."""
    world.on_request(fuse.burn)
    try:
        with overheard(lambda *_statement: fuse.burn()):
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
