"""Many histories on all cores: `python -m tests.stateful.simulate --seeds 300000`.

Goes on where it stopped: the progress lies beside the report, and begins anew when the code of
the program or of the simulation has changed.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import multiprocessing
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from tests.stateful.living import BrokenPromise, live
from tests.support.quick_folder import quick_folder
from tests.support.revision import revision

_CHUNK = 100
_SOURCES = ("stopwatch/domain", "stopwatch/services", "stopwatch/storage", "tests/stateful",
            "tests/support")  # fmt: skip
_MOST_FAILURES = 20


@dataclass
class Progress:
    """What was lived so far, from seed `first` on; `digest` says with which code."""

    digest: str
    first: int = 0
    done: int = 0
    spent_s: float = 0.0
    counted: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def save(self, path: Path) -> None:
        """Write it down, so that a later run can go on."""
        plain = {**self.__dict__, "counted": dict(self.counted)}
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(plain, indent=1))


def main() -> int:
    """Live the histories of all seeds; return 1 if a promise was broken."""
    asked = _asked()
    progress = _begun(asked.progress, asked.first)
    print(f"{progress.done:,} of {asked.seeds:,} histories were lived already.", flush=True)
    try:
        _run(asked, progress)
    finally:
        progress.save(asked.progress)
        _report(asked, progress)
    print(asked.report.read_text())
    for story in progress.broken:
        print(story)
    return 1 if progress.broken else 0


def _run(asked: argparse.Namespace, progress: Progress) -> None:
    begun, before, told = time.monotonic(), progress.spent_s, progress.done
    deadline = begun + asked.minutes * 60 if asked.minutes else None
    last = progress.first + asked.seeds
    chunks = range(progress.first + progress.done, last, _CHUNK)
    with multiprocessing.Pool(asked.processes or None, _at_ease) as pool:
        for done, counted, broken in pool.imap(partial(_lived, deadline), _bounds(chunks, last)):
            progress.done += done
            progress.counted += counted
            progress.broken += broken
            progress.spent_s = before + time.monotonic() - begun
            if progress.done - told >= 100 * _CHUNK:
                told = progress.done
                print(f"{told:,} histories, {len(progress.broken)} broken", flush=True)
                progress.save(asked.progress)
            if done < _CHUNK or len(progress.broken) >= _MOST_FAILURES:
                pool.terminate()
                return


def _bounds(chunks: range, last: int) -> Iterator[tuple[int, int]]:
    return ((first, min(first + _CHUNK, last)) for first in chunks)


def _at_ease() -> None:
    """Let the collector alone with what is there for good: a tenth of the time is its."""
    gc.freeze()
    gc.set_threshold(50_000)


def _lived(deadline: float | None, bounds: tuple[int, int]) -> tuple[int, Counter[str], list[str]]:
    """Live some histories, as many as there is time to begin; return how many those were.

    The clock is one for all processes, so that none of them goes on when the time is up.
    """
    done, counted, broken = 0, Counter[str](), list[str]()
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder:
        for seed in range(*bounds):
            if deadline is not None and time.monotonic() > deadline:
                break
            try:
                counted += live(Path(folder), seed)
            except BrokenPromise as story:
                broken.append(str(story))
            done += 1
    return done, counted, broken


def _begun(path: Path, first: int) -> Progress:
    digest = hashlib.sha256()
    for folder in _SOURCES:
        for source in sorted(Path(folder).rglob("*.py")):
            digest.update(source.read_bytes())
    fresh = Progress(digest.hexdigest()[:16], first)
    if not path.exists():
        return fresh
    known: dict[str, Any] = json.loads(path.read_text())
    if (known["digest"], known["first"]) != (fresh.digest, first) or known["broken"]:
        return fresh
    return Progress(**{**known, "counted": Counter(known["counted"])})


def _report(asked: argparse.Namespace, progress: Progress) -> None:
    each_ms = progress.spent_s * 1000 / max(progress.done, 1)
    minutes = f" MINUTES={asked.minutes:g}" if asked.minutes else ""
    made_by = f"make simulate FIRST={progress.first} SEEDS={asked.seeds}{minutes}"
    lines = [
        "# Report of the simulation",
        "",
        f"Made by `{made_by}` at commit {revision()}.",
        f"Seeds {progress.first:,} to {progress.first + progress.done - 1:,}.",
        "",
        "| | |",
        "| --- | --: |",
        f"| histories lived (one seed each) | {progress.done:,} |",
        f"| promises broken | {len(progress.broken)} |",
        f"| wall time a history | {each_ms:.0f} ms |",
        *(f"| {name} | {count:,} |" for name, count in sorted(progress.counted.items())),
        "",
    ]
    asked.report.parent.mkdir(parents=True, exist_ok=True)
    asked.report.write_text("\n".join(lines))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.stateful.simulate")
    parser.add_argument("--seeds", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="the seed to begin with")
    parser.add_argument("--minutes", type=float, default=0.0, help="stop after so long; 0: never")
    parser.add_argument("--processes", type=int, default=0, help="0: one a core")
    parser.add_argument("--report", type=Path, default=Path("build/simulation.md"))
    parser.add_argument("--progress", type=Path, default=Path("build/simulation.json"))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
