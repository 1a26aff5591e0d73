"""Runs tests on every Python here, and with the oldest and newest PySide6 allowed: `make matrix`.

Each pair has an environment of its own in build/matrix, made of the pinned packages. What is not
on this machine is said. `make matrix PAIRS="3.11-oldest 3.13-pinned"` runs two.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
"""What is tried, the oldest first."""
_LABEL = "Programming Language :: Python :: "
_LABELS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["classifiers"]
CLAIMED = tuple(one.removeprefix(_LABEL) for one in _LABELS if one.startswith(_LABEL))
"""What pyproject.toml says that the program runs on; nothing is promised of the others."""
OLDEST, PINNED, NEWEST = "6.10.0", "", ">=6.10,!=6.12.0"
"""Of PySide6 the oldest that requirements/run.in allows, the pinned one, and what is newest."""

_QT = ("PySide6-Essentials", "shiboken6")
_PINNED = ROOT / "requirements" / "dev.txt"
_ONLY = "--only="


@dataclass(frozen=True)
class Pair:
    """A Python and a PySide6."""

    python: str
    qt: str

    @property
    def word(self) -> str:
        """Which PySide6 that is."""
        return {OLDEST: "oldest", PINNED: "pinned", NEWEST: "newest"}[self.qt]

    @property
    def name(self) -> str:
        """How it is asked for."""
        return f"{self.python}-{self.word}"

    @property
    def folder(self) -> Path:
        """Where its environment is."""
        return ROOT / "build" / "matrix" / self.name


def interpreter(version: str) -> str | None:
    """Return a Python of a version: from the path, or from where pyenv keeps its own."""
    found = shutil.which(f"python{version}")
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [*sorted(kept.glob(f"{version}.*/bin/python"), reverse=True)]
    tried = [str(one) for one in candidates] + ([found] if found else [])
    return next((one for one in tried if _is(one, version)), None)


def prepare(pair: Pair, python: str) -> str:
    """Make the environment of a pair where it is out of date; return which PySide6 it holds."""
    own = str(pair.folder / "bin" / "python")
    pip = [own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    stale = is_stale(pair)
    if stale:
        subprocess.run([python, "-m", "venv", "--clear", pair.folder], check=True)
        subprocess.run([*pip, "--require-hashes", "-r", _PINNED], check=True)
        subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT], check=True)
    if pair.qt and (stale or pair.qt == NEWEST):  # what is newest nobody knows beforehand
        exact = "" if pair.qt == NEWEST else "=="
        wanted = [f"{name}{exact}{pair.qt}" for name in _QT]
        subprocess.run([*pip, "--upgrade", *wanted], check=True)
    (pair.folder / ".made").touch()
    told = subprocess.run(
        [own, "-c", "import PySide6; print(PySide6.__version__)"],
        check=True,
        capture_output=True,
        text=True,
    )
    return told.stdout.strip()


def is_stale(pair: Pair) -> bool:
    """Whether it was made of other pins than there are by now."""
    made = pair.folder / ".made"
    return not made.exists() or made.stat().st_mtime < _PINNED.stat().st_mtime


def run(pair: Pair, words: list[str]) -> tuple[int, str]:
    """Run the tests; return the exit code and pytest's last line, if it came to one."""
    own = str(pair.folder / "bin" / "python")
    done = subprocess.run(
        [own, "-m", "pytest", "-q", "-p", "no:cacheprovider", *words],
        check=False, cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    lines = done.stdout.strip().splitlines() or [""]
    (pair.folder / "last.log").write_text(done.stdout + done.stderr, encoding="utf-8")
    is_summary = lines[-1].strip("= ")[:1].isdigit()
    return done.returncode, lines[-1] if is_summary else f"pytest ended with {done.returncode}"


def pairs(names: set[str]) -> list[Pair]:
    """Return the pairs of these names, or all: what is claimed meets the other PySide6s too."""
    others = [Pair(one, qt) for qt in (OLDEST, NEWEST) for one in CLAIMED]
    found = [Pair(one, PINNED) for one in PYTHONS] + others
    unknown = names - {one.name for one in found}
    if unknown:
        known = ", ".join(one.name for one in found)
        raise SystemExit(f"There is no pair {', '.join(sorted(unknown))}; there are {known}.")
    return [one for one in found if not names or one.name in names]


def tell(pair: Pair, words: list[str]) -> bool:
    """Make, run and print one pair; whether nothing failed. What is not here fails nothing."""
    python = interpreter(pair.python)
    if python is None:
        print(f"| {pair.python} | {pair.word} | not on this machine | |", flush=True)
        return True
    begun, version = time.monotonic(), _version(python)
    try:
        qt = prepare(pair, python)
    except subprocess.CalledProcessError as error:
        print(f"| {version} | {pair.word} | its environment could not be made | |", flush=True)
        print(error, file=sys.stderr)
        return False
    code, told = run(pair, words)
    if code != 0:
        print((pair.folder / "last.log").read_text(encoding="utf-8"), file=sys.stderr)
    seconds = round(time.monotonic() - begun)
    print(f"| {version} | {pair.word}: {qt} | {told} | {seconds} |", flush=True)
    return code == 0


def main(words: list[str]) -> int:
    """Run the pairs that are asked for; 1 where one failed."""
    only = {word.removeprefix(_ONLY) for word in words if word.startswith(_ONLY)}
    wanted = pairs(only)
    rest = [word for word in words if not word.startswith(_ONLY)]
    print("| Python | PySide6 | result | seconds |\n| --- | --- | --- | --- |", flush=True)
    held = [tell(pair, rest) for pair in wanted]
    return 0 if all(held) else 1


def _is(python: str, version: str) -> bool:
    return _version(python).startswith(f"{version}.")


def _version(python: str) -> str:
    code = "import platform; print(platform.python_version())"
    told = subprocess.run([python, "-c", code], check=False, capture_output=True, text=True)
    return told.stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
