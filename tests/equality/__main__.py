"""Many cases on all cores: `python -m tests.equality --cases 100000`.

A case is a family of customers; a world of twenty of them is pulled, posted and invoiced at once.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from pathlib import Path

from tests.equality.office import practice
from tests.equality.proof import Case, Compared, Different, prove
from tests.support.revision import revision

FAMILIES = 20  # a world
_WORLDS_A_CHUNK = 10


def main() -> int:
    """Live all cases; return 1 if a preview was wrong."""
    asked = _asked()
    worlds = range(asked.first, asked.first + -(-asked.cases // FAMILIES))
    chunks = [worlds[at : at + _WORLDS_A_CHUNK] for at in range(0, len(worlds), _WORLDS_A_CHUNK)]
    begun, done, wrong, total = time.monotonic(), 0, list[str](), Compared(0, 0, 0, 0)
    with multiprocessing.Pool(asked.processes or None) as pool:
        for compared, different in pool.imap_unordered(_lived, chunks):
            done += len(compared) + len(different)
            wrong += different
            for one in compared:
                total = total.plus(one)
            if done * FAMILIES % 5_000 == 0:
                print(f"{done * FAMILIES:,} cases, {len(wrong)} wrong", flush=True)
    _report(asked, done, wrong, total, time.monotonic() - begun)
    return 1 if wrong else 0


def _lived(worlds: range) -> tuple[list[Compared], list[str]]:
    compared, different = list[Compared](), list[str]()
    with practice() as (served, endpoint):
        for seed in worlds:
            try:
                compared.append(prove(Case(seed, FAMILIES), served, endpoint))
            except Different as story:
                different.append(str(story))
    return compared, different


def _report(
    asked: argparse.Namespace, done: int, wrong: list[str], total: Compared, spent_s: float
) -> None:
    lines = [
        f"Made by `make equality CASES={asked.cases} FIRST={asked.first}` at commit {revision()}.",
        "",
        "| | |",
        "| --- | --: |",
        f"| families of customers (cases) | {done * FAMILIES:,} |",
        f"| worlds whose preview was not what was invoiced | {len(wrong)} |",
        f"| invoices compared | {total.invoices:,} |",
        f"| items compared | {total.items:,} |",
        f"| of them without a rate: hours alone compared | {total.unpriced:,} |",
        f"| amount compared, to the cent | {total.amount / 100:,.2f} |",
        f"| wall time a case | {spent_s * 1000 / max(1, done * FAMILIES):.1f} ms |",
        *([""] + [f"* {story}" for story in wrong] if wrong else []),
    ]
    text = "\n".join(lines) + "\n"
    print(text)
    if asked.report:
        asked.report.write_text(text)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2_000)
    parser.add_argument("--first", type=int, default=0, help="the first world's seed")
    parser.add_argument("--processes", type=int, default=0, help="0: one a core")
    parser.add_argument("--report", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
