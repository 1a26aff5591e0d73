"""Runs the properties once, or over and over with other inputs until some minutes are over.

A round that was begun is ended, so `make fuzz MINUTES=…` takes the profile of short rounds.
Run: HYPOTHESIS_PROFILE=round python -m tests.property.for_minutes MINUTES (`make fuzz` does)
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable


def main(
    minutes: float,
    once: Callable[[], int],
    now: Callable[[], float] = time.monotonic,
) -> tuple[int, int]:
    """Return how many rounds were begun, and the exit code of the last: the first that failed."""
    until, rounds = now() + minutes * 60, 0
    while True:
        rounds += 1
        code = once()
        if code or now() >= until:
            return rounds, code


def run_all() -> int:
    """Run all properties; pytest-randomly gives each round a seed of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "auto", "tests/property"], check=False
    )
    return done.returncode


if __name__ == "__main__":
    start = time.monotonic()
    begun, told = main(float(sys.argv[1]), run_all)
    ended = "a property FAILED in the last" if told else "no property failed"
    print(f"{begun} rounds in {(time.monotonic() - start) / 60:.1f} minutes, {ended}.")
    sys.exit(told)
