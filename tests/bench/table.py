"""One row a figure: ours, what it is compared with, the target, and whether it was met."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value; `most` is the target (None: only reported), `beside` what it is held to."""

    name: str
    value: float
    unit: str
    most: float | None = None
    beside: str = ""

    @property
    def verdict(self) -> str:
        """Whether the target was met."""
        if self.most is None:
            return ""
        return "met" if self.value <= self.most else "MISSED"


def ratio(name: str, ours: float, other: float, most: float, unit: str) -> Figure:
    """Return a figure that is our value over another one of the same run."""
    return Figure(name, ours / other, "x", most, f"{ours:.3g} {unit} against {other:.3g} {unit}")


def p99(values: Sequence[float]) -> float:
    """Return the 99th percentile."""
    return quantiles(values, n=100, method="inclusive")[98]


def middle(values: Sequence[float]) -> float:
    """Return the median."""
    return median(values)


def show(figures: Sequence[Figure]) -> None:
    """Print the table."""
    width = max(len(one.name) for one in figures)
    for one in figures:
        target = "" if one.most is None else f"<= {one.most:g} {one.unit}"
        print(
            f"{one.name:{width}}  {one.value:10.3g} {one.unit:8} {target:14} {one.verdict:7} "
            f"{one.beside}".rstrip()
        )


def keep(figures: Sequence[Figure], path: Path) -> None:
    """Write the figures as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(one) for one in figures], indent=1))


def read(path: Path) -> list[Figure]:
    """Return the figures that were written as JSON."""
    return [Figure(**one) for one in json.loads(path.read_text())]
