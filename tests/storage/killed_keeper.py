"""A program that is killed in the middle of a backup or a restore. Started by the tests as a child.

`point` names what it is about to do when the end comes, and `nth` which time.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stopwatch.domain.instants import DAY_MS
from stopwatch.services.keeping import Keeping
from stopwatch.storage import backup, exchange, restoring
from stopwatch.storage.taking_over import TakingOver
from stopwatch.storage.vault import SqliteVault
from tests.support.machine import FakeClock, FakeLock

_POINTS: dict[str, tuple[Any, str]] = {
    "_fill": (backup, "_fill"),
    "is_whole": (backup, "is_whole"),
    "make_durable": (backup, "make_durable"),
    "replace": (Path, "replace"),
    "take_over": (TakingOver, "run"),
    "finish": (restoring, "finish"),
    "settle": (exchange, "make_durable"),
}


def main(database: Path, deed: str, point: str, nth: int) -> None:
    """Do the deed until the point is reached."""
    clock = FakeClock()
    clock.pass_ms(DAY_MS)
    keeping = Keeping(SqliteVault(database), clock, FakeLock(), FakeLock())
    owner, name = _POINTS[point]
    left, real = nth, getattr(owner, name)

    def dying(*arguments: object) -> object:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments)

    setattr(owner, name, dying)
    deeds: dict[str, Callable[[], object]] = {"backup": keeping.back_up, "restore": keeping.restore}
    deeds[deed]()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int([*sys.argv, "1"][4]))
