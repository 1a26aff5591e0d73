"""`python -m tests.soak --kills 500`: a long soak on all cores, with a report."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tests.soak.report import written
from tests.soak.story import soaked
from tests.soak.tally import Tally
from tests.support.children import children

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
    tally = Tally()
    for story in _stories(wanted):
        tally.add(story)
        _tell(story, tally, wanted.kills)
        if wanted.report is not None:  # after each story: whoever interrupts it has what there is
            written(wanted.report, tally, wanted.command, time.monotonic() - begun)
    print(f"{tally.killed} kills, {tally.entries} entries: {tally.lost} lost, {tally.twice} twice, "
          f"{len(tally.broken)} promises broken.")  # fmt: skip
    return 1 if tally.broken else 0


def _stories(wanted: Wanted) -> Iterator[Tally]:
    """Yield what came of each story, as it ends."""
    portions = [_KILLS_A_STORY] * (wanted.kills // _KILLS_A_STORY)
    rest = wanted.kills % _KILLS_A_STORY
    with ProcessPoolExecutor(wanted.workers) as pool:
        stories = [
            pool.submit(_lived, f"{wanted.seed}.{place}", kills)
            for place, kills in enumerate([*portions, *[rest] * bool(rest)])
        ]
        for story in as_completed(stories):
            yield story.result()


def _tell(story: Tally, total: Tally, wanted: int) -> None:
    for broken in story.broken:
        print(broken, file=sys.stderr, flush=True)
    came = f"{story.killed} kills, {story.entries} entries, {len(story.broken)} broken"
    print(f"{came} (seed {story.seeds[0]}); {total.killed} of {wanted}", flush=True)


def _lived(seed: str, kills: int) -> Tally:
    """Live one story in a folder of its own and in another process."""
    with children.watched(), tempfile.TemporaryDirectory() as folder:
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
