"""Holds the licences of what is installed against what is allowed: `make audit`.

It reads what each package says of itself, and asks nobody.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
OURS = "ticket-stopwatch"
ALLOWED = frozenset({
    "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "PSF-2.0", "ISC", "Unlicense",
    "MPL-2.0",  # files as they are, with their licence beside them
    "LGPL-3.0-only",  # Qt and its binding: libraries of their own that a user can exchange
})  # fmt: skip
"""Licences of what goes out with the program; what only checks it is held to the same."""


_TOLD = {
    "MIT License": "MIT", "Apache Software License": "Apache-2.0", "Apache 2.0": "Apache-2.0",
    "BSD 2-Clause License": "BSD-2-Clause", "BSD License": "BSD-3-Clause",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}  # fmt: skip
"""How older packages say it, which have no expression: in a line, or as a classifier."""

_PINNED = re.compile(r"^([A-Za-z0-9][\w.-]*)==", re.MULTILINE)


@dataclass(frozen=True)
class Line:
    """One package, its version and licence, and whether that is allowed."""

    name: str
    version: str
    licence: str
    is_shipped: bool
    is_allowed: bool


def pinned(root: Path = ROOT) -> list[str]:
    """Return what goes out with the program, by the names of requirements/run.txt."""
    return _PINNED.findall((root / "requirements" / "run.txt").read_text(encoding="utf-8"))


def lines(installed: Iterable[Distribution] | None = None) -> list[Line]:
    """Return what is installed, what goes out first."""
    shipped = {_plain(name) for name in pinned()}
    found = [_line(one, shipped) for one in (installed or distributions())]
    return sorted((one for one in found if _plain(one.name) != OURS), key=_order)


def licence_of(one: Distribution) -> str:
    """Return the licence as an expression; what nobody can read is returned as it is told."""
    told = _field(one, "License-Expression") or _short(_field(one, "License"))
    if told:
        return _TOLD.get(told, told)
    classifiers = one.metadata.get_all("Classifier") or []
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    return " OR ".join(_TOLD.get(each, each) for each in named) or "not told"


def is_allowed(licence: str) -> bool:
    """Whether one side of an expression may be taken; all parts of that side have to be allowed."""
    sides = re.split(r"\s+OR\s+", licence.strip("() "))
    return any(set(re.split(r"\s+AND\s+", side.strip("() "))) <= ALLOWED for side in sides)


def missing() -> list[str]:
    """Return what is pinned for every system and not installed here: nobody looked at that."""
    absent = []
    for name in pinned():
        try:
            distribution(name)
        except PackageNotFoundError:
            absent.append(name)
    return absent


def main() -> int:
    """Print the table; 1 where something is not allowed."""
    found = lines()
    for one in found:
        mark = " " if one.is_allowed else "!"
        part = "shipped " if one.is_shipped else "checking"
        print(f"{mark} {part}  {one.name:24} {one.version:14} {one.licence}")
    refused = [one.name for one in found if not one.is_allowed]
    for name in missing():
        print(f"? {name} is pinned for another system and was not looked at")
    print(f"{len(found)} packages, {len(refused)} not allowed: {', '.join(refused) or 'none'}.")
    return 1 if refused else 0


def _line(one: Distribution, shipped: set[str]) -> Line:
    name, licence = one.metadata["Name"], licence_of(one)
    return Line(name, one.version, licence, _plain(name) in shipped, is_allowed(licence))


def _field(one: Distribution, name: str) -> str:
    return str(one.metadata[name]) if name in one.metadata else ""


def _short(text: str) -> str:
    """Return a licence told in a line; some packages write the whole text there."""
    return text if "\n" not in text and len(text) < 80 else ""


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _order(one: Line) -> tuple[bool, str]:
    return not one.is_shipped, _plain(one.name)


if __name__ == "__main__":
    sys.exit(main())
