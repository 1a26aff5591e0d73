"""`python -m tests.soak --kills 500`: a long soak on all cores, with a report."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tests.soak.report import written
from tests.soak.story import soaked
from tests.soak.tally import Tally

_KILLS_A_STORY = 25
_STORIES_A_CORE = 2  # half of the time a story waits


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line."""

    kills: int
    seed: int
    workers: int
    report: Path | None

    @property
    def command(self) -> str:
        """How to ask for the same again."""
        report = f" --report {self.report.name}" if self.report else ""
        return f"python -m tests.soak --kills {self.kills} --seed {self.seed}{report}"


def main(arguments: list[str] | None = None) -> int:
    """Soak; return 1 if a promise was broken."""
    wanted = _read(arguments)
    begun = time.monotonic()
    tally = _soak(wanted)
    seconds = time.monotonic() - begun
    if wanted.report is not None:
        written(wanted.report, tally, wanted.command, seconds)
    print(f"{tally.killed} kills, {tally.entries} entries: {tally.lost} lost, {tally.twice} twice, "
          f"{len(tally.broken)} promises broken.")  # fmt: skip
    return 1 if tally.broken else 0


def _soak(wanted: Wanted) -> Tally:
    portions = [_KILLS_A_STORY] * (wanted.kills // _KILLS_A_STORY)
    rest = wanted.kills % _KILLS_A_STORY
    total = Tally()
    with ProcessPoolExecutor(wanted.workers) as pool:
        stories = [
            pool.submit(_lived, f"{wanted.seed}.{place}", kills)
            for place, kills in enumerate([*portions, *[rest] * bool(rest)])
        ]
        for story in as_completed(stories):
            told = story.result()
            total.add(told)
            for broken in told.broken:
                print(broken, file=sys.stderr, flush=True)
            came = f"{told.killed} kills, {told.entries} entries, {len(told.broken)} broken"
            print(f"{came} (seed {told.seeds[0]}); {total.killed} of {wanted.kills}", flush=True)
    return total


def _lived(seed: str, kills: int) -> Tally:
    """Live one story in a folder of its own and in another process."""
    with tempfile.TemporaryDirectory() as folder:
        return soaked(Path(folder), seed, kills)


def _read(arguments: list[str] | None) -> Wanted:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--kills", type=int, default=500, help="how often the program is killed")
    parser.add_argument("--seed", type=int, default=1, help="which stories are told")
    parser.add_argument("--workers", type=int, default=_STORIES_A_CORE * (os.cpu_count() or 1))
    parser.add_argument("--report", type=Path, help="a file: Markdown, or JSON if it ends so")
    given = parser.parse_args(arguments)
    return Wanted(given.kills, given.seed, given.workers, given.report)


if __name__ == "__main__":
    sys.exit(main())
