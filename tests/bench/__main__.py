"""Measure everything, or what is named, and print one table.

The figures go to build/bench.json too, as they come: a run that is stopped has told what it
measured. With `--keep`, into the trend (`docs/speed-trend.csv`) and,
when all was measured, into docs/speed.md.
"""

from __future__ import annotations

import compileall
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import (
    clicking,
    commands,
    day,
    delivering,
    durable,
    invoicing,
    peers,
    picking,
    requests,
    searching,
    starting,
    stress,
    week,
)
from tests.bench.kept import keep_page, keep_trend
from tests.bench.table import Figure, keep, read, show

_BUILD = Path("build")


def main() -> int:
    """Run the benchmarks that are named on the command line, or all of them."""
    import os

    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir("stopwatch", quiet=1)
    _BUILD.mkdir(exist_ok=True)
    kinds: dict[str, Callable[[], Iterator[Figure]]] = {
        "durable": lambda: durable.figures(_BUILD),
        "clicking": lambda: clicking.figures(_BUILD),
        "search": lambda: searching.figures(_BUILD),
        "million": lambda: searching.figures_of_a_million(_BUILD),
        "picker": picking.figures,
        "start": starting.figures,
        "peers": peers.figures,
        "commands": lambda: commands.figures(_BUILD),
        "delivering": lambda: delivering.figures(_BUILD),
        "invoices": invoicing.figures,
        "requests": lambda: requests.figures(_BUILD),
        "stress": stress.figures,
        "week": week.figures,
        "day": day.figures,
    }
    named = [name for name in sys.argv[1:] if name in kinds]
    kept = _BUILD / "bench.json"
    if len(named) == 1:
        measured = list(kinds[named[0]]())
    else:
        measured = []
        for name in named or kinds:
            measured += _by_itself(name, kept)
            keep(measured, kept)
    show(measured)
    keep(measured, kept)
    if "--keep" in sys.argv:
        keep_trend(measured)
        if not named:
            keep_page(measured)
    return 0


def _by_itself(name: str, kept: Path) -> list[Figure]:
    """Measure in a process of its own: one that shows windows shares Qt with what it weighs."""
    subprocess.run([sys.executable, "-m", "tests.bench", name], check=True)
    return read(kept)


if __name__ == "__main__":
    sys.exit(main())
