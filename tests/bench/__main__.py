"""Measure everything, or what is named, and print one table.

The figures go to build/bench.json too, as they come: a run that is stopped has told what it
measured. With `--keep`, into the trend (`docs/speed-trend.csv`) and,
when all was measured, into docs/speed.md.
"""

from __future__ import annotations

import compileall
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import (
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
from tests.bench.table import Figure, keep, show

_BUILD = Path("build")


def main() -> int:
    """Run the benchmarks that are named on the command line, or all of them."""
    import os

    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir("stopwatch", quiet=1)
    _BUILD.mkdir(exist_ok=True)
    kinds: dict[str, Callable[[], Iterator[Figure]]] = {
        "start": starting.figures,  # first: once this process shows windows, it shares Qt with them
        "peers": peers.figures,
        "durable": lambda: durable.figures(_BUILD),
        "search": lambda: searching.figures(_BUILD),
        "million": lambda: searching.figures_of_a_million(_BUILD),
        "picker": picking.figures,
        "commands": lambda: commands.figures(_BUILD),
        "delivering": lambda: delivering.figures(_BUILD),
        "invoices": invoicing.figures,
        "requests": lambda: requests.figures(_BUILD),
        "stress": stress.figures,
        "week": week.figures,
        "day": day.figures,
    }
    named = [name for name in sys.argv[1:] if name in kinds]
    wanted = named or list(kinds)
    measured: list[Figure] = []
    for name in wanted:
        print(f"{name} …", file=sys.stderr, flush=True)
        for figure in kinds[name]():
            measured.append(figure)
            keep(measured, _BUILD / "bench.json")
    show(measured)
    if "--keep" in sys.argv:
        keep_trend(measured)
        if not named:
            keep_page(measured)
    return 0


if __name__ == "__main__":
    sys.exit(main())
