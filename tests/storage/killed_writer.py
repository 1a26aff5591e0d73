"""A program that is killed before its n-th statement. Started by the tests as a child.

After every deed that returned it prints a line.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from stopwatch.services.timing import Start
from tests.support.at_work import verbs
from tests.support.machine import FakeClock
from tests.support.statements import overheard
from tests.support.units import connected, make_store, ticket


def main(folder: Path, die_at: int) -> None:
    """Start, switch, pause, resume, note and stop, until the end comes."""
    clock = FakeClock()
    with make_store(folder) as store:
        with store.units.write() as unit:
            account = connected(unit)
            targets = [ticket(unit, account, number) for number in (1, 2)]
        timing = verbs(store, clock)
        left = die_at

        def count(*_statement: object) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        deeds: tuple[Callable[[], object], ...] = (
            lambda: timing.start(Start(targets[0])),
            lambda: timing.start(Start(targets[1])),
            lambda: timing.start(Start(targets[0])),
            timing.pause,
            timing.resume,
            lambda: timing.note("a line"),
            lambda: timing.stop(timing.desk().running[0].id),
        )
        with overheard(count):
            for number, deed in enumerate(deeds):
                clock.pass_ms(60_000)
                deed()
                sys.stdout.write(f"{number}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
