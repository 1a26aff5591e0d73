"""A disk that fails at one statement: full, busy, or with an error of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from tests.stateful.world import World
from tests.support.statements import overheard

_MOST_STATEMENTS = 25
_CODES = {
    "disk full": sqlite3.SQLITE_FULL,
    "database busy": sqlite3.SQLITE_BUSY,
    "disk error": sqlite3.SQLITE_IOERR,
}


@contextmanager
def failing_disk(world: World) -> Iterator[None]:
    """Let one of the next statements fail, and its transaction with it."""
    kind = world.dice.choice(list(_CODES))
    left = world.dice.randrange(1, _MOST_STATEMENTS)

    def hear(text: str, _values: object) -> None:
        nonlocal left
        left -= 1
        if left == 0 and text != "ROLLBACK":
            world.psa.counted[kind] += 1
            error = sqlite3.OperationalError(kind)
            error.sqlite_errorcode = _CODES[kind]
            raise error

    with overheard(hear):
        yield
