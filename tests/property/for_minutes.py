"""Runs the properties once, or over and over with other inputs until some minutes are over.

A property that is not begun by then is left out of the last round, and counted as skipped.
Run: HYPOTHESIS_PROFILE=round python -m tests.property.for_minutes MINUTES (`make fuzz` does)
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable

UNTIL = "STOPWATCH_FUZZ_UNTIL"
"""Tells the properties when, on the clock that is never set, the minutes are over."""


def main(
    minutes: float,
    once: Callable[[float | None], int],
    now: Callable[[], float] = time.monotonic,
) -> tuple[int, int]:
    """Return how many rounds were begun, and the exit code of the last: the first that failed."""
    until, rounds = now() + minutes * 60 if minutes else None, 0
    while True:
        rounds += 1
        code = once(until)
        if code or until is None or now() >= until:
            return rounds, code


def run_all(until: float | None) -> int:
    """Run all properties; pytest-randomly gives each round a seed, and an order, of its own."""
    words = [sys.executable, "-m", "pytest", "-q", "-rs", "-n", "auto", "tests/property"]
    known = dict(os.environ) if until is None else {**os.environ, UNTIL: str(until)}
    return subprocess.run(words, check=False, env=known).returncode


if __name__ == "__main__":
    start = time.monotonic()
    begun, told = main(float(sys.argv[1]), run_all)
    ended = "a property FAILED in the last" if told else "no property failed"
    print(f"{begun} rounds in {(time.monotonic() - start) / 60:.1f} minutes, {ended}.")
    sys.exit(told)
