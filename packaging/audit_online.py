"""Asks a database on the network for known vulnerabilities of what goes out: `make audit-online`.

pip-audit takes a package that the database does not answer for as free of faults, and ends well.
Here what nobody answered for is not known, is said, and is a failure.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
TOOL = ROOT / "build" / "audit-venv" / "bin" / "pip-audit"
UNKNOWN = "Whether the pinned packages have known vulnerabilities is NOT known: "


def ask() -> tuple[str, str]:
    """Let pip-audit ask; return what it answers, and what it complains of."""
    words = ["--progress-spinner", "off", "--require-hashes", "--disable-pip", "--format", "json"]
    pinned = ROOT / "requirements" / "run.txt"
    command = [TOOL, *words, "-r", pinned]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stdout, done.stderr


def main(asked: Callable[[], tuple[str, str]] = ask) -> int:
    """Print what is known; 1 where something has a fault, 2 where nobody answered for all."""
    answer, complaint = asked()
    try:
        packages: list[dict[str, Any]] = json.loads(answer)["dependencies"]
    except ValueError:
        print(f"{UNKNOWN}the database could not be asked.\n{_last_line(complaint)}")
        return 2
    faults = [_fault(one, each) for one in packages for each in one.get("vulns", [])]
    silent = [one for one in packages if "vulns" not in one]
    print(*faults, sep="\n", end="\n" if faults else "")
    if len(silent) == len(packages):
        print(f"{UNKNOWN}the database was not reached, or knows none of the {len(packages)}.")
        return 2
    if silent:
        names = ", ".join(one["name"] for one in silent)
        print(f"{UNKNOWN}the database does not answer for {len(silent)} of them: {names}.")
    print(f"{len(packages) - len(silent)} of {len(packages)} packages were looked up, "
          f"{len(faults)} known vulnerabilities.")  # fmt: skip
    return 1 if faults else 2 if silent else 0


def _fault(package: dict[str, Any], fault: dict[str, Any]) -> str:
    names = ", ".join([fault["id"], *fault["aliases"]])
    mended = ", ".join(fault["fix_versions"]) or "no version yet"
    return f"! {package['name']} {package['version']}: {names}; mended in {mended}"


def _last_line(complaint: str) -> str:
    return (complaint.strip().splitlines() or ["It did not say why."])[-1]


if __name__ == "__main__":
    sys.exit(main())
