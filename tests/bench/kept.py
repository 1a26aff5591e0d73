"""What is kept of a run: a page of the documents, and one more line of each figure's trend."""

from __future__ import annotations

import csv
import os
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.table import Figure
from tests.support.program import ROOT
from tests.support.revision import revision

PAGE, TREND = ROOT / "docs/speed.md", ROOT / "docs/speed-trend.csv"
_HEAD = ("day", "commit", "figure", "value", "unit", "most", "beside")
_INTRODUCTION = """# Speed

What `make bench` measured; this page and [the trend](speed-trend.csv), which has a line for each
figure of each run that was kept, are written by `.venv/bin/python -m tests.bench --keep`.

Times depend on the machine, so what counts is measured beside something else in the same run: a
bare PySide6 tray program, plain `sqlite3`, and Debian's `hamster-time-tracker` (with
`python3-gi-cairo`) and `ktimetracker` where they are installed. Memory is the proportional share
(PSS) of all processes of a program. *Ours* is the tray program with one stopwatch running and no
window open. Hamster has no tray icon, so its window was waited for.

"""


def keep_page(figures: Sequence[Figure], page: Path = PAGE) -> None:
    """Write the page with all figures."""
    lines = ["| figure | measured | wanted | |", "| --- | --: | --- | --- |"]
    lines += [_line(one) for one in figures]
    told = f"Measured on {_today()} at {revision()}: {_machine()}.\n\n"
    page.write_text(_INTRODUCTION + told + "\n".join(lines) + "\n", "utf-8")


def keep_trend(figures: Sequence[Figure], trend: Path = TREND) -> None:
    """Add a line for each figure."""
    is_new = not trend.exists()
    with trend.open("a", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        if is_new:
            lines.writerow(_HEAD)
        for one in figures:
            most = "" if one.most is None else f"{one.most:g}"
            lines.writerow(
                (_today(), revision(), one.name, f"{one.value:.4g}", one.unit, most, one.beside)
            )


def _line(one: Figure) -> str:
    wanted = "" if one.most is None else f"≤ {one.most:g} {one.unit}, {one.verdict}"
    return f"| {one.name} | {_number(one.value)} {one.unit} | {wanted} | {one.beside} |"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _machine() -> str:
    python = ".".join(map(str, sys.version_info[:3]))
    return f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {python}"
