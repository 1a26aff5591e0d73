"""The command line."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.table import Figure, middle
from tests.support.program import Program

_RUNS = 11


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        yield from _status(Program(Path(place) / "profile"))


def _status(program: Program) -> Iterator[Figure]:
    program.ok("start")
    command = [sys.executable, "-m", "stopwatch", "--data-dir", str(program.data_dir), "status",
               "--json"]  # fmt: skip
    spent = []
    for _again in range(_RUNS):
        begun = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=program.environment())
        spent.append(time.perf_counter() - begun)
    yield Figure("status --json, median", middle(spent), "s", 0.35)
    loaded = "import sys, stopwatch.cli.main, stopwatch.app; print('PySide6' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", loaded], check=True, capture_output=True)
    yield Figure("status imports Qt", float(b"True" in shown.stdout), "", 0.0)
