"""``python -m stopwatch.sandbox``: the practice Autotask as a program of its own."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from stopwatch.sandbox.server import ServeOptions, serve


def main(arguments: list[str] | None = None) -> int:
    """Serve as the arguments say and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m stopwatch.sandbox", description="Serve a practice Autotask on loopback."
    )
    parser.add_argument("--port", type=int, default=0, help="port, 0 for any free one")
    parser.add_argument("--state", type=Path, help="file that keeps the data between runs")
    parser.add_argument("--tickets", type=int, default=2000, help="how many tickets there are")
    parser.add_argument("--seed", type=int, default=1, help="which made-up practice it is")
    chosen = parser.parse_args(arguments)
    try:
        serve(ServeOptions(chosen.port, chosen.state, chosen.tickets, chosen.seed))
    except (OSError, ValueError) as reason:
        sys.stderr.write(f"The practice Autotask cannot be served: {reason}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
