"""What all packages agree on: names, the version, the moment that stands for every time."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "ticket-stopwatch"
TITLE = "Ticket Stopwatch"
APP_ID = "io.github.ticket-stopwatch"
SCHEME = "ticket-stopwatch"
SUMMARY = "Track time per ticket and deliver it exactly once"
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Project:
    """The sources that are packed, and where what is made of them goes."""

    root: Path = ROOT

    @property
    def version(self) -> str:
        """The version, from the one place where it is written."""
        found = _VERSION.findall((self.root / "stopwatch" / "__init__.py").read_text("utf-8"))
        if len(found) != 1:
            raise SystemExit("stopwatch/__init__.py has no single __version__.")
        return str(found[0])

    @property
    def dist(self) -> Path:
        """Where packages go."""
        return self.root / "dist"

    @property
    def work(self) -> Path:
        """Where half-made things go."""
        return self.root / "build" / "package"

    @property
    def moment(self) -> int:
        """Seconds since 1970 that stand for *now*: those of the commit, or what a caller set."""
        given = os.environ.get("SOURCE_DATE_EPOCH")
        return int(given or said("git", "-C", str(self.root), "log", "-1", "--format=%ct"))

    def environment(self) -> dict[str, str]:
        """Return what makes tools give the same bytes for the same commit."""
        fixed = {
            "SOURCE_DATE_EPOCH": str(self.moment),
            "PYTHONHASHSEED": "1",
            "PYTHONPATH": str(self.root),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }
        return os.environ | fixed


def said(*words: str) -> str:
    """Return what a command prints, without the last line break."""
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()
