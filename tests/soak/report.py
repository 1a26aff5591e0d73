"""What a soak found, as a page for people or as a document for programs."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from pathlib import Path

from tests.soak.tally import Tally
from tests.support.revision import revision

_PREAMBLE = """\
# Report of the soak test

    {command}

ran the real program (command line and tray with its sync thread) against the practice Autotask over
real HTTP, through a proxy with bad manners. A technician works on the command line; the program is
killed (`kill -9`) at random moments and in the middle of commits; the service is killed and
restarted; backups of the profile are put back. In the end everything comes to rest, and what was
acknowledged is held against what stands in the profile and at the service. *Twice* also counts
what was twice only for a while; what the proxy doubled itself must have been flagged.

Made at commit {revision}.
"""


def document(tally: Tally, command: str, seconds: float) -> dict[str, object]:
    """Return all figures by name."""
    return {
        "command": command,
        "seconds": round(seconds),
        **asdict(tally),
        "killed": tally.killed,
        "lost": tally.lost,
        "twice": tally.twice,
    }


def page(tally: Tally, command: str, seconds: float) -> str:
    """Return the figures as Markdown."""
    told = [
        _PREAMBLE.format(command=command, revision=revision()),
        _table("Result", _result(tally, seconds)),
        _table("Kills of the program", tally.kills),
        _table("Faults of the network", tally.faults),
        _table("Other accidents", tally.happenings),
    ]
    if tally.broken:
        told += ["## Broken promises\n", *(f"```\n{one}\n```\n" for one in tally.broken)]
    return "\n".join(told)


def written(path: Path, tally: Tally, command: str, seconds: float) -> None:
    """Write the report; the ending of the name says in which form."""
    if path.suffix == ".json":
        text = json.dumps(document(tally, command, seconds), indent=2) + "\n"
    else:
        text = page(tally, command, seconds)
    path.write_text(text, "utf-8")


def _result(tally: Tally, seconds: float) -> dict[str, int | str]:
    return {
        "kills of the program": tally.killed,
        "stories, each with a profile and a service of its own": len(tally.seeds),
        "rounds": tally.rounds,
        "commands": tally.commands,
        "time entries saved": tally.entries,
        "other wishes (changes, deletions, status, resolution)": tally.wishes,
        "requests of unknown fate": tally.unknowns,
        "found there and adopted instead of sent again": tally.adopted,
        "sent again after a look, or because nothing had left": tally.sent_again,
        "doubled by the proxy itself": tally.replayed,
        "entries flagged as doubled, or their twin removed": tally.flagged,
        "duration": f"{seconds / 60:.0f} min",
        "**lost**": tally.lost,
        "**twice**": tally.twice,
        "**broken promises of any kind**": len(tally.broken),
    }


def _table(title: str, rows: Counter[str] | dict[str, int | str]) -> str:
    lines = [f"| {name} | {count} |" for name, count in rows.items()]
    return "\n".join([f"## {title}", "| | |", "| --- | ---: |", *lines, ""])
